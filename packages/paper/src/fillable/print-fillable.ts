import type { Schema } from '@dvc-kit/procedure';
import { fillPaper } from '../fill/fill-paper.ts';
import type { UnitNames } from '../fill/write-address.ts';
import { layOut } from '../layout/lay-out.ts';
import type { PaperModule } from '../paper-module.ts';
import { type FontBytes, metricsOf, openFonts } from '../pdf/fonts.ts';
import { renderFillable } from '../pdf/render-pdf.ts';
import { addFields } from './add-fields.ts';
import { fieldLabel } from './field-label.ts';

/**
 * The blank form as a PDF that is filled in on the screen: every place of an answer is a field that bears the path of the
 * answer as its name. Made when the site is built; its engine never reaches a browser.
 */
export async function printFillable(
  paper: PaperModule,
  declaration: Schema,
  units: UnitNames,
  fontBytes: FontBytes,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const fonts = openFonts(fontBytes);
  const layout = layOut(fillPaper(paper, null, units), metricsOf(fonts));
  const blank = await renderFillable(layout, fonts, {
    title: paper.title,
    subject: paper.form,
    asOf: paper.asOf,
  });
  const bytes = await addFields(blank, layout, fontBytes.regular, (field) => fieldLabel(declaration, field));
  return { bytes, pages: layout.pages.length };
}
