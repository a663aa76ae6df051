import type { WrittenDate } from '@dvc-kit/procedure/formats/read-date';

/** What stands in the three boxes, as typed. */
export type DateParts = WrittenDate;

export type DatePart = keyof DateParts;

/** In the order in which they are asked. */
export const ALL_PARTS: readonly DatePart[] = ['day', 'month', 'year'];

const BLANK: DateParts = { day: '', month: '', year: '' };

/** The boxes for an answer. The inverse of `answerOf`, also for an answer that is no date. */
export function partsOf(answer: unknown): DateParts {
  if (typeof answer !== 'string') return BLANK;
  const [year = '', month = '', day = ''] = answer.split('-');
  return { day, month, year };
}

/**
 * The answer for the boxes: `YYYY-MM-DD` with what there is, `1985-07` without a day, `--12` for a day alone,
 * undefined for nothing. What is no date is kept as typed, so that the citizen can mend it.
 */
export function answerOf({ day, month, year }: DateParts): string | undefined {
  const text = [clean(year), twoDigits(clean(month)), twoDigits(clean(day))].join('-').replace(/-+$/, '');
  return text === '' ? undefined : text;
}

/** Hyphens stand between the parts. */
const clean = (text: string) => text.replace(/-/g, '–').trim();
const twoDigits = (text: string) => (/^\d$/.test(text) ? `0${text}` : text);

/** Why the boxes hold no date, in the order in which it is to be told; null for a date. */
export type DateFault =
  | { readonly kind: 'blank' }
  /** No number stands in the box. */
  | { readonly kind: 'unreadable'; readonly part: DatePart; readonly typed: string }
  | { readonly kind: 'missing'; readonly part: DatePart }
  | { readonly kind: 'impossible'; readonly part: DatePart; readonly typed: string }
  /** Each part may be right: 31/02/2024. */
  | { readonly kind: 'no-such-day'; readonly part: 'day' };

/** `isPartial` where month and year, or the year alone, will do. */
export function dateFault(parts: DateParts, isPartial: boolean): DateFault | null {
  const written = partsOf(answerOf(parts));
  const { day, month, year } = written;
  if (!day && !month && !year) return { kind: 'blank' };
  const part = ALL_PARTS.find((one) => /\D/.test(written[one]));
  if (part) return { kind: 'unreadable', part, typed: written[part] };
  if (!year) return { kind: 'missing', part: 'year' };
  if (!month && (day || !isPartial)) return { kind: 'missing', part: 'month' };
  if (!day && !isPartial) return { kind: 'missing', part: 'day' };
  if (day && !within(day, 31)) return { kind: 'impossible', part: 'day', typed: day };
  if (month && !within(month, 12)) return { kind: 'impossible', part: 'month', typed: month };
  if (!/^[12]\d{3}$/.test(year)) return { kind: 'impossible', part: 'year', typed: year };
  if (day && Number(day) > daysIn(Number(month), Number(year))) return { kind: 'no-such-day', part: 'day' };
  return null;
}

const within = (text: string, highest: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= highest;
const daysIn = (month: number, year: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What a citizen reads: 1/7/1985, 7/1985 or 1985; what is no date as it was typed. */
export function dateText(answer: unknown): string {
  const { day, month, year } = partsOf(answer);
  return [day, month, year].filter(Boolean).join('/');
}
