import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { actOn } from '../src/dossiers/acting.ts';
import { listening } from '../src/http/listening.ts';
import { erase } from '../src/keeping/erase.ts';
import { settingsOf } from '../src/settings.ts';
import { diskShelf } from '../src/uploads/disk-shelf.ts';
import type { PaperShelf } from '../src/uploads/paper-shelf.ts';
import { paperStoreIn } from '../src/uploads/paper-store.ts';
import { s3Shelf } from '../src/uploads/s3-shelf.ts';
import { handedInAt, openDesk } from './at-desk.ts';
import { running } from './running.ts';
import { startS3 } from './s3-store.ts';
import { pdf, sampleDossier, temporaryFolder } from './sample.ts';
import { contact, senderOf, sha256 } from './sender.ts';

const right = { INTAKE_DATA: 'x', INTAKE_KIT: 'y', INTAKE_COMMUNES: '00000' };
const folder = temporaryFolder();
let store: Awaited<ReturnType<typeof startS3>>;
before(async () => {
  store = await startS3();
});
after(async () => {
  await store.stop().catch(() => {});
  store.remove();
  rmSync(folder, { recursive: true });
});
const s3 = () => settingsOf({ ...right, ...store.env }).s3!;

/** The same for each. */
const shelves: Readonly<Record<string, () => Promise<PaperShelf>>> = {
  'on the disk': () => diskShelf(join(folder, 'shelf')),
  'in a store that speaks S3': () => s3Shelf(s3()),
};

for (const [place, open] of Object.entries(shelves))
  describe(`papers ${place}`, () => {
    it('come back byte for byte, are kept once, and are gone when they are taken away', async () => {
      const shelf = await open();
      const content = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 256);
      const name = sha256(content);
      await Promise.all([shelf.keep(name, content), shelf.keep(name, content)]);
      assert.deepEqual(await shelf.list(), [name]);
      assert.equal(Buffer.compare(await shelf.read(name), content), 0);
      await shelf.remove(name);
      await shelf.remove(name);
      assert.deepEqual(await shelf.list(), []);
      await assert.rejects(shelf.read(name));
    });

    it('cannot be read there, or taken for another, where a key is given', async () => {
      const shelf = await open();
      const papers = await paperStoreIn(folder, shelf, new Uint8Array(32).fill(7));
      const content = pdf('a secret');
      const name = await papers.keep(content);
      assert.equal(Buffer.from(await shelf.read(name)).includes('a secret'), false);
      assert.equal(Buffer.compare(await papers.read(name), content), 0);
      const other = sha256(pdf('another'));
      await shelf.keep(other, await shelf.read(name));
      await assert.rejects(papers.read(other));
      for (const each of [name, other]) await papers.remove(each);
    });
  });

