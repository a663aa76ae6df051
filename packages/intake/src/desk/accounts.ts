import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Database } from '../database/database.ts';

const derive = promisify<
  string,
  Uint8Array,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt);

/** What scrypt costs: rounds and memory, size of a block, how often. Kept with each password, so that it can rise. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 64 MB each (OWASP, Password Storage: N = 2^16, r = 8, p = 2). */
const COST: PasswordCost = { N: 2 ** 16, r: 8, p: 2 };

const MOST_MEMORY = 256 * 1024 * 1024;

/** Letters of a password, at least; no other rule, as NIST SP 800-63B advises. */
const SHORTEST_PASSWORD = 12;

/** The officers who may sign in. */
export class Accounts {
  readonly #database: Database;
  readonly #cost: PasswordCost;
  /** One after the other: each takes 64 MB. */
  #deriving: Promise<unknown> = Promise.resolve();

  constructor(database: Database, cost: PasswordCost = COST) {
    this.#database = database;
    this.#cost = cost;
  }

  /** Makes the account, or gives it another password; who is signed in with the old one is signed out. Throws a RangeError for a name or a password that is none. */
  async set(name: string, password: string): Promise<void> {
    if (!/^[a-z][a-z0-9.-]{2,39}$/.test(name) || name === 'citizen' || name === 'receiver')
      throw new RangeError('A name has 3 to 40 small letters, digits, points and hyphens.');
    if (password.length < SHORTEST_PASSWORD)
      throw new RangeError(`A password has ${SHORTEST_PASSWORD} letters or more.`);
    const salt = randomBytes(16);
    const hash = await this.#derive(password, salt, this.#cost);
    const kept = {
      cost: JSON.stringify(this.#cost),
      salt: salt.toString('hex'),
      hash: hash.toString('hex'),
    };
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

  /** Whether it is the password of the account. It takes as long for an account that there is not. */
  async isRight(name: string, password: string): Promise<boolean> {
    const row = await this.#database.query
      .selectFrom('officer')
      .select(['cost', 'salt', 'hash'])
      .where('name', '=', name)
      .executeTakeFirst();
    const cost: PasswordCost = row ? JSON.parse(row.cost) : this.#cost;
    const salt = Buffer.from(row?.salt ?? '00'.repeat(16), 'hex');
    const hash = await this.#derive(password, salt, cost);
    const kept = Buffer.from(row?.hash ?? '00'.repeat(32), 'hex');
    return timingSafeEqual(hash, kept) && row !== undefined;
  }

  #derive(password: string, salt: Uint8Array, cost: PasswordCost): Promise<Buffer> {
    const options = { ...cost, maxmem: MOST_MEMORY };
    const derived = this.#deriving.then(() => derive(password.normalize('NFKC'), salt, 32, options));
    this.#deriving = derived.catch(() => {});
    return derived;
  }
}
