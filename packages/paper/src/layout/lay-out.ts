import type { FilledBlock } from '../filled-block.ts';
import { blockStrips } from './block-strips.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Item, Layout } from './layout.ts';
import { page, type Sizes, settings } from './page-format.ts';
import { paginate } from './paginate.ts';
import { printableBlocks } from './printable-blocks.ts';

/** Puts the filled form on A4 pages. Pure: the same blocks and metrics give the same layout. */
export function layOut(filled: readonly FilledBlock[], metrics: FontMetrics): Layout {
  const { blocks, missing } = printableBlocks(filled, metrics);
  const { pages, structure } = set(blocks, metrics, bestSizes(blocks, metrics));
  return {
    pages:
      pages.length === 1
        ? pages
        : pages.map(({ items }, index) => ({
            items: [...items, pageNumber(index + 1, pages.length, metrics)],
          })),
    structure,
    missing,
  };
}

/**
 * The largest sizes at which the form takes no more pages than at the smallest. What counts first is the form without
 * its footnotes: a signature alone on the next page is worse than footnotes there.
 */
export function bestSizes(blocks: readonly FilledBlock[], metrics: FontMetrics): Sizes {
  const proper = blocks.filter(({ block }) => block !== 'footnotes');
  const lengths = settings.map((sizes) =>
    [proper, blocks].map((some) => set(some, metrics, sizes).pages.length),
  );
  const best = lengths.at(-1)!;
  return settings.find((_, index) => lengths[index]!.every((length, of) => length <= best[of]!))!;
}

function set(blocks: readonly FilledBlock[], metrics: FontMetrics, sizes: Sizes) {
  const done = blocks.map((block) => blockStrips(block, { metrics, sizes }));
  return {
    pages: paginate(done.flatMap(({ strips }) => strips)),
    structure: done.flatMap(({ nodes }) => nodes),
  };
}

/**
 * "Trang 1/2" in the bottom margin of every page, so that a lost sheet is noticed. The number that Nghị định 30/2020/NĐ-CP
 * puts at the top from the second page on is that of administrative documents, and does not tell of the first sheet.
 */
function pageNumber(number: number, count: number, metrics: FontMetrics): Item {
  const text = `Trang ${number}/${count}`;
  const size = 11;
  const width = metrics.widthOf(text, 'regular', size);
  return {
    item: 'text',
    text,
    x: page.width - page.right - width,
    y: page.height - page.bottom * 0.55,
    width,
    style: 'regular',
    size,
    node: null,
  };
}