describe('a store that speaks S3', () => {
  it('gives the names of more than one page of them', async () => {
    // As Amazon's documentation of ListObjectsV2 has the answer; s3rver fails on what it cannot give at once.
    const names = ['aa', 'bb', 'cc'].map((each) => sha256(Buffer.from(each)));
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const [token, prefix] = [searchParams.get('continuation-token') ?? '', searchParams.get('prefix')];
      asked.push(token);
      const given = prefix === 'xa-mau/papers/' ? names.slice(Number(token.length > 0), token ? 3 : 1) : [];
      const keys = given.map((name) => `<Contents><Key>${prefix}${name}</Key><Size>1</Size></Contents>`);
      const more = token ? '' : '<NextContinuationToken>1ueGc+/x&amp;=</NextContinuationToken>';
      response.end(
        `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>ho-so</Name><Prefix>${prefix}</Prefix>${given.length > 0 ? more : ''}${keys.join('')}</ListBucketResult>`,
      );
    });
    const { origin, close } = await listening(server, 0);
    const shelf = await s3Shelf({ ...s3(), url: `${origin}/ho-so/xa-mau` });
    assert.deepEqual(await shelf.list(), names);
    assert.deepEqual(asked, ['', '', '1ueGc+/x&=']);
    await close();
  });

  it('keeps the papers of dossiers, which the desk hands out and erasing takes away', async () => {
    const here = await running((settings) => ({ ...settings, s3: s3() }));
    const desk = await openDesk(here);
    const { dossierCode: code } = await handedInAt(here);
    const { database, sweep } = here.receiver;
    const [file] = await database.query
      .selectFrom('attached_file')
      .select(['id', 'sha256'])
      .where('dossier', '=', code)
      .execute();
    const kept = () =>
      readdirSync(store.directory, { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && entry.name.startsWith(file!.sha256),
      ).length;
    assert.ok(kept() > 0);
    const response = await desk.browser.ask(`/ho-so/${code}/giay-to/${file!.id}`);
    assert.equal(sha256(new Uint8Array(await response.arrayBuffer())), file!.sha256);
    await database.transaction((within) => actOn(database, within, code, 'withdraw', 'citizen', new Date()));
    await erase(database, code, new Date());
    await sweep();
    assert.equal(kept(), 0);
    await desk.close();
    await here.end();
  });

  it('is refused at the start, in words, unless it can be read', async () => {
    const refused = async (change: Partial<ReturnType<typeof s3>>, words: RegExp) =>
      assert.rejects(s3Shelf({ ...s3(), ...change }), (error: Error) => {
        assert.match(error.message, words);
        return error instanceof RangeError && !error.message.includes(store.env.INTAKE_S3_SECRET);
      });
    await refused({ secret: 'sai' }, /INTAKE_S3_URL: the store of papers answers 403 SignatureDoesNotMatch/);
    await refused({ url: s3().url.replace('ho-so', 'khong-co') }, /404 NoSuchBucket/);
    await refused({ url: 'http://127.0.0.1:1/ho-so' }, /does not answer/);
    const pages = createServer((_, response) => response.end('<!doctype html><p>Not a store<br></html>'));
    const { origin, close } = await listening(pages, 0);
    await refused({ url: `${origin}/ho-so` }, /INTAKE_S3_URL: the store of papers answers with no list/);
    await close();
    const wrong: Readonly<Record<string, string>>[] = [
      { INTAKE_S3_URL: 'ho-so' },
      { INTAKE_S3_URL: 'https://s3.example.org/' },
      { INTAKE_S3_URL: 'https://s3.example.org/ho-so?x=1' },
      { INTAKE_S3_URL: 'http://s3.example.org/ho-so' },
      { INTAKE_S3_KEY_ID: '' },
      { INTAKE_S3_SECRET: '' },
    ];
    for (const each of wrong)
      assert.throws(() => settingsOf({ ...right, ...store.env, ...each }), {
        name: 'RangeError',
        message: new RegExp(Object.keys(each)[0]!),
      });
  });

  it('that is gone costs nobody a dossier: what is sent then is told to wait, and taken later', async () => {
    const here = await running((settings) => ({ ...settings, s3: s3() }));
    const sender = senderOf((path, init) => fetch(here.origin + path, init));
    const token = await sender.openSession();
    const sample = sampleDossier('gone');
    const [[first, bytes]] = [...sample.files] as [[string, Uint8Array]];
    const id = await sender.create(token, bytes.length);
    await store.stop();
    const gone = await sender.append(token, id, 0, bytes);
    assert.equal(gone.status, 503);
    assert.ok(gone.headers.get('retry-after'));
    await store.goOn();
    const head = await fetch(`${here.origin}/v1/uploads/${id}`, {
      method: 'HEAD',
      headers: sender.tus(token),
    });
    assert.equal(head.headers.get('upload-offset'), String(bytes.length));
    const files = await sender.uploadAll(token, { ...sample, files: new Map([...sample.files].slice(1)) });
    files.push({ id: first, upload: id, sha256: sha256(bytes) });
    const body = { dossier: sample.dossier, files, contact };
    assert.equal((await sender.handIn(token, sender.newKey(), body)).status, 201);
    await here.end();
  });
});
