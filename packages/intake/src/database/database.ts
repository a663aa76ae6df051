import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
// The only file that knows the driver.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrations } from './migrations.ts';

/** A value of a row. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** Nothing more can be written: the disk is full, or fails. What was kept can still be read. */
export class CannotWrite extends Error {}

/**
 * What must be so for an acknowledged dossier to outlive a power cut, and for an erased one to be gone. Drivers and builds of
 * SQLite begin otherwise, each in its own way: all are set, then read back.
 */
const pragmas = {
  journal_mode: 'wal',
  /** FULL: a commit waits until the log is on the disk. NORMAL survives a killed process, but not a power cut. */
  synchronous: 2,
  foreign_keys: 1,
  /** Milliseconds that a command beside the running receiver may hold it up. */
  busy_timeout: 5000,
  /** What is deleted is overwritten. */
  secure_delete: 1,
  /** A database that somebody else has touched runs nothing. */
  trusted_schema: 0,
} as const;

/** SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY: the lowest byte of what SQLite gives. */
const unwritable = new Set([13, 10, 8]);

/** One SQLite file, written by one process. */
export class Database {
  readonly #driver: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens the file, or makes it, and brings it to the newest tables. Throws when it cannot promise durability. */
  constructor(file: string) {
    this.#driver = new DatabaseSync(file, { timeout: pragmas.busy_timeout });
    for (const [name, value] of Object.entries(pragmas)) this.#driver.exec(`PRAGMA ${name} = ${value}`);
    const wrong = Object.entries(this.pragmas()).filter(
      ([name, value]) => value !== pragmas[name as keyof typeof pragmas],
    );
    if (wrong.length > 0)
      throw new Error(`intake: the database does not keep to ${wrong.map(([name]) => name).join(', ')}`);
    this.#migrate();
    syncFolder(dirname(file));
  }

  /** What is in force, as it is read back. */
  pragmas(): Readonly<Record<string, Value>> {
    return Object.fromEntries(
      Object.keys(pragmas).map((name) => [
        name,
        Object.values(this.#driver.prepare(`PRAGMA ${name}`).get() ?? {})[0] as Value,
      ]),
    );
  }

  /** Every row that the statement gives. */
  rows(sql: string, ...values: readonly Value[]): Row[] {
    return this.#statement(sql).all(...(values as SQLInputValue[])) as Row[];
  }

  row(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#statement(sql).get(...(values as SQLInputValue[])) as Row | undefined;
  }

  /** How many rows were changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.#writing(() => Number(this.#statement(sql).run(...(values as SQLInputValue[])).changes));
  }

  /**
   * All of what is written in it, or nothing. The lock is taken at the beginning: what began by reading and writes after another's
   * commit would be refused at once. Synchronous, so that nothing comes between.
   */
  transaction<Result>(write: () => Result): Result {
    return this.#writing(() => {
      this.#driver.exec('BEGIN IMMEDIATE');
      try {
        const result = write();
        this.#driver.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has rolled it back already; to do it again would throw, and hide the cause.
        if (this.#driver.isTransaction) this.#driver.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** Writes the log into the file and empties it, so that nothing of what was erased is left in it. */
  checkpoint(): void {
    this.#driver.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** What SQLite finds wrong with the file; nothing when it is whole. */
  faults(): string[] {
    const found = this.#driver.prepare('PRAGMA integrity_check').all();
    return found.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok');
  }

  close(): void {
    this.#driver.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#driver.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #writing<Result>(write: () => Result): Result {
    try {
      return write();
    } catch (error) {
      const { errcode } = error as { readonly errcode?: unknown };
      if (typeof errcode === 'number' && unwritable.has(errcode & 255))
        throw new CannotWrite('intake: the database cannot be written', { cause: error });
      throw error;
    }
  }

  #migrate(): void {
    const at = Number(Object.values(this.#driver.prepare('PRAGMA user_version').get() ?? {})[0]);
    if (at > migrations.length) throw new Error('intake: the database was written by a newer receiver');
    for (const [index, sql] of migrations.entries())
      if (index >= at)
        this.transaction(() => {
          this.#driver.exec(sql);
          this.#driver.exec(`PRAGMA user_version = ${index + 1}`);
        });
  }
}

/** Puts on the disk that a file was made, renamed or removed in the folder. Windows has nothing of the kind, nor needs it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
