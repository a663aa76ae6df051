import { readFileSync } from 'node:fs';

interface Year {
  /** Whether the official list of the year was there when this was written. */
  readonly isComplete: boolean;
  readonly off: readonly { readonly day: string }[];
  /** Days of a week-end on which offices work. */
  readonly worked: readonly string[];
}

/** Days off as data: rules alone never suffice, since each year's list swaps days. */
export interface Calendar {
  readonly years: Readonly<Record<string, Year>>;
}

/** The last day of a term. */
export interface LastDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** It lies in a year, or goes through one, whose days off are not all known: it may still move. */
  readonly isTentative: boolean;
}

export const calendar: Calendar = JSON.parse(readFileSync(new URL('days-off.json', import.meta.url), 'utf8'));

/**
 * The day on which a term of so many working days ends. The day on which it begins does not count (Bộ luật Dân sự 2015, Điều 147), and no term ends on
 * a day off (Điều 148 khoản 5). None at all ends on the first day itself, or the next one that is worked.
 */
export function endOfTerm(from: string, workingDays: number, days: Calendar = calendar): LastDay {
  let day = from;
  let isTentative = false;
  const look = () => {
    isTentative ||= !days.years[day.slice(0, 4)]?.isComplete;
    const { isOff, isInstead } = isWorked(day, days);
    return isInstead || !(isOff || isWeekEnd(day));
  };
  let left = workingDays;
  if (left === 0) while (!look()) day = dayAfter(day);
  while (left > 0) {
    day = dayAfter(day);
    if (look()) left -= 1;
  }
  return { day, isTentative };
}

/** What the list of the year says of a day: off, or worked in place of another. */
export function isWorked(
  day: string,
  { years }: Calendar,
): { readonly isOff: boolean; readonly isInstead: boolean } {
  const year = years[day.slice(0, 4)];
  const isInstead = year?.worked.includes(day) ?? false;
  return { isInstead, isOff: !isInstead && (year?.off.some((one) => one.day === day) ?? false) };
}

function isWeekEnd(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600_000).toISOString().slice(0, 10);
}
