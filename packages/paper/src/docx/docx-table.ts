import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FilledBlock, FilledCell, Run } from '../filled-block.ts';
import { type Sizes, textWidth } from '../layout/page-format.ts';
import { paragraphsOf } from './docx-lines.ts';
import { roomBelow } from './room-below.ts';
import { twips } from './twips.ts';

/** Between the border of a cell and its text, in points. */
const PADDING = 4;
const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;

/** A table whose head comes again on every page. A row is split between pages only where it is taller than one. */
export function docxTable(table: Extract<FilledBlock, { block: 'table' }>, sizes: Sizes): Table {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = table.columns.map(({ width }) => (width / total) * textWidth);
  const hasHead = table.columns.some(({ title }) => title.length > 0);
  const head = table.columns.map(({ title }): FilledCell => ({ runs: title, isHeader: true }));
  const padding = {
    top: twips(PADDING),
    bottom: twips(PADDING),
    left: twips(PADDING),
    right: twips(PADDING),
  };
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: padding,
    borders: Object.fromEntries(SIDES.map((side) => [side, border])),
    tableLook: { firstRow: hasHead, firstColumn: table.rows.some(([cell]) => cell?.isHeader) },
    rows: [
      ...(hasHead ? [row(head, widths, sizes, true)] : []),
      ...table.rows.map((cells) => row(cells, widths, sizes, false)),
    ],
  });
}

function row(
  cells: readonly FilledCell[],
  widths: readonly number[],
  sizes: Sizes,
  isHead: boolean,
): TableRow {
  const lines = 1 + Math.max(0, ...cells.map(({ runs }) => roomBelow(runs)));
  const height = lines * sizes.body * sizes.leading + 2 * PADDING;
  return new TableRow({
    cantSplit: true,
    ...(isHead && { tableHeader: true }),
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    children: widths.map(
      (width, index) =>
        new TableCell({
          width: { size: twips(width), type: WidthType.DXA },
          children: paragraphsOf(
            (cells[index]?.runs ?? []).map(unruled),
            {
              size: sizes.body,
              align: isHead ? 'center' : 'left',
              width: width - 2 * PADDING,
              before: 0,
              keepsWithNext: isHead,
            },
            sizes,
          ),
        }),
    ),
  });
}

/** The cell itself is the room to write in: no dotted lines below. */
const unruled = (run: Run): Run => (run.run === 'answer' ? { ...run, lines: 0 } : run);
