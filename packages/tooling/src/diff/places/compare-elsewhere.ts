import type { Elsewhere } from '@dvc-kit/procedure';
import { type Change, changed, quoted } from '../members/change.ts';
import { compareMembers, compareNames, type Member } from '../members/compare-members.ts';
import { evidenceMembers } from '../members/evidence-members.ts';
import { matched } from '../members/matched.ts';

const elsewhereMembers: readonly Member<Elsewhere>[] = [
  { label: 'tên việc', of: ({ title }) => title },
  { label: 'nơi làm', of: ({ where }) => where },
  { label: 'tên việc bằng tiếng Anh', of: ({ en }) => en.title },
  { label: 'nơi làm bằng tiếng Anh', of: ({ en }) => en.where },
  { label: 'tên các nguồn', of: ({ sources }) => sources.map(({ title }) => title) },
  { label: 'địa chỉ các nguồn', of: ({ sources }) => sources.map(({ url }) => url ?? '') },
  { label: 'ngày đọc các nguồn', of: ({ sources }) => sources.map(({ seenOn }) => seenOn ?? '') },
];

/** What is done somewhere else than at the commune, otherwise than before. */
export function compareElsewhere(before: readonly Elsewhere[], after: readonly Elsewhere[]): Change[] {
  const { added, removed, kept } = matched(before, after, ({ id }) => id);
  return [
    ...added.map(({ id, title, where }) =>
      changed('text', id, [null, where], `Thêm việc không làm ở xã ${quoted(title)}: ${quoted(where)}.`),
    ),
    ...removed.map(({ id, title, where }) =>
      changed('text', id, [where, null], `Bỏ việc không làm ở xã ${quoted(title)}.`),
    ),
    ...kept.flatMap(([was, is]) => [
      ...compareMembers(
        [was, is],
        { what: 'text', at: is.id, thing: `Việc không làm ở xã ${quoted(is.title)}` },
        elsewhereMembers,
      ),
      ...compareMembers(
        [was, is],
        { what: 'source', at: is.id, thing: `Việc ${quoted(is.title)}` },
        evidenceMembers,
      ),
      ...compareNames('search', is.id, `tên gọi để tìm việc ${quoted(is.title)}`, [was.aliases, is.aliases]),
    ]),
  ];
}
