import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import { Problem } from '../http/problem.ts';
import { isTold } from '../notices/notice-words.ts';
import { rowOf } from './dossier-row.ts';
import { type Action, type DossierState, kindOf, stateAfter } from './states.ts';

/**
 * Does what the state allows, and writes it down, within a transaction. `seen` is the revision that whoever acts has before the
 * eyes: when another was faster, it is not done. `actor` is `citizen`, `receiver`, or the name of an officer's account. Throws a problem
 * when it may not be done.
 */
export async function actOn(
  database: Database,
  within: Queries,
  code: string,
  action: Action,
  actor: string,
  now: Date,
  {
    text,
    seen,
    appointment,
    supplementBy,
    tracking,
  }: {
    readonly text?: string | undefined;
    readonly seen?: number;
    readonly appointment?: string;
    /** The last day for what is asked for; none where it is not said. */
    readonly supplementBy?: string;
    /** Of the carrier, when the result is sent by post. */
    readonly tracking?: string;
  } = {},
): Promise<DossierState> {
  await database.alone(within, 'dossier', code);
  const row = await rowOf(within, code);
  if (!row) throw new Error('intake: no such dossier');
  const state = stateAfter(row.state, action, kindOf(actor));
  if (state === null || (seen !== undefined && seen !== row.revision)) throw new Problem('wrong-state');
  const revision = row.revision + 1;
  await within
    .updateTable('dossier')
    .set({
      state,
      revision,
      changed_at: now.toISOString(),
      ...(appointment && { appointment }),
      ...(action === 'ask-supplement' && { supplement_by: supplementBy ?? null }),
    })
    .where('code', '=', code)
    .execute();
  if (tracking) await within.insertInto('dispatch').values({ dossier: code, tracking }).execute();
  await logEvent(within, code, revision, action, actor, now, text);
  return state;
}

/** Writes the event down, and that it is to be told. */
export async function logEvent(
  within: Queries,
  code: string,
  revision: number,
  action: Action,
  actor: string,
  now: Date,
  text?: string | undefined,
): Promise<void> {
  const at = now.toISOString();
  const { id: event } = await within
    .insertInto('event')
    .values({ dossier: code, revision, action, actor, at })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (text) await within.insertInto('event_text').values({ event, text }).execute();
  if (!isTold(action)) return;
  const contact = await within
    .selectFrom('contact')
    .select(['phone', 'email'])
    .where('dossier', '=', code)
    .executeTakeFirst();
  for (const [channel, target] of Object.entries({ sms: contact?.phone, email: contact?.email }))
    if (target)
      await within
        .insertInto('outbox')
        .values({ dossier: code, event, channel, target, due_at: at })
        .execute();
}
