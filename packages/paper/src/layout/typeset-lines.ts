import type { Run } from '../filled-block.ts';
import { type Align, breakLines } from './break-lines.ts';
import type { FontMetrics, FontStyle } from './font-metrics.ts';
import type { StructureNode } from './layout.ts';
import { lineItems } from './line-items.ts';
import { type Sizes, textWidth } from './page-format.ts';
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
  for (const field of extraFields(runs))
    lines.push([{ kind: 'dots', x: 0, width, ...(field !== null && { field }) }]);
  const height = size * sizes.leading;
  return lines.map((segments, index) =>
    strip(height, lineItems(segments, { left, top: 0, height, size }, node), {
      before: index === 0 ? before : segments[0]?.kind === 'dots' ? sizes.gap : 0,
      keepsWithNext: look.keepsTogether ?? false,
    }),
  );
}

/** Full dotted lines that the blank answers ask for. */
export function extraLines(runs: readonly Run[]): number {
  return extraFields(runs).length;
}

/**
 * For each of those lines the name of its field in a fillable form, which is that of the answer with the number of the
 * line (`requester.residence:2`), or null for room that belongs to no answer.
 */
function extraFields(runs: readonly Run[]): (string | null)[] {
  return runs.flatMap((run) =>
    run.run === 'answer'
      ? Array.from({ length: run.lines }, (_, index) =>
          run.field === undefined ? null : `${run.field}:${index + 2}`,
        )
      : [],
  );
}
