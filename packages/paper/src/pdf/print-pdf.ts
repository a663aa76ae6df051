import type { Answers } from '@dvc-kit/validation';
import { fillPaper } from '../fill/fill-paper.ts';
import type { UnitNames } from '../fill/write-address.ts';
import { layOut } from '../layout/lay-out.ts';
import type { PaperModule } from '../paper-module.ts';
import type { PrintedPaper } from '../printed-paper.ts';
import { type FontBytes, metricsOf, openFonts } from './fonts.ts';
import { renderPdf } from './render-pdf.ts';

/** Fills in, lays out and writes the form. The chunk that holds the PDF engine. */
export async function printPdf(
  paper: PaperModule,
  answers: Answers | null,
  units: UnitNames,
  fontBytes: FontBytes,
): Promise<PrintedPaper> {
  const fonts = openFonts(fontBytes);
  const layout = layOut(fillPaper(paper, answers, units), metricsOf(fonts));
  const bytes = await renderPdf(layout, fonts, { title: paper.title, subject: paper.form, asOf: paper.asOf });
  return { bytes, pages: layout.pages.length, missing: layout.missing };
}
