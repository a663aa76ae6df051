import type { FieldNode, Json } from '@dvc-kit/validation';

/** Formats of nothing but digits: spaces, dots and dashes in them are the citizen's way of reading them aloud. */
const digitsOnly = new Set([
  'personal-id',
  'old-identity-number',
  'phone-number',
  'province-code',
  'commune-code',
  'year',
]);

/**
 * What was typed, as it is kept: composed (NFC), without what nobody can see, with Đ for its two look-alikes. Undefined
 * for nothing. A number that cannot be read stays text, so that the citizen finds her own words again.
 */
export function normalisedAnswer(
  value: Json | undefined,
  type: FieldNode['type'],
  format: string | undefined,
): Json | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string') return value;
  const text = normalisedText(value);
  if (text === '') return undefined;
  if (type === 'integer' || type === 'number') return parsedNumber(text, type);
  if (format === undefined || !digitsOnly.has(format)) return text;
  const digits = text.replace(/[\s.\-‐-―]/g, '');
  return format === 'phone-number' ? digits.replace(/^\+?84(?=\d{9,10}$)/, '0') : digits;
}

function normalisedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\u00D0\u0189]/g, '\u0110')
    .trim();
}

function parsedNumber(text: string, type: 'integer' | 'number'): number | string {
  const isReadable = type === 'integer' ? /^[+-]?\d{1,15}$/ : /^[+-]?\d{1,15}(?:[.,]\d{1,10})?$/;
  return isReadable.test(text) ? Number(text.replace(',', '.')) : text;
}
