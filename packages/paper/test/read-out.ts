import type { FilledBlock, FilledCell, Run } from '../src/filled-block.ts';
import type { Item, Layout, StructureNode } from '../src/layout/layout.ts';
import { visit } from '../src/visit.ts';
import { readPdf } from './pdf-tools.ts';

/** Every label and answer of the paper, in the order of the official form. */
export function textsOf(blocks: readonly FilledBlock[]): string[] {
  return blocks.flatMap(textsOfBlock).filter((text) => text !== '');
}

function textsOfBlock(block: FilledBlock): string[] {
  const line = ({ runs }: { readonly runs: readonly Run[] }) => [reading(runs)];
  return visit('block', block, {
    'national-header': ({ left, name, motto }) => [...left.map(reading), name, motto],
    title: ({ text, note = '' }) => [text, note],
    addressee: line,
    line,
    paragraph: line,
    table: ({ columns, rows }) => [
      ...columns.map(({ title }) => reading(title)),
      ...rows.flat().map(readingOfCell),
    ],
    'place-and-date': line,
    signatures: ({ boxes }) =>
      boxes.flatMap(({ date, title, note, content, name, lines }) => [
        reading(date),
        reading(title),
        note,
        reading(content),
        name,
        ...lines.map(reading),
      ]),
    footnotes: ({ title, notes }) => [title, ...notes.map(({ mark, text }) => `${mark} ${text}`)],
    source: ({ text }) => [text],
  });
}

const readingOfCell = ({ runs }: FilledCell) => reading(runs);

function reading(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.run === 'tick' ? `${run.text} ${run.isTicked ? '☒' : '☐'}` : run.text))
    .join('');
}

/** Without white space, which a line end, a tab and a box may each stand for. */
export const letters = (text: string): string => text.replace(/\s+/g, '');

/** Letters as they are printed: an X in the box that is ticked, □ for what the fonts lack. */
export function printedLetters(blocks: readonly FilledBlock[], missing: readonly string[] = []): string {
  const lacking = new Set(missing);
  const whole = letters(textsOf(blocks).join('')).replaceAll('☒', 'X').replaceAll('☐', '');
  return Array.from(whole, (sign) => (lacking.has(sign) ? '□' : sign)).join('');
}

/** All that is read out of a layout, in the order of its structure. */
export function readOutLayout({ pages, structure }: Layout): string {
  const spoken = new Map<StructureNode, string>();
  for (const item of pages.flatMap(({ items }) => items))
    if ('node' in item && item.node) spoken.set(item.node, (spoken.get(item.node) ?? '') + textOfItem(item));
  const read = (node: StructureNode): string => (spoken.get(node) ?? '') + node.children.map(read).join('');
  return structure.map(read).join('');
}

function textOfItem(item: Item): string {
  const silent = () => '';
  return visit('item', item, {
    text: ({ text }) => text,
    tick: ({ isTicked }) => (isTicked ? 'X' : ''),
    boxes: ({ characters }) => characters.join(''),
    dots: silent,
    rule: silent,
    room: silent,
    scan: silent,
  });
}

/** The text of a PDF in the order of its tags, as assistive technology reads it. */
export function readOutPdf(bytes: Uint8Array): string {
  const tree = readPdf(bytes, 'pdfinfo', '-struct-text', '{pdf}');
  return [...tree.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join('');
}
