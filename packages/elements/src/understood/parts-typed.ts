import { readDate, readDatePart } from '@dvc-kit/procedure/formats/read-date';
import type { DatePart, DateParts } from '../fields/date-field/date-parts.ts';

/**
 * The boxes after something was typed or pasted into one of them: a whole date, or a month with its year, goes to where
 * its parts belong, a year alone to its box; else the number in the text stays in the box, without its words. Only a whole
 * date takes the place of what stands in another box. `isPartial` as for `readDate`.
 */
export function partsTyped(part: DatePart, text: string, before: DateParts, isPartial = false): DateParts {
  const told = (Object.entries(readDate(text, isPartial) ?? {}) as [DatePart, string][]).filter(
    ([, number]) => number,
  );
  const hasPlace = told.every(([one, number]) => one === part || !before[one] || +before[one] === +number);
  const isElsewhere = told.length > (hasPlace ? 1 : 2) || (told[0]?.[0] === 'year' && !before.year);
  if (isElsewhere) return { ...before, [part]: '', ...Object.fromEntries(told) };
  return { ...before, [part]: readDatePart(part, text, isPartial) ?? text.trim() };
}
