import type { Database } from '../database/database.ts';
import { hashOf, isSame, newSecret } from '../keys.ts';

/** Minutes without a request after which one has to sign in again, and hours after which in any case. */
const [IDLE, LONGEST] = [30, 10];

/** An officer who is signed in. */
export interface SignedIn {
  readonly officer: string;
  /** In every form: no other page knows it. */
  readonly formToken: string;
  /** The communes whose dossiers she sees; null for all. */
  readonly communes: readonly string[] | null;
}

/** A session as it is kept. */
export interface DeskSession extends Omit<SignedIn, 'communes'> {
  /** What a provider of identities vouched for; null for an account with a password. */
  readonly grants: readonly string[] | null;
}

/** Who is signed in, by what the cookie holds. Of that only the digest is kept. Who came and went is written down. */
export class DeskSessions {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What the cookie is to hold: another at every sign-in. The session of `before` ends: nobody goes on in one that was there before. */
  open(officer: string, grants: readonly string[] | null, now: Date, before = ''): string {
    const token = newSecret() + newSecret();
    this.#database.transaction(() => {
      this.#remove(before);
      this.#database.run(
        'INSERT INTO desk_session (token_hash, officer, grants, opened_at, seen_at) VALUES (?, ?, ?, ?, ?)',
        hashOf(token),
        officer,
        grants && JSON.stringify(grants),
        now.toISOString(),
        now.toISOString(),
      );
      this.#note(officer, 'in', grants, now);
    });
    return token;
  }

  of(token: string, now: Date): DeskSession | null {
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
    const row = this.#database.row(
      'UPDATE desk_session SET seen_at = ? WHERE token_hash = ? AND seen_at > ? AND opened_at > ? RETURNING officer, grants',
      now.toISOString(),
      hashOf(token),
      ago(IDLE),
      ago(LONGEST * 60),
    );
    if (!row) return null;
    const grants = row.grants === null ? null : (JSON.parse(String(row.grants)) as string[]);
    return { officer: String(row.officer), formToken: formTokenOf(token), grants };
  }

  close(token: string, { officer, grants }: DeskSession, now: Date): void {
    this.#database.transaction(() => {
      this.#remove(token);
      this.#note(officer, 'out', grants, now);
    });
  }

  /**
   * Whether the name in the audit trail is this person's: the first whom the provider vouched for under it keeps it, since providers give names
   * away again.
   */
  keepsName(officer: string, issuer: string, subject: string, now: Date): boolean {
    return this.#database.transaction(() => {
      this.#database.run(
        'INSERT INTO vouched_officer (officer, issuer, subject, since) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        officer,
        issuer,
        subject,
        now.toISOString(),
      );
      const row = this.#database.row(
        'SELECT issuer, subject FROM vouched_officer WHERE officer = ?',
        officer,
      );
      return row?.issuer === issuer && row.subject === subject;
    });
  }

  #remove(token: string): void {
    if (token) this.#database.run('DELETE FROM desk_session WHERE token_hash = ?', hashOf(token));
  }

  #note(officer: string, what: 'in' | 'out', grants: readonly string[] | null, now: Date): void {
    this.#database.run(
      'INSERT INTO desk_entry (officer, what, way, at) VALUES (?, ?, ?, ?)',
      officer,
      what,
      grants ? 'oidc' : 'password',
      now.toISOString(),
    );
  }
}

/** Follows from the cookie, and does not lead back to it. */
function formTokenOf(token: string): string {
  return hashOf(`form ${token}`).slice(0, 32);
}

export const isFormToken = (signedIn: Pick<SignedIn, 'formToken'>, given: string): boolean =>
  isSame(signedIn.formToken, given);
