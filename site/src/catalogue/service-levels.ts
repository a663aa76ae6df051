import type { Procedure } from '@dvc-kit/procedure';

/** A notice that says which procedures can be done online, and how far. */
export interface Notice {
  /** Key of the source, the same in every procedure. */
  readonly key: string;
  /** A procedure that names it, and the JSON Pointer of its title there. */
  readonly namedBy: Procedure;
  readonly pointer: string;
}

/** The notices behind the four old levels (Nghị định 43/2011/NĐ-CP), by key. */
export function noticesOf(procedures: readonly Procedure[]): Notice[] {
  const notices = new Map<string, Notice>();
  for (const procedure of procedures)
    for (const { scheme, evidence } of procedure.file.serviceLevels)
      if (scheme === 'nd43-2011')
        for (const key of evidence.sources)
          if (!notices.has(key))
            notices.set(key, { key, namedBy: procedure, pointer: `/sources/${key}/title` });
  return [...notices.values()].sort((a, b) => a.key.localeCompare(b.key));
}

/** The old levels that a notice gives a procedure, rising; none when it does not name it. */
export function oldLevels({ file }: Procedure, notice: string): string[] {
  return file.serviceLevels
    .filter(({ scheme, evidence }) => scheme === 'nd43-2011' && evidence.sources.includes(notice))
    .map(({ value }) => value)
    .sort();
}
