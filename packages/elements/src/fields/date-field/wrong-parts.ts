import type { FieldView } from '@dvc-kit/engine';
import { ALL_PARTS, type DatePart, dateFault, partsOf } from './date-parts.ts';

/** The boxes that an issue is about; all of them when it is about the date as a whole, none without an issue. */
export function wrongParts({ issue, answer, format }: FieldView): readonly DatePart[] {
  if (!issue) return [];
  const fault = dateFault(partsOf(answer), format === 'partial-date');
  return fault && fault.kind !== 'blank' ? [fault.part] : ALL_PARTS;
}

/** Id of a box. That of the day is the id of the field itself. */
export const partId = (field: string, part: DatePart): string =>
  part === 'day' ? field : `${field}-${part}`;
