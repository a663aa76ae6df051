import { readFileSync } from 'node:fs';
import { dayOf } from '../clock.ts';
import { isOpenOn, type Office, termFrom } from './term.ts';
import { type Calendar, calendar, dayAfter } from './working-days.ts';

const { workingDays }: { readonly workingDays: number } = JSON.parse(
  readFileSync(new URL('supplement-term.json', import.meta.url), 'utf8'),
);

/** Days ahead that are no mistake of the officer's hand. */
const FURTHEST = 366;

/** The last day for a supplement that the desk proposes, `YYYY-MM-DD`. */
export const proposedDay = (now: Date, office: Office, days: Calendar = calendar): string =>
  // In the offset of Việt Nam.
  termFrom(now, workingDays, office, days).until.slice(0, 10);

/** What is wrong with the last day that an officer has set, for her; null where nothing is. */
export function dayFault(
  day: string,
  now: Date,
  office: Office,
  days: Calendar = calendar,
): { readonly fault: 'none' | 'past' | 'far' } | { readonly fault: 'closed'; readonly next: string } | null {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !new Date(instant).toJSON()?.startsWith(day))
    return { fault: 'none' };
  const today = dayOf(now);
  if (day < today) return { fault: 'past' };
  if (instant - Date.parse(`${today}T00:00:00Z`) > FURTHEST * 24 * 3600_000) return { fault: 'far' };
  // A term ends on no day off (Bộ luật Dân sự 2015, Điều 148 khoản 5): with the office closed she could bring nothing, nor ask.
  if (isOpenOn(day, office, days)) return null;
  let next = day;
  for (let tries = 0; tries < FURTHEST && !isOpenOn(next, office, days); tries += 1) next = dayAfter(next);
  return { fault: 'closed', next };
}
