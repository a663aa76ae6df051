import type { DossierFile } from '@dvc-kit/dossier';
import type { Selectable } from 'kysely';
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
  /** The last day for what was asked for last, `YYYY-MM-DD`; null where none was set. */
  readonly supplementBy: string | null;
}

/** A file of a dossier, as its row has it. */
export type KeptFile = Omit<Selectable<Tables['attached_file']>, 'dossier'>;

/** What there was after something had been handed in. */
export interface KeptVersion {
  /** From 1. */
  readonly number: number;
  readonly receivedAt: string;
  /** Files or words were added to the dossier before, which it repeats; else all of it was handed in. */
  readonly adds: boolean;
  /** Words to the officer that came with it. */
  readonly note: string | null;
  /** What `text` says. It was proven when it was received, by the definitions of that day. */
  readonly dossier: DossierFile;
  /** The very text that was kept. */
  readonly text: string;
  readonly files: readonly KeptFile[];
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
  readonly dossier: DossierFile | null;
  /** Of the carrier, once the result was sent by post. */
  readonly tracking: string | null;
  /** The first one first; none once it was erased. */
  readonly versions: readonly KeptVersion[];
  /** Of the last version. */
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
    const events = await query
      .selectFrom('event')
      .leftJoin('event_text', 'event_text.event', 'event.id')
      .select(['action', 'actor', 'at', 'text'])
      .where('dossier', '=', code)
      .orderBy('revision')
      .execute();
    const versions = await this.#versions(code, events);
    const last = versions.at(-1);
    return {
      ...(row as typeof row & ListedDossier),
      contact: contact ?? null,
      dossier: last?.dossier ?? null,
      tracking: dispatch?.tracking ?? null,
      versions,
      files: last?.files ?? [],
      events,
    };
  }

  async #versions(code: string, events: readonly KeptEvent[]): Promise<KeptVersion[]> {
    const { query } = this.#database;
    const rows = await query
      .selectFrom('dossier_version')
      .select(['number', 'text', 'adds', 'received_at'])
      .where('dossier', '=', code)
      .orderBy('number')
      .execute();
    const files = await query
      .selectFrom('attached_file')
      .select(['number', 'id', 'attachment', 'name', 'type', 'size', 'sha256', 'place', 'added_by'])
      .where('dossier', '=', code)
      .orderBy((of) => of.fn.coalesce('added_by', of.lit(0)))
      .orderBy('place')
      .execute();
    // Each version but the first came by an event of its own.
    const supplements = events.filter(({ action }) => action === 'supplement');
    return rows.map(({ number, text, adds, received_at }, index) => ({
      number,
      receivedAt: received_at,
      adds: adds > 0,
      note: supplements[index - 1]?.text ?? null,
      // Nobody writes here but who judged it.
      dossier: JSON.parse(text) as DossierFile,
      text,
      files: files.filter((file) => file.number === number),
    }));
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
  'supplement_by as supplementBy',
] as const;
