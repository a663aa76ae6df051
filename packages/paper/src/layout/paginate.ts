import { type Item, moved, type Page } from './layout.ts';
import { page, textHeight } from './page-format.ts';
import type { Strip } from './strip.ts';

/** Puts strips on pages, from the top, keeping together what belongs together as long as it fits on a page. */
export function paginate(strips: readonly Strip[]): Page[] {
  const pages: Item[][] = [[]];
  let y = 0;
  const place = (one: Strip) => {
    pages[pages.length - 1]!.push(...one.items.map((item) => moved(item, page.left, page.top + y)));
    y += one.height;
  };
  for (const group of groups(strips)) {
    const opensPage = () => y === 0;
    const needed = heightOf(group) + (opensPage() ? 0 : group[0]!.before);
    if (!opensPage() && y + needed > textHeight && needed <= textHeight) {
      pages.push([]);
      y = 0;
    }
    for (const one of group) {
      const before = opensPage() ? 0 : one.before;
      if (y + before + one.height > textHeight + 0.01 && !opensPage()) {
        pages.push([]);
        y = 0;
      }
      if (opensPage() && pages.length > 1 && one.head) place(one.head);
      y += opensPage() ? 0 : before;
      place(one);
    }
  }
  return pages.filter((items, index) => index === 0 || items.length > 0).map((items) => ({ items }));
}

/** Runs of strips of which each but the last keeps with the next. */
function groups(strips: readonly Strip[]): Strip[][] {
  const all: Strip[][] = [];
  let current: Strip[] = [];
  for (const one of strips) {
    current.push(one);
    if (!one.keepsWithNext) {
      all.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...all, current] : all;
}

function heightOf(group: readonly Strip[]): number {
  return group.reduce((sum, one, index) => sum + one.height + (index === 0 ? 0 : one.before), 0);
}
