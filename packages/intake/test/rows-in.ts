import { sql } from 'kysely';
import type { Database } from '../src/database/database.ts';

type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/**
 * What stands in the database, asked for in SQL that both databases read, with `?` for each value: a test looks at what is kept, not at what the
 * receiver makes of it.
 */
export async function rowsIn(
  { query }: Database,
  text: string,
  ...values: readonly Value[]
): Promise<readonly Row[]> {
  const pieces = text.split('?');
  const { rows } = await sql<Row>(Object.assign(pieces, { raw: pieces }), ...values).execute(query);
  return rows;
}

export async function rowIn(...asked: Parameters<typeof rowsIn>): Promise<Row | undefined> {
  return (await rowsIn(...asked))[0];
}
