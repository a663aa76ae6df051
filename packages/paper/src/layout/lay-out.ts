import type { SheetBlock } from '../filled-block.ts';
import { runsOf } from '../runs-of.ts';
import { blockStrips } from './block-strips.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { Item, Layout, Page, StructureNode } from './layout.ts';
import { page, type Sizes, settings, WIDE_PITCH, WIDEST_PITCH } from './page-format.ts';
import { paginate } from './paginate.ts';
import { printableBlocks } from './printable-blocks.ts';
import { signerOf, sourceFoot } from './source-foot.ts';
import type { Strip } from './strip.ts';

/** What may be laid out in another way. */
interface Manner {
  /** Stands before the number of a page where there are several. */
  readonly pageWord?: string;
  /** From the roomiest to the tightest. */
  readonly sizes?: readonly Sizes[];
  /** false: the lines of a blank form are not moved apart, which takes ten times as long. */
  readonly isSpread?: boolean;
}

/** Puts the filled form on A4 pages. Pure: the same blocks and metrics give the same layout. */
export function layOut(
  filled: readonly SheetBlock[],
  metrics: FontMetrics,
  { pageWord = 'Trang', sizes = settings, isSpread = true }: Manner = {},
): Layout {
  const { blocks, missing } = printableBlocks(filled, metrics);
  const { pages, structure } = isSpread
    ? setForm(blocks, metrics, sizes)
    : bestSetting(blocks, metrics, sizes);
  const source = sourceFoot(blocks, metrics);
  const signer = signerOf(blocks);
  return {
    pages: pages.map(({ items }, index) => {
      const number = `${pageWord} ${index + 1}/${pages.length}`;
      // A second sheet that has come loose has to tell whose it is.
      const whose = index > 0 && signer !== '' ? `${signer} – ${number}` : number;
      const foot = [
        ...source.items(index === pages.length - 1),
        ...(pages.length > 1 ? [pageNumber(whose, metrics)] : []),
      ];
      return { items: [...items, ...foot] };
    }),
    structure: [...structure, ...source.nodes],
    missing,
  };
}

/** The sizes that `layOut` takes for these blocks. */
export function bestSizes(blocks: readonly SheetBlock[], metrics: FontMetrics): Sizes {
  return bestSetting(blocks, metrics, settings).sizes;
}

/** The form on its pages at certain sizes. */
interface SetForm {
  readonly sizes: Sizes;
  readonly pages: readonly Page[];
  readonly structure: readonly StructureNode[];
  /** Pages up to the end of each signature, of what stands before the footnotes, and of the whole. */
  readonly lengths: readonly number[];
}

/**
 * At the largest sizes at which no part of the form takes more pages than at the smallest: a signature alone on the next
 * page, away from what is signed, is worse than small letters.
 */
function bestSetting(
  blocks: readonly SheetBlock[],
  metrics: FontMetrics,
  settings: readonly Sizes[],
): SetForm {
  const tightest = set(blocks, metrics, settings[settings.length - 1]!);
  for (const sizes of settings.slice(0, -1)) {
    const one = set(blocks, metrics, sizes);
    if (isNoLonger(one, tightest)) return one;
  }
  return tightest;
}

const isNoLonger = (one: SetForm, other: SetForm) =>
  one.lengths.every((length, part) => length <= other.lengths[part]!);

/** Steps in which the lines of a blank form are moved apart, in points. */
const STEP = 0.5;

/**
 * The form as it is printed: at its largest sizes, or, where it waits for a pen and has lines too narrow to write on, at those smaller
 * ones that leave the most room between them.
 */
function setForm(blocks: readonly SheetBlock[], metrics: FontMetrics, settings: readonly Sizes[]): SetForm {
  const found = bestSetting(blocks, metrics, settings);
  if (!isForPen(blocks)) return found;
  let best = spreadOut(found, blocks, metrics);
  for (const sizes of settings.slice(settings.indexOf(found.sizes) + 1)) {
    if (pitchOf(best) >= WIDE_PITCH) break;
    const one = set(blocks, metrics, sizes);
    if (!isNoLonger(one, found)) continue;
    const spread = spreadOut(one, blocks, metrics);
    if (pitchOf(spread) >= pitchOf(best) + STEP) best = spread;
  }
  return best;
}

/** From a line to be written on to the next, in points. */
const pitchOf = ({ sizes }: SetForm) => sizes.body * sizes.leading + sizes.gap;

/** A form with its lines as far apart as its pages allow. */
function spreadOut(found: SetForm, blocks: readonly SheetBlock[], metrics: FontMetrics): SetForm {
  const { sizes } = found;
  const widest = WIDEST_PITCH - sizes.body * sizes.leading;
  let [best, low, high] = [found, 0, Math.floor((widest - sizes.gap) / STEP)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const one = set(blocks, metrics, { ...sizes, gap: sizes.gap + middle * STEP });
    if (isNoLonger(one, found)) [best, low] = [one, middle];
    else high = middle - 1;
  }
  return best;
}

/** Whether nothing is answered yet, and nothing will be typed into it. */
function isForPen(blocks: readonly SheetBlock[]): boolean {
  const answers = blocks.flatMap(runsOf).filter((run) => run.run === 'answer');
  return answers.length > 0 && answers.every(({ text, longest }) => text === '' && longest === undefined);
}

function set(blocks: readonly SheetBlock[], metrics: FontMetrics, sizes: Sizes): SetForm {
  const done = blocks.map((block, index) => {
    const { strips, nodes } = blockStrips(block, { metrics, sizes });
    const announces = block.block !== 'table' && blocks[index + 1]?.block === 'table';
    return { strips: announces ? withTable(strips) : strips, nodes, kind: block.block };
  });
  const paged = (some: typeof done) => paginate(some.flatMap(({ strips }) => strips));
  const ends = done.flatMap(({ kind }, index) => {
    const isEnd = kind === 'signatures' || done[index + 1]?.kind === 'footnotes';
    return isEnd && index < done.length - 1 ? [paged(done.slice(0, index + 1)).length] : [];
  });
  const pages = paged(done);
  return {
    sizes,
    pages,
    structure: done.flatMap(({ nodes }) => nodes),
    lengths: [...ends, pages.length],
  };
}

/** What announces a table does not stay behind on the page before it; of a long answer the last line goes along. */
const withTable = (strips: readonly Strip[]): Strip[] =>
  strips.map((one, index) => (index === strips.length - 1 ? { ...one, keepsWithNext: true } : one));

/**
 * "Trang 1/2" in the bottom margin of every page, so that a lost sheet is noticed. The number that Nghị định 30/2020/NĐ-CP
 * puts at the top from the second page on is that of administrative documents, and does not tell of the first sheet.
 */
function pageNumber(text: string, metrics: FontMetrics): Item {
  const size = 11;
  const width = metrics.widthOf(text, 'regular', size);
  return {
    item: 'text',
    text,
    x: page.width - page.right - width,
    y: page.height - page.bottom + 12,
    width,
    style: 'regular',
    size,
    node: null,
  };
}
