import type { Dossier } from '@dvc-kit/dossier';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { DossierState } from '../dossiers/states.ts';
import type { SignedIn } from './desk-sessions.ts';

export interface ListedDossier {
  readonly code: string;
  readonly procedureName: string;
  readonly state: DossierState;
  readonly receivedAt: string;
  readonly appointment: string | null;
}

/** A file of a dossier, as its row has it. */
export type KeptFile = Omit<Tables['attached_file'], 'dossier'>;

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

/** Dossiers on a page of the list. */
export const PAGE = 25;

/** What the desk reads. Whoever looks at a dossier is written down. */
export class KeptDossiers {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The oldest first: it has waited longest. One more than a page where there is another. */
  async list({ state, code, communes, page }: Wanted): Promise<ListedDossier[]> {
    const rows = await this.#database.query
      .selectFrom('dossier')
      .select(listed)
      .$if(state !== undefined, (which) => which.where('state', '=', state!))
      .$if(code !== undefined, (which) => which.where('code', '=', code!))
      .$if(communes !== null, (which) => which.where('commune', 'in', communes!))
      .orderBy('received_at')
      .limit(PAGE + 1)
      .offset(page * PAGE)
      .execute();
    return rows as ListedDossier[];
  }

  async counts(communes: Wanted['communes']): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database.query
      .selectFrom('dossier')
      .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
      .$if(communes !== null, (which) => which.where('commune', 'in', communes!))
      .groupBy('state')
      .execute();
    return new Map(rows.map(({ state, count }) => [state, count]));
  }

  /** The dossier for an officer, or null where she has none of that code. `what` is what is looked at: the dossier, a file, the package. */
  async read(
    code: string,
    { officer, communes }: Looker,
    what: string,
    now: Date,
  ): Promise<KeptDossier | null> {
    const { query } = this.#database;
    const row = await query
      .selectFrom('dossier')
      .select([...listed, 'revision', 'erased_at as erasedAt'])
      .where('code', '=', code)
      .$if(communes !== null, (which) => which.where('commune', 'in', communes!))
      .executeTakeFirst();
    if (!row) return null;
    await query.insertInto('look').values({ dossier: code, officer, what, at: now.toISOString() }).execute();
    const versions = await query
      .selectFrom('dossier_version')
      .select(['number', 'text'])
      .where('dossier', '=', code)
      .orderBy('number', 'desc')
      .execute();
    const [last] = versions;
    const contact = await query
      .selectFrom('contact')
      .select(['phone', 'email'])
      .where('dossier', '=', code)
      .executeTakeFirst();
    const dispatch = await query
      .selectFrom('dispatch')
      .select('tracking')
      .where('dossier', '=', code)
      .executeTakeFirst();
    return {
      ...(row as typeof row & ListedDossier),
      contact: contact ?? null,
      // Checked when it was received; nobody else writes here.
      dossier: last ? (JSON.parse(last.text) as Dossier) : null,
      tracking: dispatch?.tracking ?? null,
      versions: versions.length,
      files: await query
        .selectFrom('attached_file')
        .select(['number', 'id', 'attachment', 'name', 'type', 'size', 'sha256'])
        .where('dossier', '=', code)
        .where('number', '=', last?.number ?? 0)
        .orderBy('id')
        .execute(),
      events: await query
        .selectFrom('event')
        .leftJoin('event_text', 'event_text.event', 'event.id')
        .select(['action', 'actor', 'at', 'text'])
        .where('dossier', '=', code)
        .orderBy('revision')
        .execute(),
    };
  }

  /** Whether there is such a dossier for this officer. Noted nowhere: nothing of it is shown. */
  async isSeenBy({ communes }: Pick<Looker, 'communes'>, code: string): Promise<boolean> {
    const row = await this.#database.query
      .selectFrom('dossier')
      .select('commune')
      .where('code', '=', code)
      .executeTakeFirst();
    return row !== undefined && (communes === null || communes.includes(row.commune));
  }
}

const listed = [
  'code',
  'procedure_name as procedureName',
  'state',
  'received_at as receivedAt',
  'appointment',
] as const;
