import type { Language } from './language.ts';

/**
 * A day as it is read: "21/11/2026", "21 November 2026".
 *
 * @param day `YYYY-MM-DD`; no time zone is involved.
 */
export function calendarDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  if (language === 'vi') return `${date}/${month}/${year}`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
