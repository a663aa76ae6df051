import type { Database } from '../database/database.ts';
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
  database.run('DELETE FROM challenge WHERE expires_at < ?', instant);
  // A desk that nobody has sat at for a day.
  const yesterday = new Date(now.getTime() - 24 * 3600_000).toISOString();
  database.run('DELETE FROM desk_session WHERE seen_at < ?', yesterday);
  database.run('DELETE FROM phone_try WHERE day < ?', instant.slice(0, 10));
  while (
    database.run(
      'DELETE FROM session WHERE id IN (SELECT id FROM session WHERE expires_at < ? LIMIT ?)',
      instant,
      BATCH,
    ) === BATCH
  )
    await pause();
  const { papers: kept, parts } = await papers.list();
  for (const [index, id] of parts.entries()) {
    if (!database.row('SELECT 1 FROM upload WHERE id = ?', id)) await papers.removePart(id);
    if (index % BATCH === 0) await pause();
  }
  for (const [index, name] of kept.entries()) {
    if (!isNamed(database, name))
      // While no file is being kept: it might be this one.
      await uploads.alone(async () => {
        if (!isNamed(database, name)) await papers.remove(name);
      });
    if (index % BATCH === 0) await pause();
  }
}

function isNamed(database: Database, sha256: string): boolean {
  const found = database.row(
    'SELECT EXISTS (SELECT 1 FROM upload WHERE sha256 = ?) OR EXISTS (SELECT 1 FROM attached_file WHERE sha256 = ?) AS named',
    sha256,
    sha256,
  );
  return found?.named === 1;
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
