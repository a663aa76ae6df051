import type { CommuneProfile, LocalFacts, Period, Province } from '@dvc-kit/procedure';
import { calendarDay, channelName, sumToPay } from '@dvc-kit/wording';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { type Change, changed, quoted } from '../members/change.ts';
import { compareMembers, compareNames, type Member } from '../members/compare-members.ts';
import { matched } from '../members/matched.ts';
import { validityMember } from '../members/validity-member.ts';

/** A commune or a province whose file is new, gone, or different. */
export interface PlaceChanges {
  readonly code: string;
  readonly name: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly changes: readonly Change[];
}

export function compareCommunes(
  before: readonly CommuneProfile[],
  after: readonly CommuneProfile[],
): PlaceChanges[] {
  return comparePlaces(before, after, compareCommune);
}

export function compareProvinces(before: readonly Province[], after: readonly Province[]): PlaceChanges[] {
  return comparePlaces(before, after, (was, is) => [
    ...compareLocal(was, is),
    ...compareMembers([was, is], { what: 'profile', at: 'province', thing: 'Tỉnh' }, [
      { label: 'tên', of: ({ name }) => name },
    ]),
  ]);
}

function comparePlaces<Place extends { readonly code: string; readonly name: string }>(
  before: readonly Place[],
  after: readonly Place[],
  compare: (was: Place, is: Place) => Change[],
): PlaceChanges[] {
  const { added, removed, kept } = matched(before, after, ({ code }) => code);
  const entry = (
    { code, name }: Place,
    how: PlaceChanges['how'],
    changes: readonly Change[] = [],
  ): PlaceChanges => ({ code, name, how, changes });
  return [
    ...added.map((one) => entry(one, 'added')),
    ...removed.map((one) => entry(one, 'removed')),
    ...kept
      .map(([was, is]) => entry(is, 'changed', compare(was, is)))
      .filter(({ changes }) => changes.length > 0),
  ];
}

type Desk = NonNullable<CommuneProfile['desk']>;
type OpenHours = NonNullable<NonNullable<CommuneProfile['receiver']>['hours']>[number];

const profileMembers: readonly Member<CommuneProfile>[] = [
  { label: 'tên đơn vị', of: ({ name }) => name },
  { label: 'tên sau “Kính gửi”', of: ({ authority }) => authority },
  { label: 'việc là ví dụ hư cấu', of: ({ isFictional }) => isFictional },
  { label: 'số điện thoại của nơi nộp', of: ({ desk }) => desk?.phone },
  { label: 'các thủ tục nhận ở đây', of: ({ procedures }) => procedures },
  { label: 'địa chỉ nhận hồ sơ trực tuyến', of: ({ receiver }) => receiver?.address },
  { label: 'trang tra cứu hồ sơ đã gửi', of: ({ receiver }) => receiver?.lookUp },
  { label: 'đăng nhập tại nơi nhận hồ sơ', of: ({ receiver }) => receiver?.signIn?.name },
  { label: 'cước trả kết quả tại nhà', of: ({ receiver }) => receiver?.postage?.vnd },
  { label: 'tài khoản thu phí', of: ({ receiver }) => receiver?.account && Object.values(receiver.account) },
  { label: 'giờ tiếp nhận để tính thời hạn', of: ({ receiver }) => receiver?.hours?.map(openHours) },
];

function compareCommune(was: CommuneProfile, is: CommuneProfile): Change[] {
  const place = ({ desk }: CommuneProfile) => (desk ? deskWords(desk) : 'chưa rõ');
  return [
    ...compareLocal(was, is),
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
    ...compareNames('profile', 'closedDays', 'ngày không tiếp nhận', [closedDays(was), closedDays(is)]),
    ...compareNames('profile', 'contacts', 'cách liên hệ', [contacts(was), contacts(is)]),
  ];
}

function deskWords({ name, address, hours }: Desk): string {
  return `${name}, ${address} (${hours.join('; ')})`;
}

function closedDays({ closedDays = [] }: CommuneProfile): string[] {
  const day = (iso: string) => calendarDay(iso, 'vi');
  return closedDays.map(({ from, to, why }) => `${day(from)} – ${day(to)}, ${why}`);
}

function openHours({ days, from, to }: OpenHours): string {
  return `${days.join(' ')} ${from}–${to}`;
}

function contacts({ contacts = [] }: CommuneProfile): string[] {
  return contacts.map((one) => Object.values(one).join('; '));
}

/** A fact that a document of a place sets, in words. */
interface LocalFact {
  readonly key: string;
  /** Begins a sentence. */
  readonly said: string;
  readonly what: 'fee' | 'time-limit' | 'dossier' | 'text';
  /** Goes on after "nay". */
  readonly value: string;
  readonly document: string;
  readonly date?: string | undefined;
  readonly validity?: Period | undefined;
}

function localFacts({ fees, timeLimits = [], notAsked = [], notes = [] }: LocalFacts): LocalFact[] {
  const by = ({ channels }: { readonly channels?: LocalFacts['fees'][number]['channels'] }) =>
    channels ? ` khi ${channels.map((one) => channelName(one, 'vi')).join(', ')}` : '';
  return [
    ...fees.map(({ vnd, ...one }): LocalFact => {
      const who = one.whenText === undefined ? '' : ` nếu ${inSentence(one.whenText)}`;
      const said = `Thủ tục ${one.procedure}, khoản “${one.fee}”${by(one)}${who}`;
      return { ...one, key: said, said, what: 'fee', value: sumToPay(vnd, 'vi') };
    }),
    ...timeLimits.map(({ timeLimit, ...one }): LocalFact => {
      const said = `Thủ tục ${one.procedure}, thời hạn khi ${channelName(one.channel, 'vi')}`;
      return { ...one, key: said, said, what: 'time-limit', value: timeLimit };
    }),
    ...notAsked.map((one): LocalFact => {
      const said = `Thủ tục ${one.procedure}, giấy tờ “${one.attachment}”${by(one)}`;
      return { ...one, key: said, said, what: 'dossier', value: 'không phải nộp' };
    }),
    ...notes.map(({ text, ...one }): LocalFact => {
      const said = `Thủ tục ${one.procedure}, lưu ý${by(one)}`;
      return { ...one, key: `${said} ${text}`, said, what: 'text', value: quoted(text) };
    }),
  ];
}

const localMembers: readonly Member<LocalFact>[] = [
  { label: 'văn bản', of: ({ document }) => document },
  { label: 'ngày ban hành văn bản', of: ({ date }) => date, words: (day: string) => calendarDay(day, 'vi') },
  validityMember,
];

function compareLocal(was: LocalFacts, is: LocalFacts): Change[] {
  const { added, removed, kept } = matched(localFacts(was), localFacts(is), ({ key }) => key);
  return [
    ...added.map((one) =>
      changed(one.what, one.key, [null, one.value], `${one.said}: nay ${one.value} (${one.document}).`),
    ),
    ...removed.map((one) =>
      changed(one.what, one.key, [one.value, null], `${one.said}: không còn quy định riêng.`),
    ),
    ...kept.flatMap(([old, now]) => [
      ...(old.value === now.value
        ? []
        : [
            changed(
              now.what,
              now.key,
              [old.value, now.value],
              `${now.said}: trước đây ${old.value}, nay ${now.value} (${now.document}).`,
            ),
          ]),
      ...compareMembers([old, now], { what: now.what, at: now.key, thing: now.said }, localMembers),
    ]),
  ];
}
