import type { Layout, RoomItem, StructureNode } from '../layout/layout.ts';
import { page } from '../layout/page-format.ts';

/** Name of the button. */
export const RESET = 'reset';

const size = { width: 62, height: 18 };

/** The layout with a button in the upper margin of its first page that clears the form; read last. */
export function withReset({ pages, structure, missing }: Layout): Layout {
  const node: StructureNode = { role: 'P', children: [] };
  const button: RoomItem = {
    item: 'room',
    kind: 'reset',
    x: page.width - page.right - size.width,
    y: page.top - size.height - 12,
    ...size,
    lines: 1,
    field: RESET,
    node,
  };
  const [first, ...others] = pages;
  return {
    pages: first ? [{ items: [...first.items, button] }, ...others] : [],
    structure: [...structure, node],
    missing,
  };
}
