import type { Database } from '../database/database.ts';
import {
  type Argon2Cost,
  COST,
  isOutdated,
  isPassword,
  type KeptPassword,
  keptPassword,
} from './password.ts';

/** Letters of a password, at least; no other rule, as NIST SP 800-63B advises. */
const SHORTEST_PASSWORD = 12;

/** The officers who may sign in. */
export class Accounts {
  readonly #database: Database;
  readonly #cost: Argon2Cost;
  /** One after the other: each takes memory, and whoever tries many waits. */
  #deriving: Promise<unknown> = Promise.resolve();

  constructor(database: Database, cost: Argon2Cost = COST) {
    this.#database = database;
    this.#cost = cost;
  }

  /** Makes the account, or gives it another password; who is signed in with the old one is signed out. Throws a RangeError for a name or a password that is none. */
  async set(name: string, password: string): Promise<void> {
    if (!/^[a-z][a-z0-9.-]{2,39}$/.test(name) || name === 'citizen' || name === 'receiver')
      throw new RangeError('A name has 3 to 40 small letters, digits, points and hyphens.');
    if (password.length < SHORTEST_PASSWORD)
      throw new RangeError(`A password has ${SHORTEST_PASSWORD} letters or more.`);
    const kept = await this.#inTurn(() => keptPassword(password, this.#cost));
    await this.#database.transaction(async (within) => {
      await within.deleteFrom('desk_session').where('officer', '=', name).execute();
      await within
        .insertInto('officer')
        .values({ name, ...kept })
        .onConflict((there) => there.column('name').doUpdateSet(kept))
        .execute();
    });
  }

  /**
   * Nobody signs in with it any more, and who is signed in is signed out; what was done under its name stays. Of an officer whom a provider
   * vouches for the name becomes free: whether she may come back the provider and the settings say.
   */
  remove(name: string): Promise<boolean> {
    return this.#database.transaction(async (within) => {
      await within.deleteFrom('desk_session').where('officer', '=', name).execute();
      const account = await within.deleteFrom('officer').where('name', '=', name).executeTakeFirstOrThrow();
      const vouched = await within
        .deleteFrom('vouched_officer')
        .where('officer', '=', name)
        .executeTakeFirstOrThrow();
      return account.numDeletedRows + vouched.numDeletedRows > 0n;
    });
  }

  /**
   * Whether it is the password of the account. It takes as long for an account that there is not. One that was kept otherwise than is done now is kept anew:
   * who is signed in stays so.
   */
  async isRight(name: string, password: string): Promise<boolean> {
    const { query } = this.#database;
    const row = await query
      .selectFrom('officer')
      .select(['cost', 'salt', 'hash'])
      .where('name', '=', name)
      .executeTakeFirst();
    const kept: KeptPassword = row ?? {
      cost: JSON.stringify(this.#cost),
      salt: '00'.repeat(16),
      hash: '00'.repeat(32),
    };
    const isRight = (await this.#inTurn(() => isPassword(password, kept))) && row !== undefined;
    if (isRight && isOutdated(kept, this.#cost))
      await query
        .updateTable('officer')
        .set(await this.#inTurn(() => keptPassword(password, this.#cost)))
        .where('name', '=', name)
        // Not one that was given meanwhile.
        .where('hash', '=', kept.hash)
        .execute();
    return isRight;
  }

  #inTurn<Result>(derive: () => Promise<Result>): Promise<Result> {
    const derived = this.#deriving.then(derive);
    this.#deriving = derived.catch(() => {});
    return derived;
  }
}
