import { normalisedAs } from '@dvc-kit/procedure/formats/normalise';
import type { FieldNode, Json } from '@dvc-kit/validation';

/**
 * What was typed, as it is kept: composed (NFC), without what nobody can see, with Đ for its two look-alikes, then as
 * its format has it; of several values each, without blank ones. Undefined for nothing. A number that cannot be read, or not to its last digit, stays text, so
 * that the citizen finds her own words again.
 */
export function normalisedAnswer(
  value: Json | undefined,
  type: FieldNode['type'],
  format: string | undefined,
): Json | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const values = value.flatMap((one: Json) => normalisedAnswer(one, type, format) ?? []);
    return values.length > 0 ? values : undefined;
  }
  if (typeof value !== 'string') return value;
  const text = normalisedText(value);
  if (text === '') return undefined;
  return type === 'integer' || type === 'number' ? parsedNumber(text, type) : normalisedAs(format, text);
}

function normalisedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\u00D0\u0189]/g, '\u0110')
    .trim();
}

/** Digits of a number that JavaScript keeps, each of them, wherever the point stands (IEEE 754 double precision). */
const MOST_DIGITS = 15;

/** Whether a text is a number that only its length keeps from being read: rounding it would change what was typed. */
export function hasTooManyDigits(text: string): boolean {
  return isNumber.test(text) && digitsIn(text) > MOST_DIGITS;
}

const isNumber = /^[+-]?\d+(?:[.,]\d+)?$/;
const isInteger = /^[+-]?\d+$/;

const digitsIn = (text: string) => text.replace(/^[+-]?0*|[.,]/g, '').length;

function parsedNumber(text: string, type: 'integer' | 'number'): number | string {
  const isReadable = (type === 'integer' ? isInteger : isNumber).test(text) && digitsIn(text) <= MOST_DIGITS;
  return isReadable ? Number(text.replace(',', '.')) : text;
}
