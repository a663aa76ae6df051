import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import { Problem } from '../http/problem.ts';
import type { Keys } from '../keys.ts';
import type { Session } from '../sessions/sessions.ts';
import { rowOf } from './dossier-row.ts';
import { type Receipt, receiptOf } from './receipt.ts';

/** Somebody else has done it under the same key. */
class KeyTaken extends Error {}

/** What is asked for several times under one key is done once. */
export class Once {
  readonly #database: Database;
  readonly #keys: Keys;
  /** Keys of requests that are running. */
  readonly #running = new Set<string>();

  constructor(database: Database, keys: Keys) {
    this.#database = database;
    this.#keys = keys;
  }

  /**
   * Does it once for a key and a session: asked again it gives the first answer. `work` ends with `done`, in the transaction of what is
   * kept, and with its answer.
   */
  async do(
    keyHash: string,
    bodyHash: string,
    session: Session,
    work: (done: (within: Queries, code: string) => Promise<Receipt>) => Promise<Receipt>,
  ): Promise<Receipt> {
    // Marked before it is looked up: nobody comes between.
    if (this.#running.has(keyHash)) return this.#alreadyUnder(keyHash, bodyHash);
    this.#running.add(keyHash);
    try {
      const before = await this.#receivedUnder(keyHash, bodyHash);
      if (before) return before;
      if (session.dossier) throw new Problem('session-used', { dossierCode: session.dossier });
      return await work(async (within, code) => {
        const { revision } = (await rowOf(within, code))!;
        const { numInsertedOrUpdatedRows } = await within
          .insertInto('idempotency_key')
          .values({ key_hash: keyHash, body_hash: bodyHash, dossier: code, revision })
          .onConflict((taken) => taken.column('key_hash').doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows === 0n) throw new KeyTaken();
        await claim(within, session, code);
        return receiptOf(within, this.#keys, code, revision);
      });
    } catch (error) {
      if (!(error instanceof Problem) && !(error instanceof KeyTaken)) throw error;
      // What a receiver had begun that was killed since may be done after all: the database decides who was first.
      const first = await this.#receivedUnder(keyHash, bodyHash);
      if (!first) throw error;
      return first;
    } finally {
      this.#running.delete(keyHash);
    }
  }

  /** The answer to a key that somebody else is about: given before, or still to come. */
  async #alreadyUnder(keyHash: string, bodyHash: string): Promise<Receipt> {
    const before = await this.#receivedUnder(keyHash, bodyHash);
    if (!before) throw new Problem('key-running', {}, 1);
    return before;
  }

  /** What was answered to this key before. Throws a problem when it was for something else. */
  async #receivedUnder(keyHash: string, bodyHash: string): Promise<Receipt | undefined> {
    const { query } = this.#database;
    const row = await query
      .selectFrom('idempotency_key')
      .select(['body_hash as bodyHash', 'dossier', 'revision'])
      .where('key_hash', '=', keyHash)
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.bodyHash !== bodyHash) throw new Problem('key-reused');
    return receiptOf(query, this.#keys, row.dossier, row.revision);
  }
}

/** Of two requests of one session, under two keys, one makes a dossier. */
async function claim(within: Queries, session: Session, code: string): Promise<void> {
  const { numUpdatedRows } = await within
    .updateTable('session')
    .set({ dossier: code })
    .where('id', '=', session.id)
    .where('dossier', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Problem('session-used');
}
