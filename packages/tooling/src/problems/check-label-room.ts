import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLayout, type FontMetrics } from '@dvc-kit/paper';
import type { FoundProblem, Procedure } from '@dvc-kit/procedure';

/** What is too long for its place on an official form, at the files below the folder `root`. */
export function checkLabelRoom(
  root: string,
  procedures: readonly Procedure[],
  metrics: FontMetrics,
): FoundProblem[] {
  return procedures.flatMap((procedure) =>
    checkLayout(procedure, metrics).map(({ paper, pointer, ...problem }): FoundProblem => {
      const file = `procedures/${procedure.slug}/${paper === 'paper' ? '' : 'papers/'}${paper}.json`;
      return { ...problem, file, pointer: isBorrowed(join(root, file)) ? '/from' : pointer };
    }),
  );
}

/** The blocks of a borrowed form stand in the file of its owner. */
function isBorrowed(path: string): boolean {
  return existsSync(path) && 'from' in JSON.parse(readFileSync(path, 'utf8'));
}
