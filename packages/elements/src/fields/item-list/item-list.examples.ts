import type { ListView } from '@dvc-kit/engine';
import { aField, itemExample } from '../../stage/example.ts';

const child = (at: number) => ({
  id: `f-children-${at}`,
  path: `children.${at}`,
  children: [
    aField({ id: `f-children-${at}-fullName`, path: `children.${at}.fullName`, label: 'Họ, chữ đệm, tên' }),
  ],
});

/** A list with so many items. */
export const aList = (count: number, given: Partial<ListView> = {}): ListView => ({
  kind: 'list',
  id: 'f-children',
  path: 'children',
  form: 'declaration',
  label: 'Con chung',
  itemLabel: 'Con thứ',
  canAdd: true,
  canRemove: count > 0,
  items: Array.from({ length: count }, (_, at) => child(at)),
  ...given,
});

export const itemListExamples = {
  empty: itemExample('Chưa có mục nào', aList(0)),
  two: itemExample('Hai mục', aList(2)),
  tooFew: itemExample(
    'Thiếu',
    aList(0, { issue: { path: 'children', keyword: 'minItems', params: { limit: 1 } } }),
  ),
};
