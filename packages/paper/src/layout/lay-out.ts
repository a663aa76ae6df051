import type { FilledBlock } from '../filled-block.ts';
import { blockStrips } from './block-strips.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Item, Layout, Page, StructureNode } from './layout.ts';
import { page, type Sizes, settings } from './page-format.ts';
import { paginate } from './paginate.ts';
import { printableBlocks } from './printable-blocks.ts';

/** Puts the filled form on A4 pages. Pure: the same blocks and metrics give the same layout. */
export function layOut(filled: readonly FilledBlock[], metrics: FontMetrics): Layout {
  const { blocks, missing } = printableBlocks(filled, metrics);
  const { pages, structure } = bestSetting(blocks, metrics);
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

/** The sizes that `layOut` takes for these blocks. */
export function bestSizes(blocks: readonly FilledBlock[], metrics: FontMetrics): Sizes {
  return bestSetting(blocks, metrics).sizes;
}

/** The form on its pages at certain sizes. */
interface SetForm {
  readonly sizes: Sizes;
  readonly pages: readonly Page[];
  readonly structure: readonly StructureNode[];
  /** Pages that it takes without its footnotes. */
  readonly length: number;
}

/**
 * At the largest sizes at which the form takes no more pages than at the smallest. What counts first is the form without
 * its footnotes: a signature alone on the next page is worse than footnotes there.
 */
function bestSetting(blocks: readonly FilledBlock[], metrics: FontMetrics): SetForm {
  const tightest = set(blocks, metrics, settings.at(-1)!);
  for (const sizes of settings.slice(0, -1)) {
    const one = set(blocks, metrics, sizes);
    if (one.length <= tightest.length && one.pages.length <= tightest.pages.length) return one;
  }
  return tightest;
}

function set(blocks: readonly FilledBlock[], metrics: FontMetrics, sizes: Sizes): SetForm {
  const done = blocks.map((block) => ({ ...blockStrips(block, { metrics, sizes }), kind: block.block }));
  const proper = done.filter(({ kind }) => kind !== 'footnotes');
  const paged = (some: typeof done) => paginate(some.flatMap(({ strips }) => strips));
  const pages = paged(done);
  return {
    sizes,
    pages,
    structure: done.flatMap(({ nodes }) => nodes),
    length: proper.length === done.length ? pages.length : paged(proper).length,
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
