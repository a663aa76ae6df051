import type { FilledBlock, FilledCell, Run } from '../filled-block.ts';
import type { Item, StructureNode } from './layout.ts';
import { textHeight, textWidth } from './page-format.ts';
import { linesInRoom, ROW } from './room-size.ts';
import type { SetBlock } from './set-block.ts';
import { type Strip, strip } from './strip.ts';
import { extraLines, type Typesetting, typesetLines } from './typeset-lines.ts';

/** Between the border of a cell and its text, in points. */
const PADDING = 4;
const BORDER = 0.5;
/** A row up to this height moves to the next page as a whole; a taller one is split between lines. */
const TALLEST_ROW = textHeight / 2;

interface Column {
  readonly left: number;
  readonly width: number;
}

/** A cell set in lines, and the structure node that they belong to. */
interface SetCell {
  readonly strips: readonly Strip[];
  readonly node: StructureNode;
  /** Name of the field of a fillable form that the whole cell is. */
  readonly field?: string;
}

/** Height of lines that stand below each other. */
const heightOf = (strips: readonly Strip[]) => strips.reduce((sum, { height }) => sum + height, 0);

/** A table with a head that comes again on every page that it goes on to. */
export function tableStrips(table: Extract<FilledBlock, { block: 'table' }>, setting: Typesetting): SetBlock {
  const columns = columnsOf(table.columns.map(({ width }) => width));
  const hasHead = table.columns.some(({ title }) => title.length > 0);
  const titles = table.columns.map(({ title }): FilledCell => ({ runs: title, isHeader: title.length > 0 }));
  const head = hasHead ? setRow(titles, columns, 'Column', setting) : null;
  const headStrips = head ? rowStrips(head, columns, true, setting) : [];
  const repeated = headStrips[0] && withoutNodes(headStrips[0]);
  const rows = table.rows.map((cells) => setRow(cells, columns, 'Row', setting));
  const strips = rows.flatMap((row, index) => rowStrips(row, columns, index === 0 && !hasHead, setting));
  const trs = [...(head ? [head] : []), ...rows].map(
    (row): StructureNode => ({ role: 'TR', children: row.map(({ node }) => node) }),
  );
  return {
    nodes: [{ role: 'Table', children: trs }],
    strips: [
      strip(setting.sizes.gap, [], { keepsWithNext: true }),
      ...headStrips.map((one) => ({ ...one, keepsWithNext: true })),
      ...strips.map((one) => (repeated ? { ...one, head: repeated } : one)),
      strip(setting.sizes.gap, []),
    ],
  };
}

function columnsOf(widths: readonly number[]): Column[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  return widths.map((share) => {
    const column = { left, width: (share / total) * textWidth };
    left += column.width;
    return column;
  });
}

function setRow(
  cells: readonly FilledCell[],
  columns: readonly Column[],
  scope: 'Row' | 'Column',
  setting: Typesetting,
): SetCell[] {
  return columns.map((column, index) => {
    const { runs, isHeader } = cells[index] ?? { runs: [], isHeader: false };
    const node: StructureNode = isHeader ? { role: 'TH', scope, children: [] } : { role: 'TD', children: [] };
    const strips = typesetLines(
      unruled(runs),
      {
        node,
        size: setting.sizes.body,
        align: scope === 'Column' ? 'center' : 'left',
        left: column.left + PADDING,
        width: column.width - 2 * PADDING,
        before: 0,
      },
      setting,
    );
    const [only] = runs;
    const field = runs.length === 1 && only?.run === 'answer' && only.text === '' && only.dots === 'none';
    const typed = field ? linesInRoom(only.longest ?? '', column.width - PADDING, setting.metrics) - 1 : 0;
    const room = [
      ...Array.from({ length: extraLines(runs) }, () => strip(strips[0]!.height, [])),
      ...Array.from({ length: typed }, () => strip(ROW, [])),
    ];
    return {
      node,
      strips: [...strips, ...room],
      ...(field && only.longest !== undefined && { field: only.field! }),
    };
  });
}

/** The cell itself is the room to write in: no dotted lines below. */
function unruled(runs: readonly Run[]): Run[] {
  return runs.map((run) => (run.run === 'answer' ? { ...run, lines: 0 } : run));
}

/** A row as one strip, or as one for each line when it is too tall to be moved as a whole. */
function rowStrips(
  row: readonly SetCell[],
  columns: readonly Column[],
  isFirst: boolean,
  { sizes }: Typesetting,
): Strip[] {
  const line = sizes.body * sizes.leading;
  const count = Math.max(...row.map(({ strips }) => strips.length));
  const height = Math.max(...row.map(({ strips }) => heightOf(strips))) + 2 * PADDING;
  const lineOf = (index: number, top: number): Item[] =>
    row.flatMap(({ strips }) => strips[index]?.items.map((item) => ({ ...item, y: item.y + top })) ?? []);
  if (height <= TALLEST_ROW) {
    // Cell by cell, in reading order.
    const items = row.flatMap(({ strips }) =>
      strips.flatMap((one, index) =>
        one.items.map((item) => ({ ...item, y: item.y + PADDING + heightOf(strips.slice(0, index)) })),
      ),
    );
    return [
      strip(height, [...items, ...rooms(row, columns, height), ...borders(columns, height, isFirst, true)]),
    ];
  }
  return Array.from({ length: count }, (_, index) => {
    const top = index === 0 ? PADDING : 0;
    const isLast = index === count - 1;
    const tall = line + top + (isLast ? PADDING : 0);
    return strip(tall, [...lineOf(index, top), ...borders(columns, tall, isFirst && index === 0, isLast)]);
  });
}

function rooms(row: readonly SetCell[], columns: readonly Column[], height: number): Item[] {
  return row.flatMap(({ field, node }, index): Item[] => {
    const { left, width } = columns[index]!;
    const box = { x: left + PADDING / 2, y: PADDING / 2, width: width - PADDING, height: height - PADDING };
    if (field === undefined) return [];
    const lines = Math.max(1, Math.floor(box.height / ROW));
    return [{ item: 'room', kind: 'text', ...box, lines, field, node }];
  });
}

function borders(columns: readonly Column[], height: number, hasTop: boolean, hasBottom: boolean): Item[] {
  const edges = [...columns.map(({ left }) => left), textWidth];
  const rules: Item[] = edges.map((x) => ({ item: 'rule', x: x - BORDER / 2, y: 0, width: BORDER, height }));
  const across = (y: number): Item => ({
    item: 'rule',
    x: -BORDER / 2,
    y: y - BORDER / 2,
    width: textWidth + BORDER,
    height: BORDER,
  });
  return [...rules, ...(hasTop ? [across(0)] : []), ...(hasBottom ? [across(height)] : [])];
}

/** The same to the eye, but not read out again. */
function withoutNodes(one: Strip): Strip {
  return { ...one, items: one.items.map((item) => ('node' in item ? { ...item, node: null } : item)) };
}
