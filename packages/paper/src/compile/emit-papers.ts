import type { Procedure } from '@dvc-kit/procedure';
import { compilePaper } from './compile-paper.ts';

/** The papers of a procedure as the source of an ES module whose default export is a `PaperModules`. */
export function emitPapers(procedure: Procedure): string {
  const papers = procedure.papers.map((paper) => [paper.id, compilePaper(procedure, paper)] as const);
  return `export default ${JSON.stringify(Object.fromEntries(papers))};\n`;
}
