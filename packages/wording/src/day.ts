import type { Language } from '@dvc-kit/procedure';
import { writtenDate } from '@dvc-kit/procedure/formats/written-date';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/**
 * A day as it is read: "21/11/2026", "21 November 2026".
 *
 * @param day `YYYY-MM-DD`; no time zone is involved.
 */
export function calendarDay(day: string, language: Language): string {
  if (language === 'vi') return writtenDate(day);
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}
