import type { FieldView } from '@dvc-kit/engine';

/** Formats whose digits people group by spaces, dots or dashes. */
const GROUPED = new Set(['personal-id', 'phone-number']);

/**
 * The answer that typed text stands for; undefined for nothing. A number that cannot be read stays text, so that
 * it is still in the box when its issue is told.
 */
export function textAnswer(
  { type, format }: Pick<FieldView, 'type' | 'format'>,
  typed: string,
): string | number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (type === 'integer' || type === 'number') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (format && GROUPED.has(format)) {
    const digits = text.replace(/[\s.\-\u200b]/g, '');
    if (/^\+?\d+$/.test(digits)) return digits;
  }
  return text;
}
