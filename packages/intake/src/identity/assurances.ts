import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';

/** Who vouched for whom in a dossier. Of a person nothing: what was vouched for stands in the dossier. */
export interface Assurance {
  /** What people call the provider. */
  readonly provider: string;
  /** The block of the person in the declaration. */
  readonly block: string;
  /** Paths of the answers that the provider vouched for. */
  readonly fields: readonly string[];
  /** When she signed in. */
  readonly at: string;
}

/** What was vouched for in each dossier, as it was handed in last. */
export class Assurances {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Within the transaction that keeps the dossier; null for one that nobody vouched for. */
  async keep(within: Queries, dossier: string, assurance: Assurance | null): Promise<void> {
    await within.deleteFrom('assurance').where('dossier', '=', dossier).execute();
    if (!assurance) return;
    const { provider, block, fields, at } = assurance;
    await within
      .insertInto('assurance')
      .values({ dossier, provider, block, fields: JSON.stringify(fields), signed_in_at: at })
      .execute();
  }

  async of(dossier: string): Promise<Assurance | null> {
    const row = await this.#database.query
      .selectFrom('assurance')
      .select(['provider', 'block', 'fields', 'signed_in_at as at'])
      .where('dossier', '=', dossier)
      .executeTakeFirst();
    return row ? { ...row, fields: JSON.parse(row.fields) } : null;
  }
}
