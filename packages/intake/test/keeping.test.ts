import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { CannotWrite, Database } from '../src/database/database.ts';
import { sqliteIn } from '../src/database/sqlite.ts';
import type { Tables } from '../src/database/tables.ts';
import { actOn } from '../src/dossiers/acting.ts';
import type { Receipt } from '../src/dossiers/receipt.ts';
import { erase, eraseClosedBefore } from '../src/keeping/erase.ts';
import { serveMetrics } from '../src/receiver.ts';
import { settingsOf } from '../src/settings.ts';
import { diskShelf } from '../src/uploads/disk-shelf.ts';
import { paperStoreIn } from '../src/uploads/paper-store.ts';
import { rowIn, rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { pdf, sampleDossier, temporaryFolder } from './sample.ts';
import { contact, expecting, senderOf } from './sender.ts';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

/** Everything that lies in a folder, as one text. */
const bytesIn = (data: string): string =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

/** Every row of every table, as one text. */
async function textsIn({ query }: Database): Promise<string> {
  const rows: unknown[] = [];
  for (const { name } of await query.introspection.getTables())
    rows.push(
      ...(await query
        .selectFrom(name as keyof Tables)
        .selectAll()
        .execute()),
    );
  return JSON.stringify(rows);
}

describe('the database in a file', () => {
  it('promises to be on the disk before anybody hears of it', async () => {
    const database = new Database(sqliteIn(join(folder, 'pragmas.sqlite')));
    assert.deepEqual(
      { ...database.inForce },
      {
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        busy_timeout: 5000,
        secure_delete: 1,
        trusted_schema: 0,
      },
    );
    await database.close();
  });

  it('says when nothing more can be written, keeps nothing of it, and can still be read', async () => {
    const database = new Database(sqliteIn(join(folder, 'full.sqlite')));
    const insert = 'INSERT INTO challenge (nonce_hash, expires_at) VALUES (?, ?)';
    await rowsIn(database, insert, 'kept', '');
    // A disk that is full, as SQLite has it.
    await rowsIn(database, 'PRAGMA max_page_count = 1');
    const fill = () =>
      database.transaction(async (within) => {
        for (let index = 0; index < 5000; index += 1)
          await within
            .insertInto('challenge')
            .values({ nonce_hash: `${index}`, expires_at: 'x'.repeat(1000) })
            .execute();
      });
    await assert.rejects(fill(), CannotWrite);
    assert.equal((await rowIn(database, 'SELECT count(*) AS count FROM challenge'))?.count, 1);
    await database.close();
  });

  it('does not open one that a newer receiver has written, and lets nobody change what has happened', async () => {
    const file = join(folder, 'newer.sqlite');
    await sqliteIn(file).close();
    const driver = new DatabaseSync(file);
    driver.exec(`INSERT INTO dossier (code, procedure, procedure_name, commune, state, revision, received_at, changed_at)
        VALUES ('A', 'p', 'n', '00000', 'received', 1, '', '');
      INSERT INTO event VALUES (1, 'A', 1, 'receive', 'citizen', '')`);
    assert.throws(() => driver.exec("UPDATE event SET actor = 'x'"), /events stay/);
    assert.throws(() => driver.exec('DELETE FROM event'), /events stay/);
    driver.exec('PRAGMA user_version = 99');
    driver.close();
    assert.throws(() => sqliteIn(file), /newer/);
  });
});

describe('what is kept', () => {
  it('is gone from the disk once it was erased, and its code is not given again', async () => {
    const here = await running();
    const sender = senderOf((path, init) => fetch(here.origin + path, init));
    const sample = sampleDossier('to be erased');
    const token = await sender.openSession();
    const files = await sender.uploadAll(token, sample);
    const unused = await sender.openSession();
    await sender.upload(unused, pdf('never handed in'));
    const body = { dossier: sample.dossier, files, contact };
    const { dossierCode: code } = await expecting<Receipt>(
      201,
      await sender.handIn(token, sender.newKey(), body),
    );
    const { database, sweep } = here.receiver;
    const { data } = here.settings;
    // By JSON's own letters: SQLite holds UTF-8.
    const texts = ['066170001234', contact.phone, contact.email, 'birth-notice to be erased'];
    const kept = async () => bytesIn(data) + (await textsIn(database));
    const before = await kept();
    for (const text of texts) assert.ok(before.includes(text), text);
    await assert.rejects(() => erase(database, code, new Date()), /state/);
    await database.transaction((within) =>
      actOn(database, within, code, 'withdraw', 'citizen', new Date(), { text: 'Lý do riêng 066170001234' }),
    );
    assert.deepEqual(await eraseClosedBefore(database, 1, new Date()), []);
    assert.deepEqual(await eraseClosedBefore(database, 1, new Date(Date.now() + 3 * 24 * 3600_000)), [code]);
    await sweep();
    await database.forget();
    const after = await kept();
    for (const text of texts) assert.equal(after.includes(text), false, text);
    // A session that still runs loses nothing.
    assert.ok(bytesIn(data).includes('never handed in'));
    assert.equal(
      (await rowIn(database, 'SELECT state FROM dossier WHERE code = ?', code))?.state,
      'withdrawn',
    );
    assert.deepEqual(await database.faults(), []);
    await here.end();
  });

  it('is swept away with a session whose time is over', async () => {
    let now = new Date();
    const here = await running(undefined, () => now);
    const sender = senderOf((path, init) => fetch(here.origin + path, init));
    const token = await sender.openSession();
    await sender.upload(token, pdf('forgotten'));
    const bytes = pdf('half');
    await sender.append(token, await sender.create(token, bytes.length), 0, bytes.subarray(0, 60));
    now = new Date(now.getTime() + 25 * 3600_000);
    await here.receiver.sweep();
    const left = readdirSync(here.settings.data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(?:intake|receiver)/.test(entry.name))
      .map(({ name }) => name);
    assert.deepEqual(left, []);
    await here.end();
  });

  it('cannot be read on the disk where a key is given', async () => {
    const key = new Uint8Array(32).fill(7);
    const sealed = join(folder, 'sealed');
    const store = await paperStoreIn(sealed, await diskShelf(sealed), key);
    const content = pdf('a secret');
    const name = await store.keep(content);
    assert.equal(bytesIn(sealed).includes('a secret'), false);
    assert.deepEqual(Buffer.from(await store.read(name)), Buffer.from(content));
    const other = await paperStoreIn(sealed, await diskShelf(sealed), new Uint8Array(32));
    await assert.rejects(other.read(name));
  });
});

it('tells its figures to this machine alone, and nothing of a person with them', async () => {
  const here = await running();
  const sender = senderOf((path, init) => fetch(here.origin + path, init));
  const sample = sampleDossier('counted');
  const token = await sender.openSession();
  const body = { dossier: sample.dossier, files: await sender.uploadAll(token, sample), contact };
  await expecting(201, await sender.handIn(token, sender.newKey(), body));
  const { origin, close } = await serveMetrics(here.receiver, 0);
  const text = await (await fetch(`${origin}/metrics`)).text();
  assert.match(text, /^intake_dossiers\{state="received"\} 1$/m);
  assert.match(text, /^intake_notices\{state="waiting"\} 2$/m);
  assert.match(text, /^intake_requests_total\{method="POST",route="\/v1\/dossiers",status="201"\} 1$/m);
  assert.equal(text.includes(contact.phone), false);
  assert.equal((await fetch(`${here.origin}/metrics`)).status, 404);
  await close();
  await here.end();
});

it('says which setting is none', () => {
  const right = { INTAKE_DATA: 'x', INTAKE_KIT: 'y', INTAKE_COMMUNES: '00000' };
  assert.deepEqual(settingsOf(right).communes, ['00000']);
  for (const [name, value] of Object.entries({
    INTAKE_DATA: '',
    INTAKE_COMMUNES: 'xa',
    INTAKE_ORIGINS: 'xa.example/trang',
    INTAKE_PROXIES: '-1',
    INTAKE_PAPER_KEY: 'ngan',
  }))
    assert.throws(() => settingsOf({ ...right, [name]: value }), new RegExp(name));
});
