import type { Item } from './layout.ts';
import { movedStrip, type Strip, strip } from './strip.ts';

/** The first strips of all columns as one, then the second, and so on. */
export function sideBySide(columns: readonly (readonly Strip[])[]): Strip[] {
  const count = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) => {
    const strips = columns.flatMap((column) => column[row] ?? []);
    const items: Item[] = strips.flatMap((one) => movedStrip(one, 0, 0));
    return strip(Math.max(...strips.map(({ height }) => height)), items);
  });
}
