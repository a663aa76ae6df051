import type { Schema } from '@dvc-kit/procedure';
import { formatNamed } from '@dvc-kit/procedure/formats';
import { branches, schemasAt } from '../compile/schemas-at.ts';
import { writingOf } from '../compile/writing-of.ts';
import { type FieldName, parseFieldName } from './field-name.ts';

const name = 'Công Tằng Tôn Nữ Quỳnh Nghiêng Thượng Hương';
const address =
  'Số 128/46/12 đường Nguyễn Thị Minh Khai, Tổ dân phố Thượng Thanh số 14, Phường Hoàng Văn Thụ - Nam Sông Cầu, Thành phố Hồ Chí Minh';
const identityDocument = 'Căn cước công dân số 025188001010 do Cục Cảnh sát QLHC về TTXH cấp ngày 20/11/2021';

/** Letters of a text of which nothing else is known, when the form gives it the rest of a line. */
const LONGEST_TEXT = 70;
/** Of such a text where the form has dots for fewer. */
const SHORTEST_TEXT = 16;
/** Of a text that is chosen from a list or typed: an ethnic group, a country, a relationship. */
const LONGEST_CHOICE = 20;

/** What the longest answers are that a format allows. */
const byFormat: Readonly<Record<string, string>> = {
  'person-name': name,
  date: '28/12/2026',
  'partial-date': '28/12/2026',
  'phone-number': '0243 825 1234',
  email: 'nguyen.thi.quynh.huong@gmail.com',
  'commune-code': 'Phường Hoàng Văn Thụ - Nam Sông Cầu',
  'province-code': 'Thành phố Hồ Chí Minh',
};
const byPart: Readonly<Record<string, string>> = { day: '28', month: '12', year: '2026' };

/**
 * The longest text that a field of the fillable form is to hold in readable letters: a long name and a long address as
 * people have them, the longest option. `width` is that of the dots on the form, in characters, where it gives one.
 */
export function longestAnswer(declaration: Schema, field: string, width: number | null): string {
  const named: FieldName = parseFieldName(field);
  if (named.part === 'words') return text(LONGEST_TEXT);
  if (named.part !== undefined && named.part in byPart) return byPart[named.part]!;
  const schemas = schemasAt(declaration, named.path.split('.'));
  const writing = writingOf(declaration, named.path);
  if (writing?.as === 'address') return address;
  if (writing?.as === 'identity-document') return identityDocument;
  if (writing?.as === 'option') return longestOf(Object.values(writing.labels));
  const known = schemas.flatMap(({ format }) => (format === undefined ? [] : (byFormat[format] ?? [])));
  if (known.length > 0) return longestOf(known);
  const characters = schemas.flatMap(({ format }) => formatNamed(format)?.onPaper.characters ?? []);
  if (characters.length > 0) return '0'.repeat(Math.max(...characters));
  if (schemas.some(({ type }) => type === 'integer' || type === 'number')) return '100';
  const isChosen = schemas.flatMap(branches).some((schema) => schema['x-widget'] === 'combobox');
  const most = Math.min(...schemas.flatMap(({ maxLength }) => maxLength ?? []), LONGEST_TEXT);
  const asked = width === null ? LONGEST_TEXT : Math.max(width, SHORTEST_TEXT);
  return text(Math.min(most, isChosen ? LONGEST_CHOICE : asked));
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

/** A text of so many letters, of words of the usual length. */
function text(length: number): string {
  return 'người trong nhà '
    .repeat(Math.ceil(length / 16))
    .slice(0, length)
    .trim();
}
