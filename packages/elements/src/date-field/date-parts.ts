/** What stands in the three boxes, as typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DatePart = keyof DateParts;

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

const clean = (text: string) => text.replace(/[\s-]/g, '');
const twoDigits = (text: string) => (/^\d$/.test(text) ? `0${text}` : text);

/** Reads a whole date that was pasted into one box: `1/7/1985`, `01-07-1985`, `1985-07-01`, `1.7.1985`. */
export function partsInText(text: string): DateParts | null {
  const dayFirst = /^\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4})\s*$/.exec(text);
  if (dayFirst) return { day: dayFirst[1]!, month: dayFirst[2]!, year: dayFirst[3]! };
  const yearFirst = /^\s*(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*$/.exec(text);
  return yearFirst && { day: yearFirst[3]!, month: yearFirst[2]!, year: yearFirst[1]! };
}

/** The answer for a date typed as one text, that of a month alone too; undefined where it is none. */
export function dateIn(text: string): string | undefined {
  const [, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text) ?? [];
  const parts = month && year ? { day: '', month, year } : partsInText(text);
  return parts ? answerOf(parts) : undefined;
}

/** Why the boxes hold no date, in the order in which it is to be told; null for a date. */
export type DateFault =
  | { readonly kind: 'blank' }
  | { readonly kind: 'missing'; readonly part: DatePart }
  | { readonly kind: 'impossible'; readonly part: DatePart }
  /** Each part may be right: 31/02/2024. */
  | { readonly kind: 'no-such-day'; readonly part: 'day' };

/** `isPartial` where month and year, or the year alone, will do. */
export function dateFault(parts: DateParts, isPartial: boolean): DateFault | null {
  const { day, month, year } = partsOf(answerOf(parts));
  if (!day && !month && !year) return { kind: 'blank' };
  if (!year) return { kind: 'missing', part: 'year' };
  if (!month && (day || !isPartial)) return { kind: 'missing', part: 'month' };
  if (!day && !isPartial) return { kind: 'missing', part: 'day' };
  if (day && !within(day, 31)) return { kind: 'impossible', part: 'day' };
  if (month && !within(month, 12)) return { kind: 'impossible', part: 'month' };
  if (!/^[12]\d{3}$/.test(year)) return { kind: 'impossible', part: 'year' };
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
