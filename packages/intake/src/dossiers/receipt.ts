import type { Queries } from '../database/tables.ts';
import type { Keys } from '../keys.ts';
import { stateWords } from './state-words.ts';
import type { DossierState } from './states.ts';

/** What the citizen gets and keeps. */
export interface Receipt {
  readonly dossierCode: string;
  /** Who has it may see the state, and take the dossier back. */
  readonly secret: string;
  readonly state: DossierState;
  /** When this was received. */
  readonly receivedAt: string;
  /** What happens next, in Vietnamese. */
  readonly text: string;
}

/** Of what was handed in or added as that revision of the dossier. */
export async function receiptOf(
  queries: Queries,
  keys: Keys,
  code: string,
  revision: number,
): Promise<Receipt> {
  const event = await queries
    .selectFrom('event')
    .select(['action', 'at'])
    .where('dossier', '=', code)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  const state = event.action === 'receive' ? 'received' : 'supplemented';
  return {
    dossierCode: code,
    secret: keys.receiptSecret(code),
    state,
    receivedAt: event.at,
    text: stateWords[state],
  };
}
