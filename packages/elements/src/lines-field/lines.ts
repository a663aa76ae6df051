import type { FieldView } from '@dvc-kit/engine';
import { answerOf, dateText, partsInText } from '../date-field/date-parts.ts';
import { isDateFormat } from '../field-kind.ts';

/** The lines for the values of an answer, dates as they are written. */
export function linesOf({ answer, format }: Pick<FieldView, 'answer' | 'format'>): string {
  const values: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return values.map((value) => (isDateFormat(format) ? dateText(value) : String(value))).join('\n');
}

/** The values in the lines that were typed; what is no date is kept as typed, so that the citizen can mend it. */
export function valuesOf({ format }: Pick<FieldView, 'format'>, typed: string): string[] {
  const lines = typed.split(/\r?\n/);
  return isDateFormat(format) ? lines.map(dateIn) : lines;
}

function dateIn(line: string): string {
  const [, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(line) ?? [];
  const parts = month && year ? { day: '', month, year } : partsInText(line);
  return (parts && answerOf(parts)) ?? line;
}
