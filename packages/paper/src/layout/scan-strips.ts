import type { ScanBlock } from '../filled-block.ts';
import type { Item, StructureNode } from './layout.ts';
import { textWidth } from './page-format.ts';
import type { SetBlock } from './set-block.ts';
import { movedStrip, strip } from './strip.ts';
import { type Typesetting, typesetLines } from './typeset-lines.ts';

const millimetre = 72 / 25.4;

/**
 * Side of a code with its quiet zone, whatever its version: the fewer modules, the larger each. Of version 20, the largest, they are
 * 0.667 mm: a printer that shrinks the page to 93 % still leaves the 0.62 mm that a cheap phone needs.
 */
export const SCAN_SIDE = 70 * millimetre;

/** Between the code and its words. */
const GAP = 4 * millimetre;

/** A heading, and below it the code with its words on the right; all on one page. */
export function scanStrips(
  { title, lines, alt, modules, size = SCAN_SIDE }: ScanBlock,
  setting: Typesetting,
): SetBlock {
  const { sizes } = setting;
  const heading: StructureNode = { role: 'H2', children: [] };
  const node: StructureNode = { role: 'P', children: [] };
  const spoken = lines.map((): StructureNode => ({ role: 'P', children: [] }));
  const head = typesetLines(
    [{ run: 'text', text: title, bold: true }],
    { node: heading, size: sizes.body, keepsTogether: true },
    setting,
  );
  const left = size + GAP;
  const words = lines.flatMap((text, index) =>
    typesetLines(
      [{ run: 'text', text }],
      { node: spoken[index]!, size: sizes.body, left, width: textWidth - left },
      setting,
    ),
  );
  let y = 0;
  const items = words.flatMap((one): Item[] => {
    const top = y + one.before;
    y = top + one.height;
    return movedStrip(one, 0, top);
  });
  const code: Item = { item: 'scan', x: 0, y: 0, size, modules, alt, node };
  const both = strip(Math.max(size, y), [code, ...items], { before: sizes.gap });
  return { strips: [...head, both], nodes: [heading, node, ...spoken] };
}
