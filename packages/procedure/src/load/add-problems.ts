import { byPlace, SchemaFolder } from '../read/schema-folder.ts';
import type { Problem } from '../shapes/procedure.ts';

/** A problem that somebody further on found: what only the fonts, or the list of communes, can tell. */
export interface FoundProblem extends Pick<Problem, 'severity' | 'pointer' | 'message' | 'remedy'> {
  /** Below `schemas/`: `communes/00000.json`. */
  readonly file: string;
}

/** The problems of a folder `schemas/` and those found further on, which get their line and column; by file and place. */
export function addProblems(
  root: string,
  problems: readonly Problem[],
  found: readonly FoundProblem[],
): readonly Problem[] {
  if (found.length === 0) return problems;
  const folder = new SchemaFolder(root);
  const placed = found.map((one) => folder.placed(one));
  return [...problems, ...placed].sort(byPlace);
}
