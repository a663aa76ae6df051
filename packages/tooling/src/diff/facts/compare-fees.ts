import { canonical, type Fee } from '@dvc-kit/procedure';
import { channelName, deliveryName, feeAmount } from '@dvc-kit/wording';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import { type Change, changed, quoted } from '../members/change.ts';
import { matched } from '../members/matched.ts';

/** What costs otherwise than before. */
export function compareFees(before: readonly Fee[], after: readonly Fee[]): Change[] {
  const { added, removed, kept } = matched(before, after, ({ id }) => id);
  const fee = (one: Fee, words: readonly [string | null, string | null], text: string) =>
    changed('fee', one.id, words, text);
  return [
    ...added.map((one) => fee(one, [null, sumOf(one)], `Thêm khoản ${quoted(one.name)}: ${sumOf(one)}.`)),
    ...removed.map((one) =>
      fee(one, [sumOf(one), null], `Bỏ khoản ${quoted(one.name)} (trước đây ${sumOf(one)}).`),
    ),
    ...kept.flatMap(([was, is]) => compareOne(was, is)),
  ];
}

function compareOne(was: Fee, is: Fee): Change[] {
  const change = (before: string, after: string, text: string): Change[] =>
    before === after ? [] : [changed('fee', is.id, [before, after], text)];
  return [
    ...change(was.name, is.name, `Khoản ${quoted(was.name)} đổi tên thành ${quoted(is.name)}.`),
    ...change(
      amountOf(was),
      amountOf(is),
      `Khoản ${quoted(is.name)}: trước đây ${amountOf(was)}, nay ${amountOf(is)}.`,
    ),
    ...change(peopleOf(was), peopleOf(is), `Khoản ${quoted(is.name)} nay đếm ${peopleOf(is)}.`),
    ...(asksSame(was, is)
      ? []
      : casesOf(was) === casesOf(is)
        ? [
            changed(
              'fee',
              is.id,
              [null, null],
              `Khoản ${quoted(is.name)} nay thu trong những trường hợp khác, tuy lời tả vẫn là ${quoted(casesOf(is))}.`,
            ),
          ]
        : change(casesOf(was), casesOf(is), `Khoản ${quoted(is.name)} nay thu ${casesOf(is)}.`)),
  ];
}

function asksSame(was: Fee, is: Fee): boolean {
  const cases = ({ when, delivery, channels }: Fee) =>
    canonical({ when: when ?? null, delivery: delivery ?? null, channels: channels ?? null });
  return cases(was) === cases(is);
}

function sumOf(fee: Fee): string {
  const cases = casesOf(fee);
  return cases === 'trong mọi trường hợp' ? amountOf(fee) : `${amountOf(fee)}, thu ${cases}`;
}

/** Reads on after "đếm". */
function peopleOf({ amount }: Fee): string {
  const people = amount.kind === 'fixed' ? amount.people : undefined;
  return people === undefined ? 'mỗi tờ khai một lần' : `thêm từng người ở mục ${quoted(people)}`;
}

const amountOf = ({ amount }: Fee) => feeAmount(amount, 'vi');

/** Reads on after "thu". */
function casesOf({ whenText, delivery, channels }: Fee): string {
  const cases = [
    ...(whenText === undefined ? [] : [`nếu ${inSentence(whenText)}`]),
    ...(delivery ? [`khi ${delivery.map((one) => deliveryName(one, 'vi')).join(' hoặc ')}`] : []),
    ...(channels ? [`khi ${channels.map((one) => channelName(one, 'vi')).join(', ')}`] : []),
  ];
  return cases.join(', ') || 'trong mọi trường hợp';
}
