import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * A database of its own for one receiver, on the server that the tests run with (`scripts/with-postgres.ts`); none where they run with SQLite, which is a
 * file among the data. It goes with the server: to drop each would take longer than what is tried in it.
 */
export async function freshDatabase(server = process.env.TEST_DATABASE_URL): Promise<string | undefined> {
  if (!server) return undefined;
  const name = `intake_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}
