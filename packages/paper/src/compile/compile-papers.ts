import type { Procedure } from '@dvc-kit/procedure';
import type { PaperModules } from '../paper-module.ts';
import { compilePaper } from './compile-paper.ts';

/** The papers of a procedure as plain data, by their ids. */
export function compilePapers(procedure: Procedure): PaperModules {
  return Object.fromEntries(procedure.papers.map((paper) => [paper.id, compilePaper(procedure, paper)]));
}
