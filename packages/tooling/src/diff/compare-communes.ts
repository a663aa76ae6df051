import type { CommuneProfile, Elsewhere } from '@dvc-kit/procedure';
import { sumToPay } from '@dvc-kit/wording';
import { type Change, changed, quoted } from './change.ts';
import { compareMembers, compareNames, type Member } from './compare-members.ts';
import { evidenceMembers } from './evidence-members.ts';
import { matched } from './matched.ts';

/** A commune whose profile is new, gone, or different. */
export interface CommuneChanges {
  readonly code: string;
  readonly name: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly changes: readonly Change[];
}

export function compareCommunes(
  before: readonly CommuneProfile[],
  after: readonly CommuneProfile[],
): CommuneChanges[] {
  const { added, removed, kept } = matched(before, after, ({ code }) => code);
  const entry = (
    { code, name }: CommuneProfile,
    how: CommuneChanges['how'],
    changes: readonly Change[] = [],
  ) => ({
    ...{ code, name, how, changes },
  });
  return [
    ...added.map((one) => entry(one, 'added')),
    ...removed.map((one) => entry(one, 'removed')),
    ...kept
      .map(([was, is]) => entry(is, 'changed', compareCommune(was, is)))
      .filter(({ changes }) => changes.length > 0),
  ];
}

type Desk = NonNullable<CommuneProfile['desk']>;

const profileMembers: readonly Member<CommuneProfile>[] = [
  { label: 'tên đơn vị', of: ({ name }) => name },
  { label: 'tên sau “Kính gửi”', of: ({ authority }) => authority },
  { label: 'việc là ví dụ hư cấu', of: ({ isFictional }) => isFictional },
  { label: 'số điện thoại của nơi nộp', of: ({ desk }) => desk?.phone },
];

function compareCommune(was: CommuneProfile, is: CommuneProfile): Change[] {
  const place = ({ desk }: CommuneProfile) => (desk ? deskWords(desk) : 'chưa rõ');
  return [
    ...compareFees(was, is),
    ...(place(was) === place(is)
      ? []
      : [
          changed(
            'channel',
            'desk',
            [place(was), place(is)],
            `Nơi nộp hồ sơ: trước đây ${quoted(place(was))}, nay ${quoted(place(is))}.`,
          ),
        ]),
    ...compareMembers([was, is], { what: 'profile', at: 'profile', thing: 'Hồ sơ đơn vị' }, profileMembers),
  ];
}

function deskWords({ name, address, hours }: Desk): string {
  return `${name}, ${address} (${hours.join('; ')})`;
}

function compareFees(was: CommuneProfile, is: CommuneProfile): Change[] {
  const fees = matched(was.fees, is.fees, ({ procedure, fee }) => `${procedure} ${fee}`);
  const sum = (vnd: number) => sumToPay(vnd, 'vi');
  const at = ({ procedure, fee }: CommuneProfile['fees'][number]) => `${procedure}/${fee}`;
  const of = ({ procedure, fee }: CommuneProfile['fees'][number]) => `Thủ tục ${procedure}, khoản “${fee}”`;
  return [
    ...fees.added.map((one) =>
      changed('fee', at(one), [null, sum(one.vnd)], `${of(one)}: nay ${sum(one.vnd)} (${one.document}).`),
    ),
    ...fees.removed.map((one) =>
      changed('fee', at(one), [sum(one.vnd), null], `${of(one)}: không còn mức riêng.`),
    ),
    ...fees.kept.flatMap(([old, now]) =>
      old.vnd === now.vnd
        ? compareMembers([old, now], { what: 'fee', at: at(now), thing: of(now) }, [
            { label: 'nghị quyết', of: ({ document }) => document },
          ])
        : [
            changed(
              'fee',
              at(now),
              [sum(old.vnd), sum(now.vnd)],
              `${of(now)}: trước đây ${sum(old.vnd)}, nay ${sum(now.vnd)} (${now.document}).`,
            ),
          ],
    ),
  ];
}

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
