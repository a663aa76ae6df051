import type { Queries } from '../database/tables.ts';
import type { DossierState } from './states.ts';

/** What is known of a dossier besides what was handed in. */
export interface DossierRow {
  readonly code: string;
  readonly procedure: string;
  readonly procedureName: string;
  readonly commune: string;
  readonly state: DossierState;
  readonly revision: number;
  readonly receivedAt: string;
  readonly changedAt: string;
  readonly appointment: string | null;
  readonly supplementBy: string | null;
}

/** Undefined where there is no such dossier. */
export async function rowOf(queries: Queries, code: string): Promise<DossierRow | undefined> {
  const row = await queries
    .selectFrom('dossier')
    .select([
      'code',
      'procedure',
      'procedure_name as procedureName',
      'commune',
      'state',
      'revision',
      'received_at as receivedAt',
      'changed_at as changedAt',
      'appointment',
      'supplement_by as supplementBy',
    ])
    .where('code', '=', code)
    .executeTakeFirst();
  return row as DossierRow | undefined;
}
