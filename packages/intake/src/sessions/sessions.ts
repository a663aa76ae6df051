import type { Database } from '../database/database.ts';
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
  openFor(challenge: SolvedChallenge, now: Date): OpenedSession {
    return this.#database.transaction(() => {
      const claimed = this.#database.run(
        'INSERT INTO challenge (nonce_hash, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
        hashOf(challenge.nonce),
        challenge.expiresAt.toISOString(),
      );
      if (claimed === 0) throw new Problem('challenge-used');
      return this.#open(null, now);
    });
  }

  /** To add to a dossier, for who has its receipt. */
  openToSupplement(dossier: string, now: Date): OpenedSession {
    return this.#database.transaction(() => this.#open(dossier, now));
  }

  /** The session of a token. Throws a problem when there is none, or its time is over. */
  of(token: string | undefined, now: Date): Session {
    const [id, secret] = (token ?? '').split('.');
    const row = this.#database.row(
      'SELECT id, supplements, dossier, expires_at AS expiresAt FROM session WHERE id = ? AND secret_hash = ? AND expires_at > ?',
      id ?? '',
      hashOf(secret ?? ''),
      now.toISOString(),
    );
    if (!row) throw new Problem('session-unknown');
    return row as unknown as Session;
  }

  #open(supplements: string | null, now: Date): OpenedSession {
    const [id, secret] = [newSecret(), newSecret()];
    const expiresAt = new Date(now.getTime() + this.#limits.session * 1000).toISOString();
    this.#database.run(
      'INSERT INTO session (id, secret_hash, created_at, expires_at, supplements) VALUES (?, ?, ?, ?, ?)',
      id,
      hashOf(secret),
      now.toISOString(),
      expiresAt,
      supplements,
    );
    return { token: `${id}.${secret}`, expiresAt };
  }
}
