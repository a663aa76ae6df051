import { type Checklist, checklistBlocks } from './checklist.ts';
import { layOut } from './layout/lay-out.ts';
import { type FontBytes, metricsOf, openFonts } from './pdf/fonts.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import type { PrintedPaper } from './printed-paper.ts';

export type { Checklist };

/** The checklist as a PDF of its own. `asOf` (`YYYY-MM-DD`) is the only date inside: that of the procedure's facts. */
export async function printChecklist(
  checklist: Checklist,
  asOf: string,
  fontBytes: FontBytes,
): Promise<PrintedPaper> {
  const fonts = openFonts(fontBytes);
  const { title, procedure: subject, language } = checklist;
  const pageWord = language === 'en' ? 'Page' : 'Trang';
  const layout = layOut(checklistBlocks(checklist), metricsOf(fonts), { pageWord });
  const bytes = await renderPdf(layout, fonts, { title: `${title}: ${subject}`, subject, asOf, language });
  return { bytes, pages: layout.pages.length, missing: layout.missing };
}
