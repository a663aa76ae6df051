import type { Segment } from './break-lines.ts';
import { ASCENT, DESCENT } from './font-metrics.ts';
import { type Item, moved, type StructureNode } from './layout.ts';

/** A horizontal band that stays on one page. Positions from its own upper left corner. */
export interface Strip {
  readonly height: number;
  readonly items: readonly Item[];
  /** Blank space above, unless the strip opens a page. */
  readonly before: number;
  /** Stays on the page of the next strip. */
  readonly keepsWithNext: boolean;
  /** Stands above it again when it opens a page: the head of a table. */
  readonly head?: Strip;
}

/** Between a text and the dots after it, in points. */
const DOTS_GAP = 2;

/** A line of text as items, its top at `top`. */
export function lineItems(
  segments: readonly Segment[],
  place: { readonly left: number; readonly top: number; readonly height: number; readonly size: number },
  node: StructureNode | null,
): Item[] {
  const baseline = place.top + (place.height - (ASCENT + DESCENT) * place.size) / 2 + ASCENT * place.size;
  return segments.map((segment): Item => {
    const x = place.left + segment.x;
    if (segment.kind === 'dots') {
      const gap = segment.x > 0 ? DOTS_GAP : 0;
      const { field } = segment;
      const width = Math.max(0, segment.width - gap);
      return { item: 'dots', x: x + gap, y: baseline, width, ...(field !== undefined && { field }) };
    }
    if (segment.kind === 'tick') {
      const { kind: item, ...tick } = segment;
      return { ...tick, item, x, y: baseline - segment.size * 0.92, node };
    }
    if (segment.kind === 'boxes') {
      const { kind: item, ...boxes } = segment;
      return { ...boxes, item, x, y: place.top + (place.height - segment.size) / 2, node };
    }
    const { text, width, style, size, raise } = segment;
    return { item: 'text', x, y: baseline - raise, width, text, style, size, node };
  });
}

export function strip(height: number, items: readonly Item[], options: Partial<Strip> = {}): Strip {
  return { height, items, before: 0, keepsWithNext: false, ...options };
}

export function movedStrip(one: Strip, right: number, down: number): Item[] {
  return one.items.map((item) => moved(item, right, down));
}
