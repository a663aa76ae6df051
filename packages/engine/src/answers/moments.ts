import type { Moment } from '@dvc-kit/procedure';
import type { Json } from '@dvc-kit/validation';

/** What was answered at a path. */
type AnswerAt = (path: string) => Json | undefined;

/** Whether each of these answers is exactly so. */
export function areSo(when: Readonly<Record<string, Json>>, at: AnswerAt): boolean {
  return Object.entries(when).every(([path, is]) => at(path) === is);
}

/** The day that a moment says; undefined while nothing tells it. `today` is `YYYY-MM-DD`. */
export function dayOf({ from, by }: Moment, today: string, at: AnswerAt): string | undefined {
  const start = from === 'today' ? today : at(from);
  return typeof start === 'string' ? moved(start, by) : undefined;
}

/**
 * Whether one date lies before the other, as far as both are known: a year is not before a day in it. What is no date, like a year of two
 * digits, lies nowhere.
 */
export function isBefore(one: string | undefined, other: string | undefined): boolean {
  return /^[12]\d{3}.* [12]\d{3}/.test(`${one} ${other}`) && isFrom(one!, other!) === false;
}

/**
 * The date so much later; undefined where as much of it is not known, or there is no such day. `by` is `P12Y`, `-P60D`. A year later than the
 * 29th of February is a day of that name too: it lies between the 28th and the 1st of March.
 */
export function moved(date: string, by = 'P0Y'): string | undefined {
  const shift = Number.parseInt(by.replace('P', ''), 10);
  if (by.endsWith('Y')) return String(Number(date.slice(0, 4)) + shift).padStart(4, '0') + date.slice(4);
  if (date.length < 10) return undefined;
  // Unlike `toISOString`, it throws at no day that is none, and gives null.
  return new Date(Date.parse(date) + shift * 86_400_000).toJSON()?.slice(0, 10);
}

/** Whether the date is no earlier than the other, whatever is not known of the two; undefined where it cannot be told. */
export function isFrom(date: string, other: string): boolean | undefined {
  const known = Math.min(date.length, other.length);
  const [one, two] = [date.slice(0, known), other.slice(0, known)];
  if (one !== two) return one > two;
  return date.length === other.length ? true : undefined;
}
