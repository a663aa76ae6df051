import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { Database } from './database.ts';
import { postgresAt } from './postgres.ts';
import { sqliteIn } from './sqlite.ts';

/** The database that the settings name, with the newest tables; else a file among what is kept. Throws when it could not promise durability. */
export async function openDatabase({
  data,
  databaseUrl,
}: {
  readonly data: Settings['data'];
  readonly databaseUrl?: Settings['databaseUrl'] | undefined;
}): Promise<Database> {
  return new Database(databaseUrl ? await postgresAt(databaseUrl) : sqliteIn(join(data, 'intake.sqlite')));
}
