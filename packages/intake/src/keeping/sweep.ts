import type { Database } from '../database/database.ts';
import type { Queries } from '../database/tables.ts';
import type { PaperStore } from '../uploads/paper-store.ts';
import type { Uploads } from '../uploads/uploads.ts';

/** At once, so that those who send are not held up. */
const BATCH = 200;

/**
 * Removes challenges and sessions whose time is over, files that came to no dossier, papers that no dossier names any more, and tries of
 * days that are past.
 */
export async function sweep(
  {
    database,
    papers,
    uploads,
  }: { readonly database: Database; readonly papers: PaperStore; readonly uploads: Uploads },
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
  for (const [index, name] of kept.entries()) {
    if (!(await isNamed(query, name)))
      // While no file is being kept: it might be this one.
      await uploads.alone(async () => {
        if (!(await isNamed(query, name))) await papers.remove(name);
      });
    if (index % BATCH === 0) await pause();
  }
}

async function isNamed(query: Queries, sha256: string): Promise<boolean> {
  const named = await query
    .selectFrom('upload')
    .select('sha256')
    .where('sha256', '=', sha256)
    .union(query.selectFrom('attached_file').select('sha256').where('sha256', '=', sha256))
    .executeTakeFirst();
  return named !== undefined;
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
