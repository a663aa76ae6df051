import type { FieldView } from '@dvc-kit/engine';

/** Whether the answer, or the one of several that is looked at, is a date. */
export const isDate = ({ many, format }: Pick<FieldView, 'format' | 'many'>): boolean =>
  !many && isDateFormat(format);

export const isDateFormat = (format: string | undefined): boolean =>
  format === 'date' || format === 'partial-date';
