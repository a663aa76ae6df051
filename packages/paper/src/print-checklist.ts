import { type Checklist, checklistBlocks } from './checklist.ts';
import type { SheetBlock } from './filled-block.ts';
import { layOut } from './layout/lay-out.ts';
import { type FontBytes, metricsOf, openFonts } from './pdf/fonts.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import type { PrintedPaper } from './printed-paper.ts';
import { type ReceiptSheet, receiptBlocks } from './receipt.ts';

export type { Checklist, ReceiptSheet };

/** The checklist as a PDF of its own. `asOf` (`YYYY-MM-DD`) is the only date inside: that of the procedure's facts. */
export const printChecklist = (checklist: Checklist, asOf: string, fonts: FontBytes): Promise<PrintedPaper> =>
  printSheet(checklist, checklistBlocks(checklist), asOf, fonts);

/** The receipt of a dossier that was sent, likewise; `asOf` is the day on which it is made. */
export const printReceipt = (receipt: ReceiptSheet, asOf: string, fonts: FontBytes): Promise<PrintedPaper> =>
  printSheet(receipt, receiptBlocks(receipt), asOf, fonts);

async function printSheet(
  { title, procedure: subject, language }: Pick<Checklist, 'title' | 'procedure' | 'language'>,
  blocks: readonly SheetBlock[],
  asOf: string,
  fontBytes: FontBytes,
): Promise<PrintedPaper> {
  const fonts = openFonts(fontBytes);
  const pageWord = language === 'en' ? 'Page' : 'Trang';
  const layout = layOut(blocks, metricsOf(fonts), { pageWord });
  const bytes = await renderPdf(layout, fonts, { title: `${title}: ${subject}`, subject, asOf, language });
  return { bytes, pages: layout.pages.length, missing: layout.missing };
}
