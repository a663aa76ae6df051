import { dayOf } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { readDossierCode } from './dossier-code.ts';
import { type DossierRow, rowOf } from './dossier-row.ts';

/** The dossier of a code, when its phone ends with these digits; undefined too once there were more wrong ones this day than `triesADay`. */
export async function rowByPhone(
  database: Database,
  code: string,
  digits: string,
  triesADay: number,
  now: Date,
): Promise<DossierRow | undefined> {
  const read = readDossierCode(code);
  if (read === null) return undefined;
  return database.transaction(async (within) => {
    const day = dayOf(now);
    const { tries } = await within
      .insertInto('phone_try')
      .values({ dossier: read, day, tries: 1 })
      .onConflict((taken) =>
        taken.columns(['dossier', 'day']).doUpdateSet(({ eb, ref }) => ({
          tries: eb(ref('phone_try.tries'), '+', 1),
        })),
      )
      .returning('tries')
      .executeTakeFirstOrThrow();
    const contact = await within
      .selectFrom('contact')
      .select('phone')
      .where('dossier', '=', read)
      .executeTakeFirst();
    const isRight = tries <= triesADay && (contact?.phone ?? '').endsWith(digits);
    // Only wrong ones are counted.
    if (isRight)
      await within.deleteFrom('phone_try').where('dossier', '=', read).where('day', '=', day).execute();
    return isRight && contact ? rowOf(within, read) : undefined;
  });
}
