import {
  type Channel,
  canonical,
  type DeliveryOption,
  type Procedure,
  type ProcedureFile,
} from '@dvc-kit/procedure';
import { calendarDay, channelName, deliveryName, serviceLevel, timeLimit } from '@dvc-kit/wording';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { type Change, type ChangeKind, changed, quoted } from '../members/change.ts';
import { matched } from '../members/matched.ts';
import { compareDossier } from './compare-dossier.ts';
import { compareFees } from './compare-fees.ts';

type Facts = Pick<Procedure, 'file' | 'papers'>;

/** What the catalogue says otherwise than before about a procedure. */
export function compareFacts(was: Facts, is: Facts): Change[] {
  const [before, after] = [was.file, is.file];
  return [
    ...compareText('name', 'name', before.name, after.name, 'Tên thủ tục'),
    ...compareText(
      'authority',
      'authority',
      before.authority.text,
      after.authority.text,
      'Cơ quan thực hiện',
    ),
    ...compareValidity(before, after),
    ...compareLevels(before, after),
    ...compareChannels(before, after),
    ...compareFees(before.fees, after.fees),
    ...compareDossier(before.attachments, after.attachments),
    ...compareDelivery(before, after),
    ...compareTexts('result', 'kết quả nhận được', before.results, after.results),
    ...compareTexts('condition', 'đối tượng được làm', before.eligibleSubjects, after.eligibleSubjects),
    ...compareTexts('condition', 'điều kiện', before.conditions, after.conditions),
    ...compareTexts('condition', 'lưu ý', before.notes, after.notes),
    ...compareTexts('step', 'bước thực hiện', before.steps, after.steps),
    ...compareForms(was, is),
  ];
}

function compareText(what: ChangeKind, at: string, before: string, after: string, label: string): Change[] {
  if (before === after) return [];
  const text = `${label}: trước đây là ${quoted(before)}, nay là ${quoted(after)}.`;
  return [changed(what, at, [before, after], text)];
}

function compareValidity(before: ProcedureFile, after: ProcedureFile): Change[] {
  const day = (iso: string | null) => (iso === null ? 'chưa định' : calendarDay(iso, 'vi'));
  const dates = (['from', 'to'] as const).flatMap((end) => {
    const [was, is] = [before.validity[end], after.validity[end]];
    if (was === is) return [];
    const label = end === 'from' ? 'Ngày có hiệu lực' : 'Ngày hết hiệu lực';
    const text = `${label}: trước đây ${day(was)}, nay ${day(is)}.`;
    return [changed('validity', end, [day(was), day(is)], text)];
  });
  const [was, is] = [before.supersededBy, after.supersededBy];
  if (was === is) return dates;
  const text =
    is === null ? 'Thủ tục này không còn bị thay thế.' : `Thủ tục này được thay bằng thủ tục mã ${is}.`;
  return [...dates, changed('superseded', 'supersededBy', [was, is], text)];
}

function compareLevels(before: ProcedureFile, after: ProcedureFile): Change[] {
  const { added, removed } = matched(
    before.serviceLevels,
    after.serviceLevels,
    ({ scheme, value }) => `${scheme} ${value}`,
  );
  const name = ({ value }: ProcedureFile['serviceLevels'][number]) => serviceLevel(value, 'vi');
  return [
    ...added.map((one) =>
      changed(
        'level',
        one.scheme,
        [null, name(one)],
        `Dịch vụ công trực tuyến: thêm mức ${quoted(name(one))}.`,
      ),
    ),
    ...removed.map((one) =>
      changed(
        'level',
        one.scheme,
        [name(one), null],
        `Dịch vụ công trực tuyến: bỏ mức ${quoted(name(one))}.`,
      ),
    ),
  ];
}

function compareChannels(before: ProcedureFile, after: ProcedureFile): Change[] {
  const { added, removed, kept } = matched(before.channels, after.channels, ({ channel }) => channel);
  const limit = (text: string | null) => inSentence(timeLimit(text, 'vi'));
  const name = (channel: Channel) => channelName(channel, 'vi');
  return [
    ...added.map(({ channel, timeLimit }) =>
      changed(
        'channel',
        channel,
        [null, name(channel)],
        `Nay có thể ${name(channel)}; thời hạn: ${limit(timeLimit)}.`,
      ),
    ),
    ...removed.map(({ channel }) =>
      changed('channel', channel, [name(channel), null], `Không còn ${name(channel)} được.`),
    ),
    ...kept
      .filter(([was, is]) => was.timeLimit !== is.timeLimit)
      .map(([was, is]) =>
        changed(
          'time-limit',
          is.channel,
          [limit(was.timeLimit), limit(is.timeLimit)],
          `Thời hạn khi ${name(is.channel)}: trước đây ${limit(was.timeLimit)}, nay ${limit(is.timeLimit)}.`,
        ),
      ),
  ];
}

function compareDelivery(before: ProcedureFile, after: ProcedureFile): Change[] {
  const name = (option: DeliveryOption['option']) => deliveryName(option, 'vi');
  const { added, removed } = matched(before.delivery.options, after.delivery.options, ({ option }) => option);
  return [
    ...added.map(({ option }) =>
      changed('delivery', option, [null, name(option)], `Kết quả: nay có thể ${name(option)}.`),
    ),
    ...removed.map(({ option }) =>
      changed('delivery', option, [name(option), null], `Kết quả: không còn ${name(option)} được.`),
    ),
  ];
}

type Sentence = { readonly text: string };

/** Sentences have no id: those that came and went are taken for the same one, reworded, in their order. */
function compareTexts(
  what: ChangeKind,
  label: string,
  before: readonly Sentence[],
  after: readonly Sentence[],
): Change[] {
  const { added, removed } = matched(before, after, ({ text }) => text);
  const count = Math.max(added.length, removed.length);
  return Array.from({ length: count }, (_, index) => {
    const [was, is] = [removed[index]?.text ?? null, added[index]?.text ?? null];
    const text =
      was === null
        ? `Thêm ${label}: ${quoted(is ?? '')}.`
        : is === null
          ? `Bỏ ${label}: ${quoted(was)}.`
          : `Sửa ${label}: trước đây ${quoted(was)}, nay ${quoted(is)}.`;
    return changed(what, label, [was, is], text);
  });
}

/** The official forms that the declaration is printed on, by their names. */
function compareForms(was: Facts, is: Facts): Change[] {
  const name = ({ form }: Facts['papers'][number]) => `${form.name} (${form.issuedBy})`;
  const { added, removed, kept } = matched(was.papers, is.papers, ({ id }) => id);
  return [
    ...added.map((one) => changed('form', one.id, [null, name(one)], `Thêm mẫu in: ${quoted(name(one))}.`)),
    ...removed.map((one) => changed('form', one.id, [name(one), null], `Bỏ mẫu in: ${quoted(name(one))}.`)),
    ...kept.flatMap(([before, after]) => compareText('form', after.id, name(before), name(after), 'Mẫu in')),
    ...kept
      .filter(([before, after]) => canonical(before.when ?? null) !== canonical(after.when ?? null))
      .map(([before, after]) => {
        const words = (text: string | undefined) =>
          text === undefined ? 'mọi trường hợp' : `nếu ${inSentence(text)}`;
        const [old, now] = [words(before.whenText), words(after.whenText)];
        return changed('form', after.id, [old, now], `Mẫu ${quoted(name(after))} nay in: ${now}.`);
      }),
  ];
}
