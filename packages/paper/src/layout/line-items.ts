import { visit } from '../visit.ts';
import type { Segment } from './break-lines.ts';
import { ASCENT, DESCENT } from './font-metrics.ts';
import type { Item, RoomItem, StructureNode } from './layout.ts';
import { ONE_LINE, ROW } from './room-size.ts';

/** Between a text and the dots after it, in points. */
const DOTS_GAP = 2;

/** Where a line stands; lengths in points. */
interface LinePlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** Of its font. */
  readonly size: number;
}

/** A line of text as items, its top at `top`. */
export function lineItems(
  segments: readonly Segment[],
  place: LinePlace,
  node: StructureNode | null,
): Item[] {
  return segments.flatMap((segment) => segmentItems(segment, place, node));
}

function segmentItems(segment: Segment, place: LinePlace, node: StructureNode | null): Item[] {
  const letters = (ASCENT + DESCENT) * place.size;
  const baseline = place.top + (place.height - letters) / 2 + ASCENT * place.size;
  const x = place.left + segment.x;
  return visit('kind', segment, {
    text: ({ text, width, style, size, raise }) => [
      {
        item: 'text',
        x,
        y: baseline - raise,
        width,
        text,
        style,
        size,
        node,
        ...(raise > 0 && { isMark: true }),
      },
    ],
    dots: (one) => {
      const gap = one.x > 0 ? DOTS_GAP : 0;
      const dots = { x: x + gap, width: one.width - gap };
      return dots.width < 1 ? [] : [{ item: 'dots', ...dots, y: baseline }];
    },
    room: ({ width, lines, field }) => {
      // Around the middle of the letters of the line, where viewers put what is typed.
      const y = baseline - ((ASCENT - DESCENT) / 2) * place.size - ONE_LINE / 2;
      const more = (lines - 1) * ROW;
      const box = { x, y, width, height: ONE_LINE + more };
      // Below the letters, not behind them.
      const below = { item: 'dots', x, y: baseline + DESCENT * place.size + more, width } as const;
      return [below, { item: 'room', kind: 'text', ...box, lines, field, node }];
    },
    tick: (one) => {
      const { size, isTicked } = one;
      const box = { x, y: baseline - size * 0.92 };
      const square = { ...box, width: size, height: size };
      return [{ item: 'tick', ...box, size, isTicked, node }, ...roomOf(one, square, node)];
    },
    boxes: (one) => {
      const { size, characters, count } = one;
      const box = { x, y: place.top + (place.height - size) / 2 };
      const whole = { ...box, width: size * count, height: size, count };
      return [{ item: 'boxes', ...box, size, characters, count, node }, ...roomOf(one, whole, node)];
    },
  });
}

/** The field of a fillable form that belongs to the segment, if any. */
function roomOf(
  { kind, field }: Extract<Segment, { kind: 'tick' | 'boxes' }>,
  box: Pick<RoomItem, 'x' | 'y' | 'width' | 'height' | 'count'>,
  node: StructureNode | null,
): RoomItem[] {
  return field === undefined ? [] : [{ item: 'room', kind, ...box, lines: 1, field, node }];
}
