import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Run, SignatureBox } from '../filled-block.ts';
import { breakLines } from '../layout/break-lines.ts';
import { type Sizes, textWidth } from '../layout/page-format.ts';
import { SIGNATURE_GAP, signatureSize, signatureWidth } from '../layout/signature-strips.ts';
import { paragraphsOf } from './docx-lines.ts';
import { spacer } from './spacer.ts';
import { timesMetrics } from './times-metrics.ts';
import { twips } from './twips.ts';

const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Boxes to sign in, in a table without borders. A single one stands in the right half, as on any Vietnamese form. */
export function signatureTable(boxes: readonly SignatureBox[], sizes: Sizes): Table {
  const columns = Math.max(2, boxes.length);
  const width = twips(textWidth / columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    margins: { left: twips(SIGNATURE_GAP / 2), right: twips(SIGNATURE_GAP / 2) },
    borders: Object.fromEntries(SIDES.map((side) => [side, noBorder])),
    rows: [signatureRow(boxes, columns, width, sizes)],
  });
}

function signatureRow(
  boxes: readonly SignatureBox[],
  columns: number,
  width: number,
  sizes: Sizes,
): TableRow {
  const setting = {
    size: signatureSize(boxes.length, sizes.body),
    width: signatureWidth(boxes.length),
    sizes,
  };
  const heights = boxes.map((box) => headHeight(box, setting));
  const cell = (children: readonly Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children });
  const empty = Array.from({ length: columns - boxes.length }, () => cell([spacer(1)]));
  const signed = boxes.map((box, index) =>
    cell(signature(box, Math.max(...heights) - heights[index]!, setting)),
  );
  return new TableRow({ cantSplit: true, children: [...empty, ...signed] });
}

interface Setting {
  readonly size: number;
  readonly width: number;
  readonly sizes: Sizes;
}

/** `extra`: how much the words above the signature are shorter than those of its neighbours. */
function signature(box: SignatureBox, extra: number, { size, width, sizes }: Setting): Paragraph[] {
  const set = (runs: readonly Run[], style?: 'bold' | 'italic', align: 'center' | 'left' = 'center') =>
    runs.length === 0
      ? []
      : paragraphsOf(
          runs,
          { size, align, width, before: 0, keepsWithNext: true, ...(style && { style }) },
          sizes,
        );
  return [
    ...set(box.date.map(typedDots), 'italic'),
    ...set(box.title, 'bold'),
    ...set(words(box.note), 'italic'),
    ...set(box.content, undefined, 'left'),
    spacer(sizes.signature + extra, true),
    ...set(words(box.name), 'bold'),
    ...box.lines.flatMap((line) => set(line, undefined, 'left')),
  ];
}

function headHeight({ date, title, note, content }: SignatureBox, { size, width, sizes }: Setting): number {
  const parts = [
    { runs: date.map(typedDots), style: 'italic' },
    { runs: title, style: 'bold' },
    { runs: words(note), style: 'italic' },
    { runs: content, style: 'regular' },
  ] as const;
  const lines = parts.flatMap(({ runs, style }) =>
    runs.length === 0 ? [] : breakLines(runs, { width, size, align: 'left', style }, timesMetrics),
  );
  return lines.length * size * sizes.leading;
}

/** Dots that are typed: tab stops cannot be centred, and a date in a narrow box would go on three lines. */
function typedDots(run: Run): Run {
  if (run.run !== 'answer' || run.text !== '' || typeof run.dots !== 'number') return run;
  return { run: 'text', text: '…'.repeat(Math.max(2, Math.round(run.dots * DOTS))) };
}

/** Signs of three dots for a character of the width that the form asks for. */
const DOTS = 0.42;

const words = (text: string): Run[] => (text === '' ? [] : [{ run: 'text', text }]);
