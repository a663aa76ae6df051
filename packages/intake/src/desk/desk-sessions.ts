import type { Database } from '../database/database.ts';
import { hashOf, isSame, newSecret } from '../keys.ts';

/** Minutes without a request after which one has to sign in again, and hours after which in any case. */
const [IDLE, LONGEST] = [30, 10];

/** An officer who is signed in. */
export interface SignedIn {
  readonly officer: string;
  /** In every form: no other page knows it. */
  readonly formToken: string;
}

/** Who is signed in, by what the cookie holds. Of that only the digest is kept. */
export class DeskSessions {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What the cookie is to hold: another at every sign-in. */
  open(officer: string, now: Date): string {
    const token = newSecret() + newSecret();
    this.#database.run(
      'INSERT INTO desk_session (token_hash, officer, opened_at, seen_at) VALUES (?, ?, ?, ?)',
      hashOf(token),
      officer,
      now.toISOString(),
      now.toISOString(),
    );
    return token;
  }

  of(token: string, now: Date): SignedIn | null {
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
    const row = this.#database.row(
      'UPDATE desk_session SET seen_at = ? WHERE token_hash = ? AND seen_at > ? AND opened_at > ? RETURNING officer',
      now.toISOString(),
      hashOf(token),
      ago(IDLE),
      ago(LONGEST * 60),
    );
    return row ? { officer: String(row.officer), formToken: formTokenOf(token) } : null;
  }

  close(token: string): void {
    this.#database.run('DELETE FROM desk_session WHERE token_hash = ?', hashOf(token));
  }
}

/** Follows from the cookie, and does not lead back to it. */
function formTokenOf(token: string): string {
  return hashOf(`form ${token}`).slice(0, 32);
}

export const isFormToken = (signedIn: SignedIn, given: string): boolean => isSame(signedIn.formToken, given);
