import type { Layout, RoomItem, StructureNode } from '../layout/layout.ts';

/** The rooms of each page in the order in which their text is read: places to sign one after the other, not line by line. */
export function inReadingOrder({ pages, structure }: Layout): RoomItem[][] {
  const order = new Map<StructureNode | null, number>();
  const count = (node: StructureNode) => {
    order.set(node, order.size);
    for (const child of node.children) count(child);
  };
  for (const node of structure) count(node);
  const at = ({ node }: RoomItem) => order.get(node) ?? 0;
  return pages.map(({ items }) =>
    items.filter((item) => item.item === 'room').sort((one, other) => at(one) - at(other)),
  );
}
