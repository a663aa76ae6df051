import type { FieldView, ItemView } from '../shapes/views.ts';

/** The fields of a piece of a page, those in groups and lists too, in the order of the page. */
export function fieldsIn(item: ItemView): FieldView[] {
  if (item.kind === 'field') return [item];
  const children = item.kind === 'group' ? item.children : item.items.flatMap(({ children }) => children);
  return children.flatMap(fieldsIn);
}
