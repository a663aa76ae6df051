import type { SheetBlock } from '../filled-block.ts';
import { breakLines } from './break-lines.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Item, StructureNode } from './layout.ts';
import { lineItems } from './line-items.ts';
import { page, textWidth } from './page-format.ts';

/** Of the small print, in points. */
const SIZE = 7.5;
const LEADING = 8.5;
/** Below the text of the page: the number of the page stands between. */
const BELOW_NUMBER = 16;

interface SourceFoot {
  readonly nodes: readonly StructureNode[];
  /** On each page; read out on the last only. */
  items(isLast: boolean): Item[];
}

/** Which form the paper follows, in the lower margin, below the number of the page. */
export function sourceFoot(blocks: readonly SheetBlock[], metrics: FontMetrics): SourceFoot {
  const source = blocks.find((block) => block.block === 'source');
  if (source?.block !== 'source') return { nodes: [], items: () => [] };
  const node: StructureNode = { role: 'P', children: [] };
  const lines = breakLines(
    [{ run: 'text', text: source.text, italic: true }],
    { width: textWidth, size: SIZE, align: 'left' },
    metrics,
  );
  const top = page.height - page.bottom + BELOW_NUMBER;
  return {
    nodes: [node],
    items: (isLast) =>
      lines.flatMap((segments, index) =>
        lineItems(
          segments,
          { left: page.left, top: top + index * LEADING, height: LEADING, size: SIZE },
          isLast ? node : null,
        ),
      ),
  };
}

/** The name under the first signature that has one; '' on a blank form. */
export function signerOf(blocks: readonly SheetBlock[]): string {
  const boxes = blocks.flatMap((block) => (block.block === 'signatures' ? block.boxes : []));
  return boxes.find(({ name }) => name !== '')?.name ?? '';
}
