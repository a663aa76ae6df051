import { type Item, moved } from './layout.ts';

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

export function strip(height: number, items: readonly Item[], options: Partial<Strip> = {}): Strip {
  return { height, items, before: 0, keepsWithNext: false, ...options };
}

export function movedStrip(one: Strip, right: number, down: number): Item[] {
  return one.items.map((item) => moved(item, right, down));
}
