import type { Evidence, ProcedureFile } from '@dvc-kit/procedure';

/** A detail that nobody has read in its source, and what its note says of it. */
export interface UnverifiedDetail {
  /** JSON Pointer of the text that names the detail; null where it has none. */
  readonly name: string | null;
  /** JSON Pointer of the note; null where there is none. */
  readonly note: string | null;
}

/** All that the page shows and could not be checked, in the order of the file. */
export function unverifiedDetails(file: ProcedureFile): UnverifiedDetail[] {
  return detailsIn(file, '');
}

/** Members that name what an evidence is about. */
const names = ['text', 'name', 'title', 'question', 'timeLimit'];

function detailsIn(value: unknown, pointer: string): UnverifiedDetail[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = value as Record<string, unknown>;
  const inside = Object.entries(members).flatMap(([key, one]) => detailsIn(one, `${pointer}/${key}`));
  const evidence = members.evidence as Evidence | undefined;
  if (evidence?.status !== 'unverified') return inside;
  const name = names.find((key) => typeof members[key] === 'string');
  const own = {
    name: name === undefined ? null : `${pointer}/${name}`,
    note: evidence.note === undefined ? null : `${pointer}/evidence/note`,
  };
  return [own, ...inside];
}
