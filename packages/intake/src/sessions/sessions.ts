import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import { Problem } from '../http/problem.ts';
import { hashOf, newSecret } from '../keys.ts';
import type { Limits } from '../settings.ts';
import type { SolvedChallenge } from './challenges.ts';

/** One hand-in from its challenge to its dossier: it may upload, and makes one dossier or adds to one. */
export interface Session {
  readonly id: string;
  /** Code of the dossier that it adds to. */
  readonly supplements: string | null;
  /** Code of the dossier that came of it. */
  readonly dossier: string | null;
  readonly expiresAt: string;
}

/** What the sender gets: the token is told this once. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
}

export class Sessions {
  readonly #database: Database;
  readonly #limits: Limits;

  constructor(database: Database, limits: Limits) {
    this.#database = database;
    this.#limits = limits;
  }

  /** For a solved challenge, which counts once. Throws a problem when it was used before. */
  openFor(challenge: SolvedChallenge, now: Date): Promise<OpenedSession> {
    return this.#database.transaction(async (within) => {
      const { numInsertedOrUpdatedRows } = await within
        .insertInto('challenge')
        .values({ nonce_hash: hashOf(challenge.nonce), expires_at: challenge.expiresAt.toISOString() })
        .onConflict((taken) => taken.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) throw new Problem('challenge-used');
      return this.#open(within, null, now);
    });
  }

  /** To add to a dossier, for who has its receipt. */
  openToSupplement(dossier: string, now: Date): Promise<OpenedSession> {
    return this.#open(this.#database.query, dossier, now);
  }

  /** The session of a token. Throws a problem when there is none, or its time is over. */
  async of(token: string | undefined, now: Date): Promise<Session> {
    const [id = '', secret = ''] = (token ?? '').split('.');
    const session = await this.#database.query
      .selectFrom('session')
      .select(['id', 'supplements', 'dossier', 'expires_at as expiresAt'])
      .where('id', '=', id)
      .where('secret_hash', '=', hashOf(secret))
      .where('expires_at', '>', now.toISOString())
      .executeTakeFirst();
    if (!session) throw new Problem('session-unknown');
    return session;
  }

  async #open(queries: Queries, supplements: string | null, now: Date): Promise<OpenedSession> {
    const [id, secret] = [newSecret(), newSecret()];
    const expiresAt = new Date(now.getTime() + this.#limits.session * 1000).toISOString();
    await queries
      .insertInto('session')
      .values({
        id,
        secret_hash: hashOf(secret),
        created_at: now.toISOString(),
        expires_at: expiresAt,
        supplements,
      })
      .execute();
    return { token: `${id}.${secret}`, expiresAt };
  }
}
