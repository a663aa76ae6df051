import type { FieldView } from '@dvc-kit/engine';
import type { Option } from '@dvc-kit/validation';
import { msg } from '../../language/language.ts';

/** The options of a field; Có and Không for a yes-no question that names none. */
export function optionsOf(field: Pick<FieldView, 'type' | 'options'>): readonly Option[] {
  if (field.options) return field.options;
  if (field.type !== 'boolean') return [];
  return [
    { value: true, label: msg('Có') },
    { value: false, label: msg('Không') },
  ];
}
