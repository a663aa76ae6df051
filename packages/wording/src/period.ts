import type { Language, Period } from '@dvc-kit/procedure';
import { calendarDay } from './day.ts';
import { sumToPay } from './fee.ts';
import { atStart } from './sentence.ts';

/** The days on which something holds, inside a sentence: "từ ngày 15/8/2026 đến hết ngày 28/02/2027"; null for always. */
export function duringDays(validity: Period | undefined, language: Language): string | null {
  const from = validity?.from ? calendarDay(validity.from, language) : null;
  const to = validity?.to ? calendarDay(validity.to, language) : null;
  const words =
    language === 'vi'
      ? [...(from ? [`từ ngày ${from}`] : []), ...(to ? [`đến hết ngày ${to}`] : [])]
      : [...(from ? [`from ${from}`] : []), ...(to ? [`to the end of ${to}`] : [])];
  return words.length > 0 ? words.join(' ') : null;
}

/**
 * What is to be paid by those of whom something is true: "Miễn phí trong trường hợp: Bạn thuộc hộ nghèo". The condition
 * begins anew, so that nothing has to tell which of its words keep a capital: that would come with the first page of a form.
 */
export function payingIf(vnd: number, whenText: string, language: Language): string {
  const lead = language === 'vi' ? 'trong trường hợp' : 'in this case';
  return `${atStart(sumToPay(vnd, language))} ${lead}: ${atStart(whenText)}`;
}

/** A document of a place with its day: "Nghị quyết 23/2026/NQ-HĐND, 28/7/2026". */
export function datedDocument(document: string, date: string | undefined, language: Language): string {
  return date ? `${document}, ${calendarDay(date, language)}` : document;
}
