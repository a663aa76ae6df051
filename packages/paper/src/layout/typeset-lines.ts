import type { Run } from '../filled-block.ts';
import { type Align, breakLines, type Segment } from './break-lines.ts';
import type { FontMetrics, FontStyle } from './font-metrics.ts';
import type { StructureNode } from './layout.ts';
import { lineItems } from './line-items.ts';
import { type Sizes, textWidth } from './page-format.ts';
import { ONE_LINE, ROW } from './room-size.ts';
import { type Strip, strip } from './strip.ts';

/** What every block is set with. */
export interface Typesetting {
  readonly metrics: FontMetrics;
  readonly sizes: Sizes;
}

export interface LinesStyle {
  readonly node: StructureNode | null;
  readonly size: number;
  readonly align?: Align;
  readonly style?: FontStyle;
  readonly indent?: number;
  /** Of the whole block, from the left margin. */
  readonly left?: number;
  readonly width?: number;
  readonly before?: number;
  readonly keepsTogether?: boolean;
}

/** Runs as a strip for each line, and for each full dotted line that follows. */
export function typesetLines(
  runs: readonly Run[],
  look: LinesStyle,
  { metrics, sizes }: Typesetting,
): Strip[] {
  const {
    size,
    align = 'left',
    left = 0,
    width = textWidth - left,
    indent = 0,
    node,
    before = sizes.gap,
  } = look;
  const lines = breakLines(
    runs,
    { width, size, align, indent, ...(look.style && { style: look.style }) },
    metrics,
  );
  for (let extra = extraLines(runs); extra > 0; extra--) lines.push([{ kind: 'dots', x: 0, width }]);
  return lines.map((segments, index) => {
    const hasRoom = segments.some(({ kind }) => kind === 'room');
    const height = Math.max(size * sizes.leading, hasRoom ? ONE_LINE - 1 : 0);
    return strip(height + roomBelow(segments), lineItems(segments, { left, top: 0, height, size }, node), {
      before: index === 0 ? before : segments[0]?.kind === 'dots' ? sizes.gap : 0,
      keepsWithNext: look.keepsTogether ?? false,
    });
  });
}

/** Full dotted lines that the blank answers ask for; those of a field are part of it. */
export function extraLines(runs: readonly Run[]): number {
  return runs.reduce(
    (sum, run) => sum + (run.run === 'answer' && run.longest === undefined ? run.lines : 0),
    0,
  );
}

/** How much further down than its line a field goes. */
function roomBelow(segments: readonly Segment[]): number {
  return Math.max(0, ...segments.map((one) => (one.kind === 'room' ? (one.lines - 1) * ROW : 0)));
}
