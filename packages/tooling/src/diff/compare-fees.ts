import { canonical, type Fee } from '@dvc-kit/procedure';
import { type Change, changed, continued, quoted } from './change.ts';
import { matched } from './matched.ts';

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
    ...(asksSame(was, is)
      ? []
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

function amountOf({ amount }: Fee): string {
  const dong = (sum: number) => `${new Intl.NumberFormat('vi').format(sum)} đồng`;
  switch (amount.kind) {
    case 'free':
      return 'không mất tiền';
    case 'fixed':
      return `${dong(amount.vnd)}${amount.per === 'copy' ? ' mỗi bản' : ''}`;
    case 'province':
      return 'theo mức của tỉnh';
    case 'carrier':
      return 'theo giá cước bưu chính';
    case 'by-page': {
      const most = amount.mostVnd === null ? '' : `, nhiều nhất ${dong(amount.mostVnd)} một bản`;
      return `${dong(amount.firstVnd)} một trang cho ${amount.firstPages} trang đầu, sau đó ${dong(amount.furtherVnd)} một trang${most}`;
    }
    case 'unknown':
      return 'chưa rõ mức';
  }
}

const deliveryNames = { desk: 'tại bộ phận một cửa', post: 'qua bưu chính', electronic: 'bản điện tử' };
const channelNames = { desk: 'trực tiếp', post: 'qua bưu chính', online: 'trực tuyến' };

/** Reads on after "thu". */
function casesOf({ whenText, delivery, channels }: Fee): string {
  const cases = [
    ...(whenText === undefined ? [] : [`nếu ${continued(whenText)}`]),
    ...(delivery ? [`khi nhận kết quả ${delivery.map((one) => deliveryNames[one]).join(', ')}`] : []),
    ...(channels ? [`khi nộp ${channels.map((one) => channelNames[one]).join(', ')}`] : []),
  ];
  return cases.join(', ') || 'trong mọi trường hợp';
}
