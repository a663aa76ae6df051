import type { Answers } from '@dvc-kit/validation';
import type { UnitNames } from './fill/write-address.ts';
import type { PaperModule, PaperModules } from './paper-module.ts';
import type { FontBytes } from './pdf/fonts.ts';
import type { PrintedPaper } from './printed-paper.ts';

export { type LinkStyles, previewElement } from './preview/preview-element.ts';
export type { FontBytes, PaperModule, PaperModules, PrintedPaper, UnitNames };

/**
 * The form as PDF, with what the fonts could not print. Blank when `answers` is null; hidden answers are for the caller
 * to leave out. The PDF engine is loaded on the first call. Makes no request of its own.
 */
export async function printPaper(
  paper: PaperModule,
  answers: Answers | null,
  units: UnitNames,
  fontBytes: FontBytes,
): Promise<PrintedPaper> {
  const { printPdf } = await import('./pdf/print-pdf.ts');
  return printPdf(paper, answers, units, fontBytes);
}

/** The bytes of `printPaper` alone. */
export async function blankOrFilledPdf(
  paper: PaperModule,
  answers: Answers | null,
  units: UnitNames,
  fontBytes: FontBytes,
): Promise<Uint8Array> {
  return (await printPaper(paper, answers, units, fontBytes)).bytes;
}
