import type { Schema } from '@dvc-kit/procedure';
import { schemasAt } from '../compile/schemas-at.ts';
import { fillPaper } from '../fill/fill-paper.ts';
import type { UnitNames } from '../fill/write-address.ts';
import type { FontMetrics } from '../layout/font-metrics.ts';
import { layOut } from '../layout/lay-out.ts';
import type { Layout, RoomItem } from '../layout/layout.ts';
import { typedSettings } from '../layout/page-format.ts';
import { TYPED, typedSize } from '../layout/room-size.ts';
import type { PaperModule } from '../paper-module.ts';
import { type FontBytes, metricsOf, openFonts } from '../pdf/fonts.ts';
import { renderFillable } from '../pdf/render-pdf.ts';
import { addFields } from './add-fields.ts';
import { fieldLabels } from './field-label.ts';
import { isRequired } from './is-required.ts';
import { longestAnswer } from './longest-answer.ts';
import { printedLabels } from './printed-labels.ts';
import { RESET, withReset } from './with-reset.ts';
import { withRooms } from './with-rooms.ts';

/** The blank form laid out with its fields, and what each of them asks, by its name. */
export interface FillableLayout {
  readonly layout: Layout;
  readonly labels: ReadonlyMap<string, string>;
}

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
  const { layout, labels } = layOutFillable(paper, declaration, units, metricsOf(fonts));
  const blank = await renderFillable(layout, fonts, {
    title: paper.title,
    subject: paper.form,
    asOf: paper.asOf,
  });
  const bytes = await addFields(blank, layout, fontBytes.regular, {
    sizeOf: (room) => (hasFixedLength(declaration, room) ? TYPED : 0),
    label: (field) => (field === RESET ? 'Xóa hết' : (labels.get(field) ?? '')),
    isRequired: (path) => isRequired(declaration, path),
    isOneOfSeveral: (path) => schemasAt(declaration, path.split('.')).every(({ type }) => type !== 'array'),
  });
  return { bytes, pages: layout.pages.length };
}

function hasFixedLength(declaration: Schema, { kind, field }: RoomItem): boolean {
  if (kind === 'boxes') return true;
  return kind === 'text' && typedSize(longestAnswer(declaration, field, null)) === TYPED;
}

/** Where on the form the fields are: wider and higher than the dots where the dots would be too few for a long answer. */
export function layOutFillable(
  paper: PaperModule,
  declaration: Schema,
  units: UnitNames,
  metrics: FontMetrics,
): FillableLayout {
  const blocks = withRooms(fillPaper(paper, null, units), (field, width) =>
    longestAnswer(declaration, field, width),
  );
  return {
    layout: withReset(layOut(blocks, metrics, { sizes: typedSettings })),
    labels: fieldLabels(printedLabels(blocks), declaration),
  };
}
