import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
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
  async open(officer: string, grants: readonly string[] | null, now: Date, before = ''): Promise<string> {
    const token = newSecret() + newSecret();
    const at = now.toISOString();
    await this.#database.transaction(async (within) => {
      await remove(within, before);
      await within
        .insertInto('desk_session')
        .values({
          token_hash: hashOf(token),
          officer,
          grants: grants && JSON.stringify(grants),
          opened_at: at,
          seen_at: at,
        })
        .execute();
      await note(within, officer, 'in', grants, at);
    });
    return token;
  }

  async of(token: string, now: Date): Promise<DeskSession | null> {
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
    const row = await this.#database.query
      .updateTable('desk_session')
      .set({ seen_at: now.toISOString() })
      .where('token_hash', '=', hashOf(token))
      .where('seen_at', '>', ago(IDLE))
      .where('opened_at', '>', ago(LONGEST * 60))
      .returning(['officer', 'grants'])
      .executeTakeFirst();
    if (!row) return null;
    const grants: string[] | null = row.grants === null ? null : JSON.parse(row.grants);
    return { officer: row.officer, formToken: formTokenOf(token), grants };
  }

  close(token: string, { officer, grants }: DeskSession, now: Date): Promise<void> {
    return this.#database.transaction(async (within) => {
      await remove(within, token);
      await note(within, officer, 'out', grants, now.toISOString());
    });
  }

  /**
   * Whether the name in the audit trail is this person's: the first whom the provider vouched for under it keeps it, since providers give names
   * away again.
   */
  keepsName(officer: string, issuer: string, subject: string, now: Date): Promise<boolean> {
    return this.#database.transaction(async (within) => {
      await within
        .insertInto('vouched_officer')
        .values({ officer, issuer, subject, since: now.toISOString() })
        .onConflict((taken) => taken.doNothing())
        .execute();
      const kept = await within
        .selectFrom('vouched_officer')
        .select(['issuer', 'subject'])
        .where('officer', '=', officer)
        .executeTakeFirst();
      return kept?.issuer === issuer && kept.subject === subject;
    });
  }
}

async function remove(within: Queries, token: string): Promise<void> {
  if (token) await within.deleteFrom('desk_session').where('token_hash', '=', hashOf(token)).execute();
}

async function note(
  within: Queries,
  officer: string,
  what: 'in' | 'out',
  grants: readonly string[] | null,
  at: string,
): Promise<void> {
  await within
    .insertInto('desk_entry')
    .values({ officer, what, way: grants ? 'oidc' : 'password', at })
    .execute();
}

/** Follows from the cookie, and does not lead back to it. */
function formTokenOf(token: string): string {
  return hashOf(`form ${token}`).slice(0, 32);
}

export const isFormToken = (signedIn: Pick<SignedIn, 'formToken'>, given: string): boolean =>
  isSame(signedIn.formToken, given);
