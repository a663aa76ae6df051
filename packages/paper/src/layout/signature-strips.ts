import type { SignatureBox } from '../filled-block.ts';
import type { SetBlock } from './block-strips.ts';
import type { Item, StructureNode } from './layout.ts';
import { textWidth } from './page-format.ts';
import { movedStrip, type Strip, strip } from './strip.ts';
import { type Typesetting, typesetLines } from './typeset-lines.ts';

/** Lines of a name up to which it stays on the page of its signature. */
const SHORT_NAME = 4;

/**
 * Boxes to sign in, side by side; a single one stands in the right half, as on any Vietnamese form. Title, note and
 * room to sign stay on one page.
 */
export function signatureStrips(boxes: readonly SignatureBox[], setting: Typesetting): SetBlock {
  const { sizes } = setting;
  const start = boxes.length === 1 ? textWidth / 2 : 0;
  const width = (textWidth - start) / boxes.length;
  const columns = boxes.map((box, index) => {
    const place = {
      left: start + index * width + 4,
      width: width - 8,
      size: sizes.body,
      align: 'center',
      before: 0,
    } as const;
    const nodes: StructureNode[] = ['title', 'note', 'name'].map(() => ({ role: 'P', children: [] }));
    const lines = (text: string, node: StructureNode, style: 'bold' | 'italic') =>
      typesetLines([{ run: 'text', text, [style]: true }], { ...place, node }, setting);
    return {
      nodes: nodes.slice(0, box.name === '' ? 2 : 3),
      head: [...lines(box.title, nodes[0]!, 'bold'), ...lines(box.note, nodes[1]!, 'italic')],
      name: box.name === '' ? [] : lines(box.name, nodes[2]!, 'bold'),
    };
  });
  const heads = sideBySide(columns.map(({ head }) => head));
  const names = sideBySide(columns.map(({ name }) => name));
  const staysShort = names.length <= SHORT_NAME;
  return {
    nodes: columns.flatMap(({ nodes }) => nodes),
    strips: [
      ...heads.map((one, index) => ({ ...one, before: index === 0 ? sizes.gap : 0, keepsWithNext: true })),
      strip(sizes.signature, [], { keepsWithNext: names.length > 0 }),
      ...names.map((one, index) => ({ ...one, keepsWithNext: staysShort && index < names.length - 1 })),
    ],
  };
}

/** The first strips of all columns as one, then the second, and so on. */
function sideBySide(columns: readonly (readonly Strip[])[]): Strip[] {
  const count = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) => {
    const strips = columns.flatMap((column) => column[row] ?? []);
    const items: Item[] = strips.flatMap((one) => movedStrip(one, 0, 0));
    return strip(Math.max(...strips.map(({ height }) => height)), items);
  });
}
