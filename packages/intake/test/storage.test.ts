import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { sqliteIn } from '../src/database/sqlite.ts';
import { actOn } from '../src/dossiers/acting.ts';
import type { Receipt } from '../src/dossiers/receipt.ts';
import type { Parcel } from '../src/notices/way.ts';
import { openReceiver } from '../src/receiver.ts';
import { settingsOf } from '../src/settings.ts';
import { handedInAt } from './at-desk.ts';
import { freshDatabase } from './fresh-database.ts';
import { rowIn, rowsIn } from './rows-in.ts';
import { running } from './running.ts';
import { pdf, sampleDossier, temporaryFolder } from './sample.ts';
import { contact, senderOf } from './sender.ts';

/** The same for every database: SQLite, and PostgreSQL where the tests run with it (`npm run intake-postgres`). */
const isPostgres = Boolean(process.env.TEST_DATABASE_URL);

describe(`the rows in ${isPostgres ? 'PostgreSQL' : 'SQLite'}`, () => {
  const sent: Parcel[] = [];
  let here: Awaited<ReturnType<typeof running>>;
  before(async () => {
    const way = async (parcel: Parcel) => void sent.push(parcel);
    here = await running(undefined, undefined, { email: way, sms: way });
  });
  after(() => here.end());
  const sender = senderOf((path, init) => fetch(here.origin + path, init));
  const fulfilled = (all: readonly PromiseSettledResult<unknown>[]) =>
    all.filter(({ status }) => status === 'fulfilled').length;

  it('are there together, or not at all', async () => {
    const { database } = here.receiver;
    const insert = (nonce_hash: string) => ({ nonce_hash, expires_at: '' });
    const broken = database.transaction(async (within) => {
      await within.insertInto('challenge').values(insert('half')).execute();
      throw new Error('in the midst');
    });
    await assert.rejects(broken, /in the midst/);
    await database.transaction(async (within) => {
      await within
        .insertInto('challenge')
        .values([insert('one'), insert('two')])
        .execute();
    });
    const kept = await rowsIn(database, "SELECT nonce_hash FROM challenge WHERE expires_at = ''");
    assert.deepEqual(kept.map(({ nonce_hash }) => nonce_hash).sort(), ['one', 'two']);
  });

  it('have one dossier of one key, whoever was asked and however often', async () => {
    // Beside a receiver that was killed, whose last transaction is still under way, there is the next; SQLite has one alone.
    const other = isPostgres ? await openReceiver(here.settings, { log: () => {}, ways: {} }) : null;
    const sample = sampleDossier('one key');
    const token = await sender.openSession();
    const files = await sender.uploadAll(token, sample);
    const body = { dossier: sample.dossier, files, contact };
    const key = sender.newKey();
    const session = {
      id: token.split('.')[0]!,
      supplements: null,
      dossier: null,
      expiresAt: '2999-01-01T00:00:00.000Z',
    };
    const asked = Array.from({ length: 8 }, (_, index) =>
      (index % 2 && other ? other : here.receiver).dossiers.handIn(session, key, body, new Date()),
    );
    const answers = await Promise.allSettled(asked);
    for (const answer of answers)
      if (answer.status === 'rejected') assert.equal(answer.reason.problem, 'key-running');
    const codes = answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? [(answer.value as Receipt).dossierCode] : [],
    );
    assert.equal(new Set(codes).size, 1);
    assert.ok(codes.length >= (other ? 2 : 1));
    const { hash } = { hash: files[0]!.sha256 };
    const kept = await rowsIn(
      here.receiver.database,
      'SELECT dossier FROM attached_file WHERE sha256 = ?',
      hash,
    );
    assert.deepEqual(
      kept.map(({ dossier }) => dossier),
      [codes[0]],
    );
    await other?.close();
  });

  it('take of several at once the one who was first', async () => {
    const { dossierCode: code } = await handedInAt(here);
    const { database, payments } = here.receiver;
    const now = new Date();
    const acted = await Promise.allSettled(
      ['can-bo-1', 'can-bo-2', 'can-bo-3', 'can-bo-4'].map((officer) =>
        database.transaction((within) => actOn(database, within, code, 'accept', officer, now, { seen: 1 })),
      ),
    );
    assert.equal(fulfilled(acted), 1);
    await rowsIn(database, 'UPDATE payment SET vnd = 8000 WHERE dossier = ?', code);
    const noted = await Promise.allSettled(
      ['can-bo-1', 'can-bo-2', 'can-bo-3', 'can-bo-4'].map((officer) =>
        payments.note(code, 'cash', officer, 0, now),
      ),
    );
    assert.equal(fulfilled(noted), 1);
    const sum = await rowIn(database, 'SELECT sum(vnd) AS vnd FROM payment_received WHERE dossier = ?', code);
    assert.equal(sum?.vnd, 8000);
  });

  it('have as many files of a session as it may have, when they all come at once', async () => {
    const token = await sender.openSession();
    const { filesOfSession } = here.settings.limits;
    const tries = Array.from({ length: filesOfSession + 20 }, () => sender.create(token, 100));
    assert.equal(fulfilled(await Promise.allSettled(tries)), filesOfSession);
  });

  it('give each notice to one courier', async () => {
    const other = isPostgres
      ? await openReceiver(here.settings, {
          log: () => {},
          ways: {
            email: async (parcel) => void sent.push(parcel),
            sms: async (parcel) => void sent.push(parcel),
          },
        })
      : here.receiver;
    for (let count = 0; count < 4; count += 1) await handedInAt(here);
    await Promise.all([here.receiver.sendNotices(), other.sendNotices()]);
    const ids = sent.map(({ id }) => id);
    assert.ok(ids.length >= 8);
    assert.equal(new Set(ids).size, ids.length);
    if (other !== here.receiver) await other.close();
  });

  it('come back as they were sent, whatever letters are in them', async () => {
    const { database } = here.receiver;
    const name = "Ƀrơ̆ K'Bông “Đ” \u{1F4C4} ' ; -- \\";
    await rowsIn(
      database,
      "INSERT INTO dispatch (dossier, tracking) SELECT code, ? FROM dossier WHERE state = 'accepted'",
      name,
    );
    assert.equal((await rowIn(database, 'SELECT tracking FROM dispatch'))?.tracking, name);
  });

  it('are the same tables in both databases', { skip: !isPostgres }, async () => {
    const folder = temporaryFolder();
    const sqlite = new Database(sqliteIn(join(folder, 'tables.sqlite')));
    const tables = async ({ query }: Database) =>
      Object.fromEntries(
        (await query.introspection.getTables())
          .filter(({ name }) => name !== 'tables_step')
          .map(({ name, columns }) => [
            name,
            columns.map((one) => `${one.name}${one.isNullable ? '?' : ''}`).sort(),
          ]),
      );
    const withKeys = await tables(here.receiver.database);
    // SQLite does not say of a key that it is never empty.
    const plain = (all: Record<string, string[]>) =>
      Object.fromEntries(
        Object.entries(all).map(([name, columns]) => [name, columns.map((one) => one.replace('?', ''))]),
      );
    assert.deepEqual(plain(await tables(sqlite)), plain(withKeys));
    assert.ok(Object.keys(withKeys).length >= 20);
    await sqlite.close();
    rmSync(folder, { recursive: true });
  });

  it('are there again when the connections to them were cut', { skip: !isPostgres }, async () => {
    const { database } = here.receiver;
    const cut =
      'SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
    const cutting = await openDatabase(here.settings);
    await rowsIn(cutting, cut);
    await cutting.close();
    // Connections that were idle may be found broken by who takes them: told as what passes, and over with the next try.
    let answer = await fetch(`${here.origin}/v1/health`);
    for (let tries = 0; answer.status === 503 && tries < 20; tries += 1) {
      await answer.text();
      answer = await fetch(`${here.origin}/v1/health`);
    }
    assert.equal(answer.status, 200);
    assert.deepEqual(await database.faults(), []);
    const token = await sender.openSession();
    await sender.upload(token, pdf('after the cut'));
  });
});

