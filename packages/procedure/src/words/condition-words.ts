import { joinPath } from '../outline/answer-path.ts';
import type { Condition } from '../outline/condition.ts';
import type { Outline } from '../outline/outline.ts';
import type { Schema } from '../shapes/declaration.ts';

/** A condition in Vietnamese, as it reads on after "khi": `“Tình trạng hôn nhân” là “Đã kết hôn”`. */
export function conditionWords({ at, if: schema }: Pick<Condition, 'at' | 'if'>, outline: Outline): string {
  return wordsOf(schema, at, outline) || 'mọi trường hợp';
}

function wordsOf(schema: Schema, at: string, outline: Outline): string {
  const own = valueWords(schema, at, outline);
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, member]) =>
    member === false ? [] : [wordsOf(member, joinPath(at, key), outline)],
  );
  const present = (schema.required ?? [])
    .filter((key) => !schema.properties?.[key])
    .map((key) => `đã trả lời ${labelOf(joinPath(at, key), outline)}`);
  const all = (schema.allOf ?? []).map((one) => wordsOf(one, at, outline));
  const any = (schema.anyOf ?? []).map((one) => wordsOf(one, at, outline)).filter((one) => one !== '');
  const not = schema.not ? wordsOf(schema.not, at, outline) : '';
  return [
    ...own,
    ...members,
    ...present,
    ...all,
    any.length > 1 ? `(${any.join(' hoặc ')})` : any.join(''),
    not && `không phải ${not}`,
  ]
    .filter((one) => one !== '')
    .join(' và ');
}

/** What is asked of the value itself. */
function valueWords(schema: Schema, path: string, outline: Outline): string[] {
  const name = () => labelOf(path, outline);
  const option = (value: unknown) => optionLabel(path, value, outline);
  const range: readonly [keyof Schema, string][] = [
    ['minimum', 'từ'],
    ['maximum', 'nhiều nhất'],
    ['minItems', 'có ít nhất'],
    ['maxItems', 'có nhiều nhất'],
    ['minLength', 'dài ít nhất'],
    ['maxLength', 'dài nhiều nhất'],
  ];
  return [
    ...('const' in schema ? [`${name()} là ${option(schema.const)}`] : []),
    ...(schema.enum ? [`${name()} là ${schema.enum.map(option).join(' hoặc ')}`] : []),
    ...range.flatMap(([keyword, words]) =>
      schema[keyword] === undefined ? [] : [`${name()} ${words} ${schema[keyword]}`],
    ),
    ...(schema.pattern === undefined ? [] : [`${name()} viết theo mẫu riêng`]),
  ];
}

/** As it is called on the form. */
export function labelOf(path: string, { entries }: Pick<Outline, 'entries'>): string {
  return `“${entries.get(path)?.schema.title ?? path}”`;
}

export function optionLabel(path: string, value: unknown, { entries }: Pick<Outline, 'entries'>): string {
  const options = entries.get(path)?.declarations.flatMap(({ schema }) => schema?.oneOf ?? []) ?? [];
  const title = options.find((one) => one.const === value)?.title;
  if (title !== undefined) return `“${title}”`;
  return typeof value === 'boolean' ? (value ? '“Có”' : '“Không”') : `“${value}”`;
}
