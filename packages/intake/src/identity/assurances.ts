import type { Database } from '../database/database.ts';

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
  keep(dossier: string, assurance: Assurance | null): void {
    this.#database.run('DELETE FROM assurance WHERE dossier = ?', dossier);
    if (!assurance) return;
    this.#database.run(
      'INSERT INTO assurance (dossier, provider, block, fields, signed_in_at) VALUES (?, ?, ?, ?, ?)',
      dossier,
      assurance.provider,
      assurance.block,
      JSON.stringify(assurance.fields),
      assurance.at,
    );
  }

  of(dossier: string): Assurance | null {
    const row = this.#database.row(
      'SELECT provider, block, fields, signed_in_at AS at FROM assurance WHERE dossier = ?',
      dossier,
    );
    if (!row) return null;
    const { provider, block, fields, at } = row;
    return {
      provider: String(provider),
      block: String(block),
      fields: JSON.parse(String(fields)),
      at: String(at),
    };
  }
}
