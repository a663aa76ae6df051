import type { Queries } from '../database/tables.ts';
import type { StatusPayment } from '../payments/payments.ts';
import type { GivenSlip } from '../slips/slips.ts';
import type { DossierRow } from './dossier-row.ts';
import { stateWords } from './state-words.ts';
import { type Action, actionsOf, type DossierState } from './states.ts';
import type { SupplementRules } from './supplement-rules.ts';

/** What is told of a dossier to who has its receipt. No name, no answer. */
export interface DossierStatus {
  readonly dossierCode: string;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly state: DossierState;
  readonly text: string;
  readonly receivedAt: string;
  readonly changedAt: string;
  /** A day, or a time with offset; once it was accepted. */
  readonly appointment: string | null;
  readonly events: readonly StatusEvent[];
  /** What it costs; null where no more than the state is told, and for dossiers of before. */
  readonly payment: StatusPayment | null;
  /** How the result reaches her; null where no more than the state is told. */
  readonly delivery: StatusDelivery | null;
  /** What may be added, and by when; null where nothing may, or no more than the state is told. */
  readonly supplement: StatusSupplement | null;
  /** What was given in writing, to be fetched with the receipt. */
  readonly slips: readonly GivenSlip[];
  /** What the citizen can do now. */
  readonly can: readonly Action[];
}

export interface StatusDelivery {
  readonly option: 'desk' | 'post' | 'electronic';
  /** Under which number the carrier has the result; once it was sent by post. */
  readonly tracking: string | null;
}

export interface StatusSupplement extends SupplementRules {
  /** The last day, `YYYY-MM-DD`; null where the office has set none. */
  readonly until: string | null;
}

export interface StatusEvent {
  readonly action: Action;
  readonly at: string;
  /** What the officer wrote to the citizen. */
  readonly text?: string;
}

/** In the order in which it happened. */
export async function eventsOf(queries: Queries, code: string): Promise<StatusEvent[]> {
  const events = await queries
    .selectFrom('event')
    .leftJoin('event_text', 'event_text.event', 'event.id')
    .select(['action', 'at', 'text'])
    .where('dossier', '=', code)
    .orderBy('revision')
    .execute();
  return events.map(({ action, at, text }) => ({
    action: action as Action,
    at,
    ...(text !== null && { text }),
  }));
}

/** As she chose it last, and what became of it; null once it was erased. */
export async function deliveryIn(queries: Queries, code: string): Promise<StatusDelivery | null> {
  const row = await queries
    .selectFrom('dossier_version')
    .leftJoin('dispatch', 'dispatch.dossier', 'dossier_version.dossier')
    .select(['delivery as option', 'tracking'])
    .where('dossier_version.dossier', '=', code)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row as StatusDelivery | undefined) ?? null;
}

/** In words, with what she can do. */
export function statusOf(
  row: DossierRow,
  events: readonly StatusEvent[],
  slips: readonly GivenSlip[],
  delivery: StatusDelivery | null,
  payment: StatusPayment | null,
  supplement: StatusSupplement | null,
): DossierStatus {
  const { code, procedure, procedureName, state, receivedAt, changedAt, appointment } = row;
  return {
    dossierCode: code,
    procedure: { code: procedure, name: procedureName },
    state,
    text: stateWords[state],
    receivedAt,
    changedAt,
    appointment,
    events,
    payment,
    delivery,
    supplement,
    slips,
    can: actionsOf(state, 'citizen'),
  };
}
