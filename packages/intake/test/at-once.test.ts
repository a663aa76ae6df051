import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../src/database/database.ts';
import { openDatabase } from '../src/database/open-database.ts';
import type { Problem } from '../src/http/problem.ts';
import { sweep } from '../src/keeping/sweep.ts';
import { type Session, Sessions } from '../src/sessions/sessions.ts';
import { settingsOf } from '../src/settings.ts';
import { diskShelf } from '../src/uploads/disk-shelf.ts';
import type { PaperShelf } from '../src/uploads/paper-shelf.ts';
import { type PaperStore, paperStoreIn } from '../src/uploads/paper-store.ts';
import { Uploads } from '../src/uploads/uploads.ts';
import { freshDatabase } from './fresh-database.ts';
import { rowsIn } from './rows-in.ts';
import { pdf, temporaryFolder } from './sample.ts';
import { sha256 } from './sender.ts';

const { limits } = settingsOf({
  INTAKE_DATA: 'x',
  INTAKE_KIT: 'y',
  INTAKE_COMMUNES: '00000',
  INTAKE_FREE_MB: '1',
});

/** Where two meet: each waits for the other, in whatever order they come. */
function meeting() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { reached: promise, reach: resolve };
}

async function* piecesOf(...pieces: readonly (Uint8Array | Promise<unknown>)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    const awaited = await piece;
    if (awaited instanceof Uint8Array) yield awaited;
  }
}

describe('what is done at once', () => {
  const folder = temporaryFolder();
  let database: Database;
  let shelf: PaperShelf;
  let session: Session;
  before(async () => {
    const databaseUrl = await freshDatabase();
    database = await openDatabase({ data: folder, ...(databaseUrl && { databaseUrl }) });
    shelf = await diskShelf(join(folder, 'papers'));
    const sessions = new Sessions(database, limits);
    const now = new Date();
    const { token } = await sessions.openFor(
      { nonce: 'at once', expiresAt: new Date(now.getTime() + 60_000) },
      now,
    );
    session = await sessions.of(token, now);
  });
  after(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it('two pieces for one place: one after the other writes, and no file is mixed of both', async () => {
    const plain = await paperStoreIn(folder, shelf);
    let [writing, most] = [0, 0];
    const begun = meeting();
    const papers: PaperStore = {
      ...plain,
      async append(...given) {
        writing += 1;
        most = Math.max(most, writing);
        begun.reach();
        try {
          return await plain.append(...given);
        } finally {
          writing -= 1;
        }
      },
    };
    const uploads = new Uploads(database, papers, limits);
    const [one, other] = [pdf('one'.repeat(50)), pdf('two'.repeat(50))];
    const id = await uploads.create(session, one.length, new Date());
    const halves = (file: Uint8Array) => piecesOf(file.subarray(0, 90), begun.reached, file.subarray(90));
    const both = await Promise.allSettled([
      uploads.append(session, id, 0, halves(one)),
      uploads.append(session, id, 0, halves(other)),
    ]);
    assert.equal(most, 1);
    for (const each of both)
      if (each.status === 'rejected') assert.equal((each.reason as Problem).problem, 'upload-offset');
    const { offset } = await uploads.state(session, id);
    const there =
      (await plain.partSize(id)) === null
        ? await plain.read((await uploads.whole(session, id))!.sha256)
        : await plain.readPart(id);
    const isOf = (file: Uint8Array) => Buffer.compare(there, file.subarray(0, there.length)) === 0;
    assert.ok(offset > 0 && (isOf(one) || isOf(other)), Buffer.from(there).toString());
  });

  it('a paper that is taken away, and its content that comes again: it is there in the end', async () => {
    // Beside the receiver, as `main.ts sweep` runs: nothing is shared but the database and the shelf.
    const removing = meeting();
    const removed = meeting();
    const slow: PaperShelf = {
      ...shelf,
      async remove(name) {
        removing.reach();
        await removed.reached;
        await shelf.remove(name);
      },
    };
    const papers = await paperStoreIn(folder, shelf);
    const uploads = new Uploads(database, papers, limits);
    const content = pdf('comes again');
    const name = await papers.keep(content);
    const sweeping = sweep({ database, papers: await paperStoreIn(folder, slow) }, new Date());
    await removing.reached;
    const id = await uploads.create(session, content.length, new Date());
    await assert.rejects(uploads.append(session, id, 0, piecesOf(content)), (fault: Problem) => {
      // What the kit tries again by itself.
      assert.deepEqual([fault.problem, fault.retryAfter], ['unavailable', 1]);
      return true;
    });
    removed.reach();
    await sweeping;
    assert.equal((await uploads.state(session, id)).offset, content.length);
    assert.equal((await uploads.whole(session, id))?.sha256, name);
    assert.equal(Buffer.compare(await papers.read(name), content), 0);
  });

  it('a paper that is being kept, and a sweep: it is there in the end', async () => {
    const keeping = meeting();
    const swept = meeting();
    const held: PaperShelf = {
      ...shelf,
      async keep(name, bytes) {
        await shelf.keep(name, bytes);
        // Kept, and no row has its name yet.
        keeping.reach();
        await swept.reached;
      },
    };
    const uploads = new Uploads(database, await paperStoreIn(folder, held), limits);
    const content = pdf('being kept');
    const id = await uploads.create(session, content.length, new Date());
    const appending = uploads.append(session, id, 0, piecesOf(content));
    await keeping.reached;
    await sweep({ database, papers: await paperStoreIn(folder, shelf) }, new Date());
    swept.reach();
    await appending;
    assert.equal(Buffer.compare(await shelf.read(sha256(content)), content), 0);
  });

  it('what a sweep left behind that was ended is taken away by a later one', async () => {
    const content = pdf('left behind');
    await shelf.keep(sha256(content), content);
    await database.query
      .insertInto('paper_leaving')
      .values({ sha256: sha256(content), since: '2026-01-01T00:00:00.000Z' })
      .execute();
    await sweep({ database, papers: await paperStoreIn(folder, shelf) }, new Date());
    assert.equal((await shelf.list()).includes(sha256(content)), false);
    assert.deepEqual(await rowsIn(database, 'SELECT sha256 FROM paper_leaving'), []);
  });
});
