import { ASCENT, DESCENT } from './layout/font-metrics.ts';
import type { Item, Layout } from './layout/layout.ts';
import { page } from './layout/page-format.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isFoot?: boolean;
}

const TOLERANCE = 0.1;

/** Something on a page that cannot be read there. */
export interface LayoutFault {
  /** From 1. */
  readonly page: number;
  /** The text in quotation marks, or what kind of sign. */
  readonly what: string;
  readonly fault: string;
}

/** Items that lie on each other, beyond the margins or over the border of a cell, in words; empty when the page can be read. */
export function layoutFaults(layout: Layout): string[] {
  return faultsOnPages(layout).map(({ page: number, what, fault }) => `page ${number}: ${what} ${fault}`);
}

export function faultsOnPages(layout: Layout): LayoutFault[] {
  return layout.pages.flatMap(({ items }, index) => {
    const boxes = items.map(boxOf).filter((box) => box !== null);
    // The number of the page and the small print below it stand in the margin.
    const within = boxes.filter(({ what, isFoot }) => !isFoot && !/Trang \d+\/\d+"$/.test(what));
    return [...outside(within), ...overlapping(boxes), ...crossing(boxes, items)].map((one) => ({
      page: index + 1,
      ...one,
    }));
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

type Fault = Omit<LayoutFault, 'page'>;

function outside(boxes: readonly Box[]): Fault[] {
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= page.left - TOLERANCE &&
    right <= page.width - page.right + TOLERANCE &&
    top >= page.top - TOLERANCE &&
    bottom <= page.height - page.bottom + TOLERANCE;
  return boxes.filter((box) => !isInside(box)).map(({ what }) => ({ what, fault: 'is beyond the margins' }));
}

function overlapping(boxes: readonly Box[]): Fault[] {
  const faults: Fault[] = [];
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      if (
        one.left < other.right - TOLERANCE &&
        other.left < one.right - TOLERANCE &&
        one.top < other.bottom - TOLERANCE &&
        other.top < one.bottom - TOLERANCE
      )
        faults.push({ what: one.what, fault: `lies on ${other.what}` });
  return faults;
}

/** What stands in a cell and sticks out of it. */
function crossing(boxes: readonly Box[], items: readonly Item[]): Fault[] {
  const borders = items.filter((item) => item.item === 'rule').filter(({ width, height }) => height > width);
  return boxes.flatMap(({ what, left, right, top, bottom }) =>
    borders
      .filter(
        ({ x, y, height }) => left < x - TOLERANCE && right > x + TOLERANCE && top < y + height && bottom > y,
      )
      .map(() => ({ what, fault: 'crosses the border of a cell' })),
  );
}
