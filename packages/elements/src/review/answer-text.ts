import type { Units } from '@dvc-kit/administrative-units';
import type { FieldView } from '@dvc-kit/engine';
import type { Json } from '@dvc-kit/validation';
import { numberText } from '@dvc-kit/wording/number';
import { unitName } from '../fields/address-field/unit-search.ts';
import { optionsOf } from '../fields/choice-field/options.ts';
import { dateText } from '../fields/date-field/date-parts.ts';
import { isDate } from '../fields/date-field/is-date.ts';
import type { Language } from '../language/language.ts';
import { loadedUnits, type UnitsState } from '../setting/units-state.ts';

/** An answer as the citizen reads it on the review, several values one a line; null for none. */
export function answerText(field: FieldView, units: UnitsState, language: Language): string | null {
  const { many, ...one } = field;
  if (many && Array.isArray(field.answer))
    return field.answer.map((answer: Json) => answerText({ ...one, answer }, units, language)).join('\n');
  const { answer, format } = field;
  if (answer === undefined || answer === null || answer === '') return null;
  if (isDate(field)) return dateText(answer);
  if (format === 'province-code' || format === 'commune-code')
    return placeText(loadedUnits(units), String(answer));
  return (
    optionsOf(field).find(({ value }) => value === answer)?.label ??
    (typeof answer === 'number' ? numberText(answer, language) : String(answer))
  );
}

/** While the names are on their way a code would be read as a mistake. */
const placeText = (units: Units | null, answer: string) =>
  units || !/^\d+$/.test(answer) ? unitName(units, answer) : '…';
