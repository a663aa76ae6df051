import type { Block, BorrowedPaper, PaperLayout, Part } from '../shapes/paper-file.ts';

/** Where an answer of the borrowed layout is found here; null where this declaration does not ask for it. */
type Route = (path: string) => string | null;

/**
 * The layout with the paths of the procedure that borrows it. The longest beginning that `answers` names decides: with
 * `{"subject": "child"}` the place of `subject.fullName` is filled in from `child.fullName`.
 */
export function borrowLayout(
  layout: PaperLayout,
  { answers, when, whenText, notOnPaper, name, fileName }: BorrowedPaper,
): PaperLayout {
  const route: Route = (path) => {
    const steps = path.split('.');
    for (let length = steps.length; length > 0; length -= 1) {
      const start = steps.slice(0, length).join('.');
      if (!Object.hasOwn(answers, start)) continue;
      const here = answers[start];
      return here == null ? null : [here, ...steps.slice(length)].join('.');
    }
    return path;
  };
  const { when: _when, whenText: _words, ...rest } = layout;
  return {
    ...rest,
    ...(name && { form: { ...rest.form, name } }),
    ...(fileName && { fileName }),
    ...(when && { when }),
    ...(whenText && { whenText }),
    notOnPaper,
    blocks: layout.blocks.map((block) => borrowBlock(block, route)),
  };
}

function borrowBlock(block: Block, route: Route): Block {
  if ('parts' in block) return { ...block, parts: block.parts.map((part) => borrowPart(part, route)) };
  switch (block.block) {
    case 'national-header':
      return block.left
        ? { ...block, left: block.left.map((parts) => parts.map((part) => borrowPart(part, route))) }
        : block;
    case 'table':
      return borrowTable(block, route);
    case 'place-and-date':
      return {
        ...block,
        place: block.place && route(block.place),
        date: block.date && route(block.date),
      };
    case 'signatures':
      return { ...block, boxes: block.boxes.map((box) => borrowSignature(box, route)) };
    default:
      return block;
  }
}

type Table = Extract<Block, { block: 'table' }>;
type Row = NonNullable<Table['rows']>[number];

function borrowTable(table: Table, route: Route): Table {
  const { rows, each, ...rest } = table;
  const routed = (row: Row, through: Route): Row =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.map((part) => borrowPart(part, through))));
  const fixed = rows?.map((row) => routed(row, route));
  const list = each && route(each.list);
  if (!each) return { ...rest, ...(fixed && { rows: fixed }) };
  if (list == null) {
    const empty = Array.from({ length: each.minRows }, () => table.columns.map(() => ''));
    return { ...rest, rows: [...(fixed ?? []), ...empty] };
  }
  const within: Route = (path) => {
    const here = route(`${each.list}.${path}`);
    return here?.startsWith(`${list}.`) ? here.slice(list.length + 1) : null;
  };
  return {
    ...rest,
    ...(fixed && { rows: fixed }),
    each: { ...each, list, cells: routed(each.cells, within) },
  };
}

type Signature = Extract<Block, { block: 'signatures' }>['boxes'][number];

function borrowSignature({ name, date, content, lines, ...box }: Signature, route: Route): Signature {
  const here = name && route(name);
  const routed = (parts: readonly Part[]) => parts.map((part) => borrowPart(part, route));
  return {
    ...box,
    ...(date && { date: routed(date) }),
    ...(content && { content: routed(content) }),
    ...(here && { name: here }),
    ...(lines && { lines: lines.map(routed) }),
  };
}

function borrowPart(part: Part, route: Route): Part {
  if ('answer' in part) {
    const { answer, as: _as, bold: _bold, ...room } = part;
    const here = route(answer);
    return here === null ? { blank: true, ...room } : { ...part, answer: here };
  }
  if ('boxes' in part) return { ...part, boxes: part.boxes && route(part.boxes) };
  if ('check' in part) return { ...part, check: part.check && route(part.check) };
  if ('compose' in part) return borrowComposed(part, route);
  return part;
}

function borrowComposed(part: Extract<Part, { compose: string }>, route: Route): Part {
  const here = route(part.compose);
  const { width, lines } = part;
  if (here === null)
    return { blank: true, ...(width !== undefined && { width }), ...(lines !== undefined && { lines }) };
  const texts = Object.entries(part.texts).map(([option, text]) => [option, borrowWording(text, route)]);
  return { ...part, compose: here, texts: Object.fromEntries(texts) };
}

/** Dots stand for what is not asked here. */
function borrowWording(text: string, route: Route): string {
  return text.replace(/\{([^{}|]*)(\|[^{}]*)?\}/g, (_, path: string, as = '') => {
    const here = route(path);
    return here === null ? '…………' : `{${here}${as}}`;
  });
}
