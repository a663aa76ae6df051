import type { FieldView } from '@dvc-kit/engine';
import { writtenDate } from '@dvc-kit/procedure/formats/written-date';
import type { Understood } from '../../understood/understood.ts';
import { isDateFormat } from '../date-field/is-date.ts';

/** The lines for the values of an answer, dates as they are written. */
export function linesOf({ answer, format }: Pick<FieldView, 'answer' | 'format'>): string {
  const values: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return values
    .map((value) => (isDateFormat(format) ? writtenDate(String(value)) : String(value)))
    .join('\n');
}

/** The values in the lines that were typed; what is no date is kept as typed, so that the citizen can mend it. */
export function valuesOf(
  { format }: Pick<FieldView, 'format'>,
  typed: string,
  dateIn: Understood['dateIn'],
): string[] {
  const lines = typed.split(/\r?\n/);
  return isDateFormat(format) ? lines.map((line) => dateIn(line, format === 'partial-date') ?? line) : lines;
}
