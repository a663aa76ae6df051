import {
  type AssertionKeyword,
  canonical,
  type Outline,
  outlineOf,
  plainItems,
  type Schema,
} from '@dvc-kit/procedure';
import { type Change, changed, quoted } from '../members/change.ts';
import { compareOrder, ordered } from '../members/compare-members.ts';
import { matched } from '../members/matched.ts';

/**
 * What is different at fields, groups and lists that a declaration asked before and asks now: hints, formats, bounds,
 * messages, what is filled in, order, page breaks. That they are asked, required, and their options, `compareQuestions` tells.
 */
export function compareFields(before: Schema, after: Schema): Change[] {
  const title = (schema: Schema) => schema.title ?? null;
  const [was, is] = [title(before), title(after)];
  return [
    ...(was === is
      ? []
      : [
          changed(
            'form',
            'title',
            [was, is],
            `Tên tờ khai: trước đây ${quoted(was ?? '')}, nay ${quoted(is ?? '')}.`,
          ),
        ]),
    ...compareOutlines(outlineOf(before), outlineOf(after), ''),
  ];
}

function compareOutlines(before: Outline, after: Outline, base: string): Change[] {
  const entries = (outline: Outline) => [...outline.entries.values()];
  const { kept } = matched(entries(before), entries(after), ({ path }) => path);
  const paths = ['', ...kept.map(([, { path }]) => path)];
  return [
    ...paths.flatMap((path) =>
      compareSaid(saidOf(before, path), saidOf(after, path), nameOf(after, path), base + path),
    ),
    ...kept.flatMap(([was, is]) =>
      was.items && is.items ? compareOutlines(was.items, is.items, `${base + is.path}.`) : [],
    ),
    ...orders(before, after, base),
    ...kept.flatMap(([was, is]) =>
      compareOrder(optionsOf(was.schema), optionsOf(is.schema), {
        at: base + is.path,
        label: `các lựa chọn của mục ${quoted(is.schema.title ?? is.path)}`,
        keyOf: (one) => one.const,
        nameOf: ({ title, const: value }) => title ?? String(value),
      }),
    ),
  ];
}

/** In words: what a keyword says about the thing. Keywords that are told elsewhere, or by nobody noticed, have none. */
const keywordNames: Readonly<Record<string, string>> = {
  description: 'lời hướng dẫn',
  examples: 'ví dụ',
  default: 'câu trả lời điền sẵn',
  deprecated: 'việc là mục cũ',
  readOnly: 'việc không gõ được',
  type: 'kiểu câu trả lời',
  const: 'giá trị duy nhất được nhận',
  enum: 'các giá trị được nhận',
  minItems: 'số giá trị ít nhất',
  maxItems: 'số giá trị nhiều nhất',
  uniqueItems: 'việc không được ghi trùng',
  minLength: 'số ký tự ít nhất',
  maxLength: 'số ký tự nhiều nhất',
  pattern: 'mẫu phải viết theo',
  format: 'dạng',
  minimum: 'số nhỏ nhất',
  maximum: 'số lớn nhất',
  exclusiveMinimum: 'số phải lớn hơn',
  exclusiveMaximum: 'số phải nhỏ hơn',
  multipleOf: 'số phải chia hết cho',
  additionalProperties: 'việc hồ sơ được có khóa lạ',
  unevaluatedProperties: 'việc hồ sơ được có khóa lạ',
  anyOf: 'những mục phải có ít nhất một',
  'x-autocomplete': 'điều trình duyệt tự điền',
  'x-widget': 'cách hỏi',
  'x-suggestions': 'các gợi ý khi gõ',
  'x-subject': 'cách gọi người này trong lời nhắc',
  'x-derived': 'cách tự tính',
  'x-same-as': 'chỗ được điền sang nhau',
  'x-filled-from': 'nguồn được điền sẵn',
  'x-page-break': 'chỗ bắt đầu một bước',
} satisfies Readonly<Record<AssertionKeyword, string> & Record<string, string>>;

interface Said {
  readonly label: string;
  readonly value: unknown;
  /** Of a condition that it hangs on. */
  readonly isSometimes: boolean;
}

/** All that is said at a path, by the keyword and the branches that it stands in. */
function saidOf({ demands, statements }: Outline, path: string): Map<string, Said> {
  const said = new Map<string, Said>();
  const here = demands.filter((one) => one.path === path);
  for (const { schema, branches } of here) {
    const where = branches
      .map(({ condition, holds }) => `${holds}${condition.at}${canonical(condition.if)}`)
      .join('&');
    for (const [key, label, value] of toldOf(schema, branches.length > 0))
      said.set(`${where} ${key}`, { label, value, isSometimes: branches.length > 0 });
  }
  // What is answered together is a condition without words of its own.
  for (const { says, origin } of statements.filter((one) => one.path === path && one.says === 'requires'))
    if (origin.pointer.includes('/dependentRequired/')) said.set(`dependent ${says}`, dependent);
  return said;
}

