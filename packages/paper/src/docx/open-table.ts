import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './twips.ts';

const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Columns side by side without borders; widths in points. */
export function openTable(
  columns: readonly { readonly width: number; readonly children: readonly Paragraph[] }[],
): Table {
  const widths = columns.map(({ width }) => twips(width));
  const cells = columns.map(
    ({ children }, index) =>
      new TableCell({ width: { size: widths[index]!, type: WidthType.DXA }, children }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0 },
    borders: Object.fromEntries(SIDES.map((side) => [side, noBorder])),
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
