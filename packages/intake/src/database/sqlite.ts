import { dirname } from 'node:path';
// The only file that knows the driver.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { CannotWrite, type Engine } from './database.ts';
import { migrations } from './migrations.ts';
import { syncFolder } from './sync-folder.ts';

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

/**
 * One SQLite file, written by one process. Opens it, or makes it, and brings it to the newest tables. Throws when it cannot promise
 * durability.
 */
export function sqliteIn(file: string): Engine {
  const driver = new DatabaseSync(file, { timeout: pragmas.busy_timeout });
  for (const [name, value] of Object.entries(pragmas)) driver.exec(`PRAGMA ${name} = ${value}`);
  const inForce = Object.fromEntries(Object.keys(pragmas).map((name) => [name, pragma(driver, name)]));
  const wrong = Object.entries(inForce).filter(
    ([name, value]) => value !== pragmas[name as keyof typeof pragmas],
  );
  if (wrong.length > 0)
    throw new Error(`intake: the database does not keep to ${wrong.map(([name]) => name).join(', ')}`);
  migrate(driver);
  syncFolder(dirname(file));
  return {
    inForce,
    dialect: new Dialect(driver),
    // The lock of the transaction is that of the file.
    async alone() {},
    /** Writes the log into the file and empties it. */
    async forget() {
      driver.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async faults() {
      const found = driver.prepare('PRAGMA integrity_check').all();
      return found.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok');
    },
    async close() {
      driver.close();
    },
  };
}

function pragma(driver: DatabaseSync, name: string): string | number {
  return Object.values(driver.prepare(`PRAGMA ${name}`).get() ?? {})[0] as string | number;
}

function migrate(driver: DatabaseSync): void {
  const at = Number(pragma(driver, 'user_version'));
  if (at > migrations.length) throw new Error('intake: the database was written by a newer receiver');
  for (const [index, sql] of migrations.entries())
    if (index >= at) driver.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`);
}

/** Kysely's own, over the driver that comes with Node; its statements are prepared once. */
class Dialect extends SqliteDialect {
  readonly #driver: DatabaseSync;
  readonly #config: SqliteDialectConfig;

  constructor(driver: DatabaseSync) {
    const statements = new Map<string, SqliteStatement>();
    const config = {
      database: {
        prepare(sql: string) {
          const known = statements.get(sql) ?? statementOf(driver.prepare(sql));
          statements.set(sql, known);
          return known;
        },
        // Kysely closes what it has used; this is closed by who opened it, used or not.
        close() {},
      },
    };
    super(config);
    this.#driver = driver;
    this.#config = config;
  }

  override createDriver(): Driver {
    return new Transactions(this.#config, this.#driver);
  }
}

/**
 * The lock is taken at the beginning: what began by reading and writes after another's commit would be refused at once. Nothing in it waits for
 * anything but SQLite, which answers at once, so that nothing comes between.
 */
class Transactions extends SqliteDriver {
  readonly #driver: DatabaseSync;

  constructor(config: SqliteDialectConfig, driver: DatabaseSync) {
    super(config);
    this.#driver = driver;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('BEGIN IMMEDIATE'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk has rolled it back already; to do it again would throw, and hide the cause.
    if (this.#driver.isTransaction) await super.rollbackTransaction(connection);
  }
}

function statementOf(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => writing(() => statement.all(...values(parameters))),
    run: (parameters) => writing(() => statement.run(...values(parameters))),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

function writing<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const { errcode } = error as { readonly errcode?: unknown };
    if (typeof errcode === 'number' && unwritable.has(errcode & 255))
      throw new CannotWrite('intake: the database cannot be written', { cause: error });
    throw error;
  }
}