const dependent: Said = { label: 'việc phải trả lời cùng mục khác', value: true, isSometimes: false };

function toldOf(schema: Schema, isInBranch: boolean): [key: string, label: string, value: unknown][] {
  const item = plainItems(schema);
  const told = Object.entries({ ...(item && withoutAnnotations(item)), ...schema }).flatMap(
    ([keyword, value]): [string, string, unknown][] => {
      if (keyword === 'x-messages')
        return Object.entries(value as Record<string, string>).map(([of, text]) => [
          `${keyword}/${of}`,
          `lời báo khi sai (${messageNames[of] ?? of})`,
          text,
        ]);
      if (keyword === 'x-warnings' || keyword === 'x-contradictions')
        return (value as { message?: string }[]).map((rule, index) => [
          `${keyword}/${index}`,
          keyword === 'x-warnings' ? 'lời nhắc' : 'lời nhắc về hai câu trả lời không khớp',
          rule,
        ]);
      const label = keyword === 'title' && isInBranch ? 'nhãn' : keywordNames[keyword];
      return label === undefined ? [] : [[keyword, label, value]];
    },
  );
  const options = (item ?? schema).oneOf ?? [];
  // Which options there are, and how they are called, is told apart; in a branch they are others altogether.
  if (isInBranch && options.length > 0)
    told.push(['oneOf', 'các lựa chọn', options.map(({ title }) => title)]);
  for (const { const: value, description } of options)
    if (description !== undefined)
      told.push([`oneOf/${value}`, `lời hướng dẫn của lựa chọn “${value}”`, description]);
  return told;
}

function optionsOf(schema: Schema): readonly Schema[] {
  return (plainItems(schema) ?? schema).oneOf ?? [];
}

function withoutAnnotations({ title: _title, description: _description, ...rest }: Schema): Schema {
  return rest;
}

const messageNames: Readonly<Record<string, string>> = {
  required: 'bỏ trống',
  format: 'sai dạng',
  pattern: 'sai mẫu',
  minLength: 'quá ngắn',
  maxLength: 'quá dài',
  minimum: 'quá nhỏ',
  maximum: 'quá lớn',
  minItems: 'quá ít',
  maxItems: 'quá nhiều',
};

function compareSaid(
  before: ReadonlyMap<string, Said>,
  after: ReadonlyMap<string, Said>,
  name: string,
  at: string,
): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const { label, isSometimes } = (is ?? was) as Said;
    if (ordered(was?.value) === ordered(is?.value)) return [];
    const [old, now] = [was && valueWords(was.value), is && valueWords(is.value)];
    const how =
      old === now || old === null || now === null
        ? 'đã đổi'
        : `${old === undefined ? 'trước đây không có' : `trước đây ${old}`}, ${now === undefined ? 'nay không còn' : `nay ${now}`}`;
    const when = isSometimes ? ', trong một trường hợp,' : '';
    const text = key.endsWith(' x-page-break')
      ? `${name}${when} nay ${is?.value === true ? '' : 'không còn '}mở đầu một bước mới.`
      : `${name}: ${label}${when} ${how}.`;
    return [changed('field', at, [old ?? null, now ?? null], text)];
  });
}

/** Null for a rule, which is told by its message where it has one. */
function valueWords(value: unknown): string | null {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return value ? '“có”' : '“không”';
  if (typeof value === 'number') return value.toLocaleString('vi');
  if (Array.isArray(value) && value.every((one) => ['string', 'number'].includes(typeof one)))
    return value.map((one) => quoted(String(one))).join(', ');
  const message = (value as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? quoted(message) : null;
}

function nameOf({ entries }: Outline, path: string): string {
  if (path === '') return 'Tờ khai';
  const entry = entries.get(path);
  const within = entries.get(path.slice(0, Math.max(0, path.lastIndexOf('.'))))?.schema.title;
  return `Mục ${quoted(entry?.schema.title ?? path)}${within ? ` (trong ${quoted(within)})` : ''}`;
}

/** Members of each object, where those that stayed stand in another order. */
function orders(before: Outline, after: Outline, base: string): Change[] {
  const parents = new Set([...after.entries.keys()].map(parentOf));
  return [...parents].flatMap((parent) => {
    const members = (outline: Outline) =>
      [...outline.entries.values()].filter(({ path }) => parentOf(path) === parent);
    const within = after.entries.get(parent)?.schema.title;
    return compareOrder(members(before), members(after), {
      at: base + parent,
      label: within ? `các mục trong ${quoted(within)}` : 'các phần của tờ khai',
      keyOf: ({ path }) => path,
      nameOf: ({ schema, key }) => schema.title ?? key,
    });
  });
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
