import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import type { PaperStore } from '../uploads/paper-store.ts';

/** At once, so that those who send are not held up. */
const BATCH = 200;

/** Milliseconds after which whoever was taking a paper away has died over it: a store that is slow is given up long before. */
const LONGEST_LEAVING = 3600_000;

/**
 * Removes challenges and sessions whose time is over, files that came to no dossier, papers that no dossier names any more, and tries of
 * days that are past. Beside a receiver that runs, in its process or in another, it takes nothing away that is being kept.
 */
export async function sweep(
  { database, papers }: { readonly database: Database; readonly papers: PaperStore },
  now: Date,
): Promise<void> {
  const instant = now.toISOString();
  const { query } = database;
  await query.deleteFrom('challenge').where('expires_at', '<', instant).execute();
  // A desk that nobody has sat at for a day.
  const yesterday = new Date(now.getTime() - 24 * 3600_000).toISOString();
  await query.deleteFrom('desk_session').where('seen_at', '<', yesterday).execute();
  await query.deleteFrom('phone_try').where('day', '<', instant.slice(0, 10)).execute();
  const over = query.selectFrom('session').select('id').where('expires_at', '<', instant).limit(BATCH);
  for (let removed = BATCH; removed === BATCH; await pause()) {
    const { numDeletedRows } = await query
      .deleteFrom('session')
      .where('id', 'in', over)
      .executeTakeFirstOrThrow();
    removed = Number(numDeletedRows);
  }
  const { papers: kept, parts } = await papers.list();
  for (const [index, id] of parts.entries()) {
    if (!(await query.selectFrom('upload').select('id').where('id', '=', id).executeTakeFirst()))
      await papers.removePart(id);
    if (index % BATCH === 0) await pause();
  }
  const longAgo = new Date(now.getTime() - LONGEST_LEAVING).toISOString();
  const unfinished = await query
    .selectFrom('paper_leaving')
    .select('sha256')
    .where('since', '<', longAgo)
    .execute();
  for (const { sha256 } of unfinished) await takeAway(database, papers, sha256);
  for (const [index, name] of kept.entries()) {
    if (isUnfinished(name)) await removeUnfinished(query, papers, name);
    else if (await isLeaving(database, name, instant)) await takeAway(database, papers, name);
    if (index % BATCH === 0) await pause();
  }
}

/**
 * Whether nobody names it. That it is being taken away is then written down first: who is about to keep the same content waits until it is gone, rather
 * than losing it.
 */
async function isLeaving(database: Database, sha256: string, since: string): Promise<boolean> {
  if (await isNamed(database.query, sha256)) return false;
  return database.transaction(async (within) => {
    await database.alone(within, 'paper', sha256);
    if (await isNamed(within, sha256)) return false;
    const { numInsertedOrUpdatedRows } = await within
      .insertInto('paper_leaving')
      .values({ sha256, since })
      .onConflict((taken) => taken.doNothing())
      .executeTakeFirstOrThrow();
    // Another sweep has it in hand.
    return numInsertedOrUpdatedRows === 1n;
  });
}

async function takeAway({ query }: Database, papers: PaperStore, sha256: string): Promise<void> {
  await papers.remove(sha256);
  await query.deleteFrom('paper_leaving').where('sha256', '=', sha256).execute();
}

/** A shelf writes under a name of its own until all is written. */
const isUnfinished = (name: string): boolean => name.length > SHA256;

const SHA256 = 64;

/** Left by a receiver that was ended: what one is writing now is not in what was listed before, or is announced. */
async function removeUnfinished(query: Queries, papers: PaperStore, name: string): Promise<void> {
  const announced = await query
    .selectFrom('upload')
    .select('id')
    .where('keeping', '=', name.slice(0, SHA256))
    .executeTakeFirst();
  if (!announced) await papers.remove(name);
}

async function isNamed(query: Queries, sha256: string): Promise<boolean> {
  const named = await query
    .selectFrom('upload')
    .select('sha256')
    .where((where) => where.or([where('sha256', '=', sha256), where('keeping', '=', sha256)]))
    .union(query.selectFrom('attached_file').select('sha256').where('sha256', '=', sha256))
    .executeTakeFirst();
  return named !== undefined;
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
