import type { FieldView } from '@dvc-kit/engine';

/** Kinds of field as the citizen sees them. `field-elements.ts` says which element draws each. */
export type FieldKind =
  | 'text'
  | 'date'
  | 'radios'
  | 'select'
  | 'checkbox'
  | 'combobox'
  | 'derived'
  | 'checkboxes'
  | 'lines';

/** How many options may stand open; more of them become a list to unfold. */
const MOST_RADIOS = 6;

export function fieldKind(field: FieldView): FieldKind {
  if (field.many) return field.options ? 'checkboxes' : 'lines';
  if (field.isDerived) return 'derived';
  if (isDate(field)) return 'date';
  if (field.widget === 'combobox') return 'combobox';
  if (field.widget === 'checkbox') return 'checkbox';
  if (field.type === 'boolean') return 'radios';
  if (!field.options) return 'text';
  return field.widget === 'select' || field.options.length > MOST_RADIOS ? 'select' : 'radios';
}

/** Whether it is drawn as one date. */
export const isDate = ({ many, format }: Pick<FieldView, 'format' | 'many'>): boolean =>
  !many && isDateFormat(format);

export const isDateFormat = (format: string | undefined): boolean =>
  format === 'date' || format === 'partial-date';
