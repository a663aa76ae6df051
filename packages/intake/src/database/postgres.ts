// The only file that knows the driver.

import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely';
import pg from 'pg';
import { CannotWrite, type Engine } from './database.ts';
import { postgresMigrations } from './postgres-migrations.ts';

/** What must be so for an acknowledged dossier to outlive a power cut: read back at the start, and refused otherwise. */
const durable: Readonly<Record<string, readonly string[]>> = {
  fsync: ['on'],
  /** A commit waits until the log is on the disk; `remote_apply` waits for a second server besides. */
  synchronous_commit: ['on', 'remote_apply'],
  full_page_writes: ['on'],
  server_encoding: ['UTF8'],
  default_transaction_read_only: ['off'],
};

/** Tables whose rows tell of a person. */
const ofPersons = ['contact', 'dossier_version', 'attached_file', 'event_text', 'slip', 'dispatch', 'outbox'];

/** int8 and numeric (the sum of such), which the driver gives as texts: nothing here goes beyond what a number holds. */
const NUMBERS = [20, 1700];

/** Connections at once, and milliseconds that one may take to come. */
const [CONNECTIONS, LONGEST] = [10, 5000];

/**
 * A PostgreSQL database that this receiver has for itself. Brings it to the newest tables. Throws a RangeError, worded for whoever starts the
 * receiver, when it cannot be reached, or does not promise durability.
 */
export async function postgresAt(url: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: LONGEST,
    application_name: 'dvc-intake',
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        NUMBERS.includes(oid)
          ? Number
          : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks ends what is done through it; the next one is another. Without these it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    const inForce = await readBack(pool);
    await migrate(pool);
    return {
      inForce,
      dialect: dialectOf(pool),
      async alone(within, words) {
        await sql`SELECT pg_advisory_xact_lock(hashtextextended(${words}, 0))`.execute(within);
      },
      /** Writes the tables anew without the rows that are gone. The log and copies keep them until they are overwritten. */
      async forget() {
        await pool.query(`VACUUM (FULL) ${ofPersons.join()}`);
      },
      async faults() {
        const { rows } = await pool.query(
          `SELECT 'index ' || indexrelid::regclass AS fault FROM pg_index WHERE NOT indisvalid
           UNION ALL SELECT checksum_failures || ' pages' FROM pg_stat_database
             WHERE datname = current_database() AND checksum_failures > 0`,
        );
        return rows.map(({ fault }) => String(fault));
      },
      async close() {
        if (!pool.ended) await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    if (error instanceof RangeError) throw error;
    // What the driver says has neither user nor password in it.
    throw new RangeError(`DATABASE_URL: ${(error as Error).message || 'the database does not answer'}.`);
  }
}

async function readBack(pool: pg.Pool): Promise<Record<string, string>> {
  const names = Object.keys(durable);
  const { rows } = await pool.query(
    'SELECT name, setting FROM pg_settings WHERE name = ANY ($1) ORDER BY name',
    [names],
  );
  const inForce: Record<string, string> = Object.fromEntries(
    rows.map(({ name, setting }) => [name, setting]),
  );
  const wrong = names.filter((name) => !durable[name]!.includes(inForce[name] ?? ''));
  if (wrong.length > 0)
    throw new RangeError(
      `The database of DATABASE_URL has ${wrong.map((name) => `${name} = ${inForce[name]}`).join(', ')}. An acknowledged dossier could be lost: set ${wrong.map((name) => `${name} = ${durable[name]![0]}`).join(', ')}.`,
    );
  return inForce;
}

/** Whoever comes first brings it there; others wait, and find it done. */
async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended('tables', 0))");
    await client.query('CREATE TABLE IF NOT EXISTS tables_step (step integer NOT NULL)');
    const { rows } = await client.query('SELECT step FROM tables_step');
    const at: number = rows[0]?.step ?? 0;
    if (at > postgresMigrations.length)
      throw new RangeError('The database of DATABASE_URL was written by a newer receiver.');
    for (const step of postgresMigrations.slice(at)) await client.query(step);
    await client.query('DELETE FROM tables_step');
    await client.query('INSERT INTO tables_step VALUES ($1)', [postgresMigrations.length]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** Kysely's own; each connection tells what cannot be written as this receiver does. */
function dialectOf(pool: pg.Pool): Dialect {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const guarded: PostgresPool = {
    options: pool.options,
    async connect() {
      const client = await writing(() => pool.connect());
      const before = known.get(client) ?? guardedClient(client);
      known.set(client, before);
      return before;
    },
    end: async () => {
      if (!pool.ending) await pool.end();
    },
  };
  return new PostgresDialect({ pool: guarded });
}

function guardedClient(client: pg.PoolClient): PostgresPoolClient {
  // Of its two forms the one with a cursor, for rows that come piece by piece, is never asked for.
  const query = (text: string, values: readonly unknown[] = []) =>
    writing(() => client.query(text, values.map(storable)));
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}

/** PostgreSQL has no NUL in a text. What somebody sent with one in it is kept with the sign for what cannot be shown, and found under no name. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\u{FFFD}') : value;
}

/** Classes of errors that pass, or that somebody has to see to: connections, transactions that met, resources, shutdown, the disk. */
const unwritable = /^(?:08|40|53|57|58)|^25006$/;

async function writing<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    // What the database does not say itself is of the connection.
    if (!(error instanceof pg.DatabaseError) || unwritable.test(error.code ?? ''))
      throw new CannotWrite('intake: the database cannot be written', { cause: error });
    throw error;
  }
}
