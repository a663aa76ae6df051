import { ASCENT, DESCENT } from '../src/layout/font-metrics.ts';
import type { Item, Layout } from '../src/layout/layout.ts';
import { page } from '../src/layout/page-format.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isFoot?: boolean;
}

const TOLERANCE = 0.1;

/** Items that lie on each other, beyond the margins or over the border of a cell, in words; empty when the page can be read. */
export function faultsOf(layout: Layout): string[] {
  return layout.pages.flatMap(({ items }, index) => {
    const boxes = items.map(boxOf).filter((box) => box !== null);
    // The number of the page and the small print below it stand in the margin.
    const within = boxes.filter(({ what, isFoot }) => !isFoot && !/Trang \d+\/\d+"$/.test(what));
    return [...outside(within), ...overlapping(boxes), ...crossing(boxes, items)].map(
      (fault) => `page ${index + 1}: ${fault}`,
    );
  });
}

function boxOf(item: Item): Box | null {
  switch (item.item) {
    case 'text':
      return {
        what: `"${item.text}"`,
        left: item.x,
        right: item.x + item.width,
        top: item.y - ASCENT * item.size,
        bottom: item.y + DESCENT * item.size,
        isFoot: item.size === 7.5 && item.y > page.height - page.bottom && item.y < page.height - 12,
      };
    case 'tick':
      return {
        what: 'box',
        left: item.x,
        right: item.x + item.size,
        top: item.y,
        bottom: item.y + item.size,
      };
    case 'boxes':
      return {
        what: 'boxes',
        left: item.x,
        right: item.x + item.size * item.count,
        top: item.y,
        bottom: item.y + item.size,
      };
    case 'scan':
      return {
        what: 'code',
        left: item.x,
        right: item.x + item.size,
        top: item.y,
        bottom: item.y + item.size,
      };
    case 'dots':
      return { what: 'dots', left: item.x, right: item.x + item.width, top: item.y - 2, bottom: item.y + 1 };
    case 'rule':
    case 'room':
      return null;
  }
}

function outside(boxes: readonly Box[]): string[] {
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= page.left - TOLERANCE &&
    right <= page.width - page.right + TOLERANCE &&
    top >= page.top - TOLERANCE &&
    bottom <= page.height - page.bottom + TOLERANCE;
  return boxes.filter((box) => !isInside(box)).map(({ what }) => `${what} is beyond the margins`);
}

function overlapping(boxes: readonly Box[]): string[] {
  const faults: string[] = [];
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      if (
        one.left < other.right - TOLERANCE &&
        other.left < one.right - TOLERANCE &&
        one.top < other.bottom - TOLERANCE &&
        other.top < one.bottom - TOLERANCE
      )
        faults.push(`${one.what} lies on ${other.what}`);
  return faults;
}

/** What stands in a cell and sticks out of it. */
function crossing(boxes: readonly Box[], items: readonly Item[]): string[] {
  const borders = items.filter((item) => item.item === 'rule').filter(({ width, height }) => height > width);
  return boxes.flatMap(({ what, left, right, top, bottom }) =>
    borders
      .filter(
        ({ x, y, height }) => left < x - TOLERANCE && right > x + TOLERANCE && top < y + height && bottom > y,
      )
      .map(() => `${what} crosses the border of a cell`),
  );
}
