import { dateParts } from '@dvc-kit/procedure/formats/written-date';

/** One part of a date with its leading zero, or '' where it is not known. */
export function writeDatePart(date: string, part: 'day' | 'month' | 'year'): string {
  return dateParts(date)?.[{ day: 0, month: 1, year: 2 }[part]] ?? '';
}
