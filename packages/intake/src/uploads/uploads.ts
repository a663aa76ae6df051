import { type LookFault, lookAt } from '@dvc-kit/attachments/look-at';
import { CannotWrite, type Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import { isBrokenOff } from '../http/broken-off.ts';
import { Problem } from '../http/problem.ts';
import { hashOf, newSecret } from '../keys.ts';
import type { Session } from '../sessions/sessions.ts';
import type { Limits } from '../settings.ts';
import { Gate } from './gate.ts';
import { type PaperStore, TooMuch } from './paper-store.ts';

/** How far an upload has come, in bytes. */
export interface UploadState {
  readonly offset: number;
  readonly length: number;
}

/** A file that has arrived whole. */
export interface WholeUpload {
  readonly id: string;
  readonly sha256: string;
  /** As its bytes tell. */
  readonly type: string;
  readonly size: number;
}

interface UploadRow {
  readonly id: string;
  readonly length: number;
  readonly sha256: string | null;
  readonly type: string | null;
}

/**
 * Files on their way to a dossier. They come in pieces, each of which counts once it was written: a connection that breaks costs what was
 * in the air. What has arrived whole is looked at, then kept on the disk before anybody hears of it.
 *
 * There is no way to read one: what is sent here comes out at the officer's desk alone.
 */
export class Uploads {
  readonly #database: Database;
  readonly #papers: PaperStore;
  readonly #limits: Limits;
  /** Who writes to an upload, with what ends it. */
  readonly #writers = new Map<string, Writer>();
  /** Who looks at an upload and acts by what is found, one after the other: two pieces that come at once are not both the next one. */
  readonly #turns = new Map<string, Promise<unknown>>();
  /** So many files at most are looked at and kept at once: each is in memory as a whole. */
  readonly #gate = new Gate(4);
  /** Files that are being looked at: two may ask for one. */
  readonly #completing = new Map<string, Promise<void>>();

  constructor(database: Database, papers: PaperStore, limits: Limits) {
    this.#database = database;
    this.#papers = papers;
    this.#limits = limits;
  }

  /** Makes room for a file of so many bytes, and gives its id. Throws a problem when it is too large, or there is no room. */
  async create(session: Session, length: number, now: Date): Promise<string> {
    if (session.dossier) throw new Problem('session-used', { dossierCode: session.dossier });
    if (length > this.#limits.file) throw new Problem('upload-too-large');
    if (length === 0) throw new Problem('unfit-file', { fault: 'empty' });
    if ((await this.#papers.freeSpace()) < this.#limits.freeSpace + length)
      throw new Problem('unavailable', {}, 300);
    const id = newSecret();
    await this.#database.transaction(async (within) => {
      await this.#database.alone(within, 'uploads');
      const { files, bytes } = await sumOf(within, 'one', session.id);
      if (files >= this.#limits.filesOfSession || bytes + length > this.#limits.bytesOfSession)
        throw new Problem('upload-too-many');
      // Of sessions that have no dossier yet: what is in one is counted by the disk.
      const pending = (await sumOf(within, 'pending')).bytes;
      if (pending + length > this.#limits.bytesPending) throw new Problem('unavailable', {}, 300);
      await within
        .insertInto('upload')
        .values({ id, session: session.id, length, created_at: now.toISOString() })
        .execute();
    });
    await this.#papers.startPart(id);
    return id;
  }

  /** How far it has come. Who asks goes on from there: whoever else still writes has lost the connection, and is ended. */
  state(session: Session, id: string): Promise<UploadState> {
    return this.#inTurn(id, () => this.#stopped(session, id));
  }

  /**
   * Takes a further piece and gives the new offset; the last piece completes the file. Throws a problem when the piece begins elsewhere, is
   * longer than what is left, or completes a file that is no paper, which is then gone.
   */
  async append(
    session: Session,
    id: string,
    offset: number,
    pieces: AsyncIterable<Uint8Array>,
  ): Promise<UploadState> {
    const { length, at, writer } = await this.#inTurn(id, () => this.#begin(session, id, offset));
    // An empty piece after the last makes no second file.
    if (!writer) return { offset: at, length };
    try {
      await this.#papers.append(id, at, length - at, writer.until(pieces));
    } catch (error) {
      if (error instanceof TooMuch) throw new Problem('upload-too-large');
      if (error instanceof CannotWrite) throw error;
      // The connection broke; what came is kept, and nobody is there to hear of it.
      if (!(error instanceof Stopped) && !isBrokenOff(error)) throw error;
    } finally {
      this.#writers.delete(id);
      writer.ended();
    }
    const arrived = (await this.#papers.partSize(id)) ?? 0;
    if (arrived === length) await this.#complete(id);
    return { offset: arrived, length };
  }

  remove(session: Session, id: string): Promise<void> {
    if (session.dossier) throw new Problem('session-used', { dossierCode: session.dossier });
    return this.#inTurn(id, async () => {
      await this.#row(session, id);
      await this.#stopWriter(id);
      await this.#completing.get(id)?.catch(() => {});
      await this.#forget(id);
      // Its content may be that of another upload too; what nobody names is swept away.
      await this.#papers.removePart(id);
    });
  }

  /** The file, if it has arrived in this session. */
  async whole(session: Session, id: string): Promise<WholeUpload | null> {
    const { length: size, sha256, type } = (await this.#found(session, id)) ?? {};
    return size === undefined || !sha256 || !type ? null : { id, size, sha256, type };
  }

  async #row(session: Session, id: string): Promise<UploadRow> {
    const row = await this.#found(session, id);
    if (!row) throw new Problem('upload-unknown');
    return row;
  }

  #found(session: Session, id: string): Promise<UploadRow | undefined> {
    return this.#database.query
      .selectFrom('upload')
      .select(['id', 'length', 'sha256', 'type'])
      .where('id', '=', id)
      .where('session', '=', session.id)
      .executeTakeFirst();
  }

  async #forget(id: string): Promise<void> {
    await this.#database.query.deleteFrom('upload').where('id', '=', id).execute();
  }

  async #stopWriter(id: string): Promise<void> {
    await this.#writers.get(id)?.stop();
  }

  /** Whoever comes next finds what this has done. */
  #inTurn<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const mine = (this.#turns.get(id) ?? Promise.resolve()).then(work);
    const over = mine
      .catch(() => {})
      .then(() => {
        if (this.#turns.get(id) === over) this.#turns.delete(id);
      });
    this.#turns.set(id, over);
    return mine;
  }

  /** How far it has come, with nobody writing any more. */
  async #stopped(session: Session, id: string): Promise<UploadState> {
    const { length, sha256 } = await this.#row(session, id);
    if (sha256 !== null) return { offset: length, length };
    await this.#stopWriter(id);
    const offset = await this.#papers.partSize(id);
    if (offset === null) throw new Problem('upload-unknown');
    // The receiver was stopped when all had come.
    if (offset === length) await this.#complete(id);
    return { offset, length };
  }

  /** Who writes from the offset on; nobody where all is there. */
  async #begin(session: Session, id: string, offset: number) {
    const { length, offset: at } = await this.#stopped(session, id);
    if (offset !== at) throw new Problem('upload-offset');
    if (at === length) return { length, at, writer: null };
    const writer = new Writer();
    this.#writers.set(id, writer);
    return { length, at, writer };
  }

  #complete(id: string): Promise<void> {
    const coming =
      this.#completing.get(id) ??
      this.#gate.through(() => this.#lookAndKeep(id)).finally(() => this.#completing.delete(id));
    this.#completing.set(id, coming);
    return coming;
  }

  async #lookAndKeep(id: string): Promise<void> {
    // It was done, or taken away, while this waited.
    const { query } = this.#database;
    const row = await query.selectFrom('upload').select('sha256').where('id', '=', id).executeTakeFirst();
    if (row?.sha256 !== null) return;
    const content = await this.#papers.readPart(id);
    const found = typeOf(content);
    if ('fault' in found) {
      await this.#forget(id);
      await this.#papers.removePart(id);
      throw new Problem('unfit-file', { fault: found.fault });
    }
    await this.#announce(id, hashOf(content));
    const sha256 = await this.#papers.keep(content);
    await query
      .updateTable('upload')
      .set({ sha256, type: found.type, keeping: null })
      .where('id', '=', id)
      .execute();
    await this.#papers.removePart(id);
  }

  /** Names what is about to be kept: a sweep leaves it alone from here on. What one is just taking away comes again in a moment. */
  #announce(id: string, sha256: string): Promise<void> {
    return this.#database.transaction(async (within) => {
      await this.#database.alone(within, 'paper', sha256);
      const leaving = await within
        .selectFrom('paper_leaving')
        .select('sha256')
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      if (leaving) throw new Problem('unavailable', {}, 1);
      await within.updateTable('upload').set({ keeping: sha256 }).where('id', '=', id).execute();
    });
  }
}

