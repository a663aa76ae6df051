export { compilePaper } from './compile/compile-paper.ts';
export { emitPaper } from './compile/emit-paper.ts';
export { fillPaper } from './fill/fill-paper.ts';
export type { FilledBlock, FilledCell, Run, SignatureBox } from './filled-block.ts';
export type { PaperModule } from './paper-module.ts';
export type { FontBytes } from './pdf/fonts.ts';
export { readFonts, type WrittenPaper, writePaper } from './write-paper.ts';
