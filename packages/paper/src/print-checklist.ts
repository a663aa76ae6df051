import type { PrintedPaper } from './browser.ts';
import { type Checklist, checklistBlocks } from './checklist.ts';
import { layOut } from './layout/lay-out.ts';
import { type FontBytes, metricsOf, openFonts } from './pdf/fonts.ts';
import { renderPdf } from './pdf/render-pdf.ts';

export type { Checklist };

/** The checklist as a PDF of its own. `asOf` (`YYYY-MM-DD`) is the only date inside: that of the procedure's facts. */
export async function printChecklist(
  checklist: Checklist,
  asOf: string,
  fontBytes: FontBytes,
): Promise<PrintedPaper> {
  const fonts = openFonts(fontBytes);
  const layout = layOut(checklistBlocks(checklist), metricsOf(fonts));
  const { title, procedure: subject } = checklist;
  const bytes = await renderPdf(layout, fonts, { title: `${title}: ${subject}`, subject, asOf });
  return { bytes, pages: layout.pages.length, missing: layout.missing };
}
