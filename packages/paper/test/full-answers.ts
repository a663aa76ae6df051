import type { Schema } from '@dvc-kit/procedure';
import type { Answers, Json } from '@dvc-kit/validation';
import { branches, schemasAt } from '../src/compile/schemas-at.ts';

const sentence = 'Nguyễn Thị Ổi ở thôn Đông, Buôn Tơng Jŭ, đường Nguyễn Thượng Hiền, ';

/** A plausible text of so many characters. */
export const longText = (length: number): string =>
  sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim();

const longName = 'Công Tằng Tôn Nữ Quỳnh Nghiêng Thượng Hương Nguyễn Thị Phương';

/** What the longest answers are that someone may honestly give. */
const byFormat: Readonly<Record<string, string>> = {
  'person-name': longName,
  date: '2026-12-28',
  'partial-date': '2026-12-28',
  year: '2026',
  'personal-id': '025188001010',
  'phone-number': '02438251234',
  email: 'nguyen.thi.quynh.nghieng.thuong.huong@phuong-hoan-kiem.example.vn',
};

export interface Fullness {
  /** In place of any text that follows no format. */
  readonly text?: string;
  /** Items of every list. */
  readonly items?: number;
}

/** An answer in every place of the declaration, whatever is shown together: the longest option, the longest name. */
export function fullAnswers(declaration: Schema, fullness: Fullness = {}): Answers {
  return answerFor([declaration], fullness) as Answers;
}

function answerFor(declared: readonly Schema[], fullness: Fullness): Json {
  const schemas = declared.flatMap(branches);
  const keys = new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})));
  if (keys.size > 0) {
    const members = [...keys].map((key): [string, Json] => [
      key,
      answerFor(
        declared.flatMap((schema) => schemasAt(schema, [key])).filter((one) => typeof one === 'object'),
        fullness,
      ),
    ]);
    return Object.fromEntries(members);
  }
  const items = schemas.flatMap(({ items: one }) => one ?? []);
  // All that can be chosen at once.
  const several = items.flatMap(({ oneOf }) => oneOf ?? []);
  if (several.length > 0) return several.map((option) => option.const as Json);
  if (items.length > 0)
    return Array.from({ length: fullness.items ?? countOf(schemas) }, () => answerFor(items, fullness));
  return leafOf(schemas, fullness);
}

function countOf(schemas: readonly Schema[]): number {
  return Math.min(10, ...schemas.flatMap(({ maxItems }) => maxItems ?? []));
}

function leafOf(schemas: readonly Schema[], { text }: Fullness): Json {
  const options = schemas.flatMap(({ oneOf }) => oneOf ?? []);
  const longest = options.toSorted((a, b) => (b.title ?? '').length - (a.title ?? '').length)[0];
  if (longest) return longest.const as Json;
  const types = schemas.flatMap(({ type }) => type ?? []);
  if (types.includes('boolean')) return true;
  if (types.includes('integer') || types.includes('number'))
    return Math.min(999, ...schemas.flatMap(({ maximum }) => maximum ?? []));
  const format = schemas.flatMap((schema) => schema.format ?? []).find((name) => name in byFormat);
  if (format !== undefined && (text === undefined || format !== 'person-name')) return byFormat[format]!;
  return text ?? longText(Math.min(200, ...schemas.flatMap(({ maxLength }) => maxLength ?? [])));
}
