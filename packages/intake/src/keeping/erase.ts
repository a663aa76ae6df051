import type { Database } from '../database/database.ts';
import { actOn } from '../dossiers/acting.ts';

/** Tables whose rows go with the dossier. */
const ofPersons = ['contact', 'dossier_version', 'idempotency_key', 'slip', 'dispatch', 'assurance'] as const;

/**
 * Takes away everything that tells of a person in a dossier that is closed: answers, papers, slips, contact, letters, notices. Its code and what
 * happened when stay, so that the code is never given again. The papers themselves go with the next sweep of the receiver. Throws a problem while
 * the dossier is open.
 */
export function erase(database: Database, code: string, now: Date): Promise<void> {
  return database.transaction(async (within) => {
    for (const table of ofPersons) await within.deleteFrom(table).where('dossier', '=', code).execute();
    // Nobody is left who could be told of it.
    await actOn(database, within, code, 'erase', 'receiver', now);
    const events = within.selectFrom('event').select('id').where('dossier', '=', code);
    await within.deleteFrom('event_text').where('event', 'in', events).execute();
    await within
      .updateTable('outbox')
      .set({ target: null, state: 'erased' })
      .where('dossier', '=', code)
      .execute();
    const sessions = within.selectFrom('session').select('id').where('dossier', '=', code);
    await within.deleteFrom('upload').where('session', 'in', sessions).execute();
    await within
      .updateTable('dossier')
      .set({ erased_at: now.toISOString() })
      .where('code', '=', code)
      .execute();
  });
}

/** Erases what was closed so many days ago or earlier; gives the codes. */
export async function eraseClosedBefore(database: Database, days: number, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - days * 24 * 3600_000).toISOString();
  const due = await database.query
    .selectFrom('dossier')
    .select('code')
    .where('erased_at', 'is', null)
    .where('changed_at', '<', before)
    .where('state', 'in', ['sent', 'given', 'withdrawn', 'refused', 'stopped'])
    .execute();
  const codes = due.map(({ code }) => code);
  for (const code of codes) await erase(database, code, now);
  return codes;
}

/** Whether there is one that can be erased. */
export async function isErasable({ query }: Database, code: string): Promise<boolean> {
  const found = await query
    .selectFrom('dossier')
    .select('code')
    .where('code', '=', code)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}
