import { units } from '@dvc-kit/administrative-units/current';
import type { Answers } from '@dvc-kit/validation';
import { fillPaper } from './fill/fill-paper.ts';
import type { FilledBlock, Run, ScanBlock } from './filled-block.ts';
import { layOut } from './layout/lay-out.ts';
import type { PaperModule } from './paper-module.ts';
import { type FontBytes, metricsOf, openFonts } from './pdf/fonts.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import type { PrintedPaper } from './printed-paper.ts';

export { compileLayout } from './compile/compile-paper.ts';
export { scanCode } from './scan-code.ts';
export type { FontBytes, PaperModule, ScanBlock };

/**
 * What an authority gives to a citizen, filled in and as PDF. Dots stand only where nothing was filled in, for a pen: it is no form that
 * she fills in. Below it the code to scan, where there is one.
 */
export async function printSlip(
  paper: PaperModule,
  facts: Answers,
  scan: ScanBlock | null,
  fontBytes: FontBytes,
): Promise<PrintedPaper> {
  const fonts = openFonts(fontBytes);
  const blocks = fillPaper(paper, facts, units).map(withoutDots);
  const layout = layOut(scan ? [...blocks, scan] : blocks, metricsOf(fonts));
  const bytes = await renderPdf(layout, fonts, { title: paper.title, subject: paper.form, asOf: paper.asOf });
  return { bytes, pages: layout.pages.length, missing: layout.missing };
}

function withoutDots(block: FilledBlock): FilledBlock {
  return block.block === 'line' ? { ...block, runs: block.runs.map(undotted) } : block;
}

const undotted = (run: Run): Run =>
  run.run === 'answer' && run.text !== '' ? { ...run, dots: 'none' } : run;
