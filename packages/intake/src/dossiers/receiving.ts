import type { Dossier } from '@dvc-kit/dossier';
import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import { actOn, logEvent } from './acting.ts';
import { newDossierCode } from './dossier-code.ts';
import { rowOf } from './dossier-row.ts';
import type { Contact } from './handed-in.ts';
import { notOf } from './refusals.ts';

/** Begins a dossier; its code. */
export async function received(
  within: Queries,
  { procedure, commune }: Dossier,
  contact: Contact,
  now: Date,
): Promise<string> {
  const code = newDossierCode();
  const at = now.toISOString();
  await within
    .insertInto('dossier')
    .values({
      code,
      procedure: procedure.code,
      procedure_name: procedure.name,
      // Judged: it is for a commune that this receives for.
      commune: commune ?? '',
      state: 'received',
      revision: 1,
      received_at: at,
      changed_at: at,
    })
    .execute();
  await reachedAt(within, code, contact);
  await logEvent(within, code, 1, 'receive', 'citizen', now);
  return code;
}

async function reachedAt(within: Queries, code: string, contact: Contact): Promise<void> {
  const reached = { phone: contact.phone, email: contact.email ?? null };
  await within
    .insertInto('contact')
    .values({ dossier: code, ...reached })
    .onConflict((taken) => taken.column('dossier').doUpdateSet(reached))
    .execute();
}

/** Goes on with the dossier of that code. Throws a problem where it is another one. */
export async function supplemented(
  database: Database,
  within: Queries,
  code: string,
  { procedure, commune }: Dossier,
  contact: Contact,
  now: Date,
): Promise<string> {
  const row = (await rowOf(within, code))!;
  // Whoever has it in hand goes on with it: what is for another procedure, or another commune, is another dossier.
  if (row.procedure !== procedure.code) throw notOf('procedure.code', row.procedure);
  if (row.commune !== commune) throw notOf('commune', row.commune);
  await reachedAt(within, code, contact);
  await actOn(database, within, code, 'supplement', 'citizen', now);
  return code;
}
