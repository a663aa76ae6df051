import { type Dialect, Kysely, type Transaction } from 'kysely';
import type { Queries, Tables } from './tables.ts';

/** Nothing more can be written: the disk is full, or fails. What was kept can still be read. */
export class CannotWrite extends Error {}

/** What is done otherwise by each database. */
export interface Engine {
  readonly dialect: Dialect;
  /** What its promise to keep things rests on, as it was read back. */
  readonly inForce: Readonly<Record<string, string | number>>;
  /** See `Database.alone`. */
  alone(within: Queries, words: string): Promise<void>;
  /** Leaves nothing of what was erased where it could be read again, as far as the database can. */
  forget(): Promise<void>;
  /** What the database finds wrong with itself; nothing when it is whole. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

/** Where the receiver keeps its rows. Queries are made by Kysely and checked against the tables. */
export class Database {
  /** For what is one statement; not while a transaction of one's own is open. */
  readonly query: Queries;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.query = new Kysely<Tables>({ dialect: engine.dialect });
  }

  get inForce(): Engine['inForce'] {
    return this.#engine.inForce;
  }

  /** All of what is written in it, or nothing; on the disk when this resolves. */
  transaction<Result>(write: (within: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return this.query.transaction().execute(write);
  }

  /**
   * Until the transaction ends nobody else is in here with the same words: what is read and then written by what was read asks for it
   * before it reads. SQLite has one writer in any case.
   */
  alone(
    within: Queries,
    ...words: readonly [of: 'dossier' | 'payment' | 'uploads' | 'outbox' | 'paper', which?: string]
  ) {
    return this.#engine.alone(within, words.join(' '));
  }

  forget(): Promise<void> {
    return this.#engine.forget();
  }

  faults(): Promise<string[]> {
    return this.#engine.faults();
  }

  async close(): Promise<void> {
    await this.query.destroy();
    await this.#engine.close();
  }
}
