import { readFileSync } from 'node:fs';
import type { CommuneProfile } from '@dvc-kit/procedure';
import { dayOf, timeOf } from '../clock.ts';
import { type Calendar, calendar, dayAfter, endOfTerm, isWorked } from './working-days.ts';

type Opening = NonNullable<NonNullable<CommuneProfile['receiver']>['hours']>[number];

/** When an office is open: by the days of the week, without those on which it is closed. */
export interface Office {
  readonly hours: readonly Opening[];
  readonly closedDays: readonly { readonly from: string; readonly to: string }[];
}

/** A term as it is promised. */
export interface Term {
  /** When it begins to count: the moment itself, or the next opening. ISO 8601 with offset. */
  readonly from: string;
  /** What it is counted from came out of hours. */
  readonly isLater: boolean;
  /** When it ends: as the office closes on its last day. ISO 8601 with offset. */
  readonly until: string;
  /** It goes through a year whose days off are not all known: it may still move. */
  readonly isTentative: boolean;
}

const usual: { readonly hours: readonly Opening[] } = JSON.parse(
  readFileSync(new URL('office-hours.json', import.meta.url), 'utf8'),
);

/** As its profile says; else open as offices usually are, which no source says of this one. */
export function officeOf(commune: CommuneProfile | null): Office {
  return { hours: commune?.receiver?.hours ?? usual.hours, closedDays: commune?.closedDays ?? [] };
}

/**
 * So many working days from now. What comes out of hours counts from the next opening: else it would cost the office a day, and the citizen would be
 * promised what cannot be kept. The day on which it begins to count is not counted (Bộ luật Dân sự 2015, Điều 147). It ends when the office closes, on a day on which it
 * is open. Throws for an office that is never open.
 */
export function termFrom(now: Date, workingDays: number, office: Office, days: Calendar = calendar): Term {
  const from = countsFrom(now, office, days);
  const end = endOfTerm(from.day, workingDays, days);
  let { day } = end;
  for (let tries = 0; sessionsOn(day, office, days).length === 0; tries += 1) day = next(day, tries);
  const until = sessionsOn(day, office, days).at(-1)!.to;
  return {
    from: instant(from.day, from.time),
    isLater: from.isLater,
    until: instant(day, until),
    isTentative: end.isTentative || [from.day, day].some((one) => !days.years[one.slice(0, 4)]?.isComplete),
  };
}

function countsFrom(now: Date, office: Office, days: Calendar) {
  const [today, time] = [dayOf(now), timeOf(now)];
  for (let day = today, tries = 0; ; tries += 1, day = next(day, tries)) {
    const session = sessionsOn(day, office, days).find(({ to }) => day > today || time < to);
    if (!session) continue;
    const isNow = day === today && session.from <= time;
    return { day, time: isNow ? time : session.from, isLater: !isNow };
  }
}

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/**
 * When it is open on a day, in order. On a day that is off it is not, whatever day of the week it is; on a day of a week-end that is worked in place of
 * another it is open as on a Monday.
 */
function sessionsOn(day: string, { hours, closedDays }: Office, days: Calendar): readonly Opening[] {
  if (closedDays.some(({ from, to }) => from <= day && day <= to)) return [];
  const { isOff, isInstead } = isWorked(day, days);
  if (isOff) return [];
  const name = isInstead ? 'mon' : names[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
  return hours
    .filter((one) => one.days.includes(name))
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

/** Whether the office is open on the day at all. */
export const isOpenOn = (day: string, office: Office, days: Calendar = calendar): boolean =>
  sessionsOn(day, office, days).length > 0;

/** Two years without an opening are a mistake in a profile. */
function next(day: string, tries: number): string {
  if (tries > 750) throw new Error('intake: the office is never open');
  return dayAfter(day);
}

/** Việt Nam has had one offset since 1975, and no summer time. */
const instant = (day: string, time: string): string => `${day}T${time}:00+07:00`;
