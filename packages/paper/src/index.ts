export { compilePaper } from './compile/compile-paper.ts';
export { emitPapers } from './compile/emit-papers.ts';
export { fillPaper } from './fill/fill-paper.ts';
export type { FilledBlock, FilledCell, Run, SignatureBox } from './filled-block.ts';
export type { PaperModule, PaperModules } from './paper-module.ts';
export type { FontBytes } from './pdf/fonts.ts';
export { type TightPlace, tightPlaces } from './tight-places.ts';
export { type PaperFormat, paperFormats } from './write-format.ts';
export { readFonts, type WrittenPaper, writePaper } from './write-paper.ts';