/** How many files, and how many bytes together: of one session, or of all that have no dossier yet. */
async function sumOf(
  within: Queries,
  of: 'one' | 'pending',
  session = '',
): Promise<{ readonly files: number; readonly bytes: number }> {
  const { files, bytes } = await within
    .selectFrom('upload')
    .select(({ fn }) => [fn.countAll<number>().as('files'), fn.sum<number | null>('length').as('bytes')])
    .$if(of === 'one', (which) => which.where('session', '=', session))
    .$if(of === 'pending', (which) =>
      which.where('session', 'in', within.selectFrom('session').select('id').where('dossier', 'is', null)),
    )
    .executeTakeFirstOrThrow();
  return { files, bytes: bytes ?? 0 };
}

/** What a file is by its bytes, as media type; or why it is no paper. */
function typeOf(content: Uint8Array): { readonly type: string } | { readonly fault: LookFault } {
  const look = lookAt(content);
  if (look.is === 'refused') return { fault: look.fault };
  return { type: look.is === 'pdf' ? 'application/pdf' : `image/${look.kind}` };
}

class Stopped extends Error {}

/** A request that brings pieces of a file, which another of the same file ends. */
class Writer {
  readonly #end = Promise.withResolvers<void>();
  readonly #stop = Promise.withResolvers<never>();

  constructor() {
    this.#stop.promise.catch(() => {});
  }

  async *until(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const iterator = pieces[Symbol.asyncIterator]();
    try {
      while (true) {
        const next = await Promise.race([iterator.next(), this.#stop.promise]);
        if (next.done) return;
        yield next.value;
      }
    } finally {
      // Nobody waits for it: a connection that is gone may never answer.
      iterator.return?.()?.catch(() => {});
    }
  }

  ended(): void {
    this.#end.resolve();
  }

  /** Resolves once nothing more is written. */
  stop(): Promise<void> {
    this.#stop.reject(new Stopped());
    return this.#end.promise;
  }
}
