import { ITSELF } from '../outline/plain-list.ts';
import type { Block, BlockOf, BorrowedPaper, PaperLayout, Part, PartOf } from '../shapes/paper-file.ts';
import { visitBlock, visitPart } from '../shapes/visit-paper.ts';

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
    blocks: layout.blocks.flatMap((block) => borrowBlock(block, route)),
  };
}

function borrowBlock(block: Block, route: Route): Block | Block[] {
  const asItIs = (same: Block) => same;
  return visitBlock(block, {
    'national-header': ({ left, ...header }) => ({
      ...header,
      ...(left && { left: left.map((parts) => borrowParts(parts, route)) }),
    }),
    title: asItIs,
    addressee: (addressee) => ({ ...addressee, parts: borrowParts(addressee.parts, route) }),
    line: (line) => borrowLine(line, route),
    paragraph: asItIs,
    table: (table) => borrowTable(table, route),
    'place-and-date': ({ place, date, ...line }) => ({
      ...line,
      place: place && route(place),
      date: date && route(date),
    }),
    signatures: ({ boxes, ...signatures }) => ({
      ...signatures,
      boxes: boxes.map((box) => borrowSignature(box, route)),
    }),
    footnotes: asItIs,
  });
}

function borrowLine({ each, ...line }: BlockOf<'line'>, route: Route): Block | Block[] {
  if (!each) return { ...line, parts: borrowParts(line.parts, route) };
  const list = route(each.list);
  if (list !== null)
    return {
      ...line,
      parts: borrowParts(line.parts, within(each.list, list, route)),
      each: { ...each, list },
    };
  const parts = borrowParts(
    line.parts.filter((part) => !('ordinal' in part)),
    () => null,
  );
  return Array.from({ length: each.minRows }, () => ({ ...line, parts }));
}

/** From an item of the list there to one of the list here. */
function within(there: string, here: string, route: Route): Route {
  return (path) => {
    if (path === ITSELF) return path;
    const routed = route(`${there}.${path}`);
    return routed?.startsWith(`${here}.`) ? routed.slice(here.length + 1) : null;
  };
}

type Table = BlockOf<'table'>;
type Row = NonNullable<Table['rows']>[number];

function borrowTable(table: Table, route: Route): Table {
  const { rows, each, ...rest } = table;
  const routed = (row: Row, through: Route): Row =>
    row.map((cell) => (typeof cell === 'string' ? cell : borrowParts(cell, through)));
  const fixed = rows?.map((row) => routed(row, route));
  const list = each && route(each.list);
  if (!each) return { ...rest, ...(fixed && { rows: fixed }) };
  if (list == null) {
    const empty = Array.from({ length: each.minRows }, () => table.columns.map(() => ''));
    return { ...rest, rows: [...(fixed ?? []), ...empty] };
  }
  return {
    ...rest,
    ...(fixed && { rows: fixed }),
    each: { ...each, list, cells: routed(each.cells, within(each.list, list, route)) },
  };
}

type Signature = BlockOf<'signatures'>['boxes'][number];

function borrowSignature({ name, date, content, lines, ...box }: Signature, route: Route): Signature {
  const here = name && route(name);
  const routed = (parts: readonly Part[]) => borrowParts(parts, route);
  return {
    ...box,
    ...(date && { date: routed(date) }),
    ...(content && { content: routed(content) }),
    ...(here && { name: here }),
    ...(lines && { lines: lines.map(routed) }),
  };
}

function borrowParts(parts: readonly Part[], route: Route): Part[] {
  return parts.map((part) => borrowPart(part, route));
}

function borrowPart(one: Part, route: Route): Part {
  const asItIs = (same: Part) => same;
  return visitPart(one, {
    text: asItIs,
    answer: (part) => {
      const { answer, as: _as, bold: _bold, ...room } = part;
      const here = route(answer);
      return here === null ? { blank: true, ...room } : { ...part, answer: here };
    },
    boxes: (part) => ({ ...part, boxes: part.boxes && route(part.boxes) }),
    blank: asItIs,
    ordinal: asItIs,
    check: (part) => ({ ...part, check: part.check && route(part.check) }),
    compose: (part) => borrowComposed(part, route),
  });
}

function borrowComposed(part: PartOf<'compose'>, route: Route): Part {
  const { compose, texts, bold: _bold, ...room } = part;
  const here = route(compose);
  if (here === null) return { blank: true, ...room };
  const wordings = Object.entries(texts).map(([option, text]) => [option, borrowWording(text, route)]);
  return { ...part, compose: here, texts: Object.fromEntries(wordings) };
}

/** Dots stand for what is not asked here. */
function borrowWording(text: string, route: Route): string {
  return text.replace(/\{([^{}|]*)(\|[^{}]*)?\}/g, (_, path: string, as = '') => {
    const here = route(path);
    return here === null ? '…………' : `{${here}${as}}`;
  });
}
