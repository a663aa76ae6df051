import type { Database } from '../database/database.ts';
import type { Dossiers } from '../dossiers/dossiers.ts';

/**
 * Takes away everything that tells of a person in a dossier that is closed: answers, papers, slips, contact, letters, notices. Its code and what
 * happened when stay, so that the code is never given again. The papers themselves go with the next sweep of the receiver. Throws a problem while
 * the dossier is open.
 */
export function erase(database: Database, dossiers: Dossiers, code: string, now: Date): void {
  database.transaction(() => {
    for (const table of ['contact', 'dossier_version', 'idempotency_key', 'slip', 'dispatch', 'assurance'])
      database.run(`DELETE FROM ${table} WHERE dossier = ?`, code);
    // Nobody is left who could be told of it.
    dossiers.act(code, 'erase', 'receiver', now);
    database.run('DELETE FROM event_text WHERE event IN (SELECT id FROM event WHERE dossier = ?)', code);
    database.run("UPDATE outbox SET target = NULL, state = 'erased' WHERE dossier = ?", code);
    database.run('DELETE FROM upload WHERE session IN (SELECT id FROM session WHERE dossier = ?)', code);
    database.run('UPDATE dossier SET erased_at = ? WHERE code = ?', now.toISOString(), code);
  });
}

/** Erases what was closed so many days ago or earlier; gives the codes. */
export function eraseClosedBefore(database: Database, dossiers: Dossiers, days: number, now: Date): string[] {
  const before = new Date(now.getTime() - days * 24 * 3600_000).toISOString();
  const due = database.rows(
    "SELECT code FROM dossier WHERE erased_at IS NULL AND changed_at < ? AND state IN ('sent', 'given', 'withdrawn', 'refused', 'stopped')",
    before,
  );
  const codes = due.map(({ code }) => String(code));
  for (const code of codes) erase(database, dossiers, code, now);
  return codes;
}

/** Whether there is one that can be erased. */
export function isErasable(database: Database, code: string): boolean {
  return database.row('SELECT 1 FROM dossier WHERE code = ? AND erased_at IS NULL', code) !== undefined;
}
