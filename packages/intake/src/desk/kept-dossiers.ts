import type { Dossier } from '@dvc-kit/dossier';
import type { Database, Row } from '../database/database.ts';
import type { DossierState } from '../dossiers/states.ts';
import type { SignedIn } from './desk-sessions.ts';

export interface ListedDossier {
  readonly code: string;
  readonly procedureName: string;
  readonly state: DossierState;
  readonly receivedAt: string;
  readonly appointment: string | null;
}

export interface KeptFile {
  readonly number: number;
  readonly id: string;
  readonly attachment: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

export interface KeptEvent {
  readonly action: string;
  readonly actor: string;
  readonly at: string;
  readonly text: string | null;
}

export interface KeptDossier extends ListedDossier {
  readonly revision: number;
  readonly erasedAt: string | null;
  readonly contact: { readonly phone: string; readonly email: string | null } | null;
  /** As it was handed in last; null once it was erased. */
  readonly dossier: Dossier | null;
  /** Of the carrier, once the result was sent by post. */
  readonly tracking: string | null;
  /** How often it was handed in. */
  readonly versions: number;
  readonly files: readonly KeptFile[];
  readonly events: readonly KeptEvent[];
}

/** What the list shows. */
export interface Wanted {
  readonly state?: DossierState;
  readonly code?: string;
  /** Of these communes alone; null for all. */
  readonly communes: readonly string[] | null;
  /** From 0. */
  readonly page: number;
}

/** Who looks. */
export type Looker = Pick<SignedIn, 'officer' | 'communes'>;

/** What is of the communes that a value lists as `listOf` does. */
const ofCommunes = (value: string) => `(${value} IS NULL OR ${value} LIKE '%' || commune || '%')`;

/** Codes are five digits each. */
const listOf = (communes: readonly string[] | null): string | null => communes?.join() ?? null;

/** Dossiers on a page of the list. */
export const PAGE = 25;

/** What the desk reads. Whoever looks at a dossier is written down. */
export class KeptDossiers {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The oldest first: it has waited longest. One more than a page where there is another. */
  list({ state, code, communes, page }: Wanted): ListedDossier[] {
    return this.#rows<ListedDossier>(
      `SELECT code, procedure_name AS procedureName, state, received_at AS receivedAt, appointment FROM dossier
       WHERE (?1 IS NULL OR state = ?1) AND (?2 IS NULL OR code = ?2) AND ${ofCommunes('?3')}
       ORDER BY received_at LIMIT ?4 OFFSET ?5`,
      state ?? null,
      code ?? null,
      listOf(communes),
      PAGE + 1,
      page * PAGE,
    );
  }

  counts(communes: Wanted['communes']): ReadonlyMap<string, number> {
    const rows = this.#database.rows(
      `SELECT state, count(*) AS count FROM dossier WHERE ${ofCommunes('?1')} GROUP BY state`,
      listOf(communes),
    );
    return new Map(rows.map(({ state, count }) => [String(state), Number(count)]));
  }

  /** The dossier for an officer, or null where she has none of that code. `what` is what is looked at: the dossier, a file, the package. */
  read(code: string, { officer, communes }: Looker, what: string, now: Date): KeptDossier | null {
    const database = this.#database;
    const row = database.row(
      `SELECT code, procedure_name AS procedureName, state, received_at AS receivedAt, appointment, revision,
              erased_at AS erasedAt FROM dossier WHERE code = ?1 AND ${ofCommunes('?2')}`,
      code,
      listOf(communes),
    );
    if (!row) return null;
    database.run(
      'INSERT INTO look (dossier, officer, what, at) VALUES (?, ?, ?, ?)',
      code,
      officer,
      what,
      now.toISOString(),
    );
    const versions = database.rows(
      'SELECT number, text FROM dossier_version WHERE dossier = ? ORDER BY number DESC',
      code,
    );
    const [last] = versions;
    return {
      ...(row as unknown as ListedDossier & { readonly revision: number; readonly erasedAt: string | null }),
      contact: (database.row('SELECT phone, email FROM contact WHERE dossier = ?', code) ??
        null) as unknown as KeptDossier['contact'],
      // Checked when it was received; nobody else writes here.
      dossier: last ? (JSON.parse(String(last.text)) as Dossier) : null,
      tracking: (database.row('SELECT tracking FROM dispatch WHERE dossier = ?', code)?.tracking ?? null) as
        | string
        | null,
      versions: versions.length,
      files: this.#rows<KeptFile>(
        'SELECT number, id, attachment, name, type, size, sha256 FROM attached_file WHERE dossier = ? AND number = ?',
        code,
        last?.number ?? 0,
      ),
      events: this.#rows<KeptEvent>(
        'SELECT action, actor, at, text FROM event LEFT JOIN event_text ON event_text.event = event.id WHERE dossier = ? ORDER BY revision',
        code,
      ),
    };
  }

  /** Whether there is such a dossier for this officer. Noted nowhere: nothing of it is shown. */
  isSeenBy({ communes }: Pick<Looker, 'communes'>, code: string): boolean {
    const row = this.#database.row('SELECT commune FROM dossier WHERE code = ?', code);
    return row !== undefined && (communes === null || communes.includes(String(row.commune)));
  }

  #rows<Shape>(sql: string, ...values: (string | number | null)[]): Shape[] {
    return this.#database.rows(sql, ...values) as (Row & Shape)[];
  }
}
