import type { Procedure } from '@dvc-kit/procedure';
import { compilePaper } from './compile-paper.ts';

/** The paper of a procedure as the source of an ES module whose default export is a `PaperModule`. */
export function emitPaper(procedure: Procedure): string {
  return `export default ${JSON.stringify(compilePaper(procedure))};\n`;
}