describe('an address of a database', () => {
  it('is told apart from what is none, without its password', () => {
    const right = { INTAKE_DATA: 'x', INTAKE_KIT: 'y', INTAKE_COMMUNES: '00000' };
    for (const address of ['mysql://u:geheim@h/n', 'postgres://u:geheim@h', 'n'])
      assert.throws(
        () => settingsOf({ ...right, DATABASE_URL: address }),
        (error: Error) => /DATABASE_URL/.test(error.message) && !error.message.includes('geheim'),
      );
    assert.equal(settingsOf({ ...right, DATABASE_URL: '' }).databaseUrl, undefined);
  });

  it('that nobody answers at is told to whoever starts the receiver', async () => {
    await assert.rejects(
      openDatabase({ data: 'x', databaseUrl: 'postgres://u:geheim@127.0.0.1:1/n' }),
      (error: Error) =>
        error instanceof RangeError && /ECONNREFUSED/.test(error.message) && !/geheim/.test(error.message),
    );
  });

  it('is refused where a commit does not wait for the disk', { skip: !isPostgres }, async () => {
    const databaseUrl = (await freshDatabase())!;
    const opened = await openDatabase({ data: 'x', databaseUrl });
    await rowsIn(
      opened,
      `ALTER DATABASE ${new URL(databaseUrl).pathname.slice(1)} SET synchronous_commit = off`,
    );
    await opened.close();
    await assert.rejects(openDatabase({ data: 'x', databaseUrl }), {
      name: 'RangeError',
      message: /set synchronous_commit = on/,
    });
  });
});
