import type { Schema } from '@dvc-kit/procedure';
import { type SampleField, sampleFields, sampleSections } from './sample-fields.ts';

/** From this length on the kit draws an area of several lines. */
const LONG_TEXT = 500;

/** The schema of a declaration of so many fields, as an editor would write it. */
export function sampleDeclaration(count: number): Schema {
  const sections = sampleSections(count);
  return {
    type: 'object',
    title: 'Tờ khai đo thời gian',
    properties: Object.fromEntries(sections.map(({ key, title }) => [key, section(title)])),
    required: sections.map(({ key }) => key),
  };
}

function section(title: string): Schema {
  const asked = sampleFields.filter(({ onlyAfter }) => !onlyAfter);
  return {
    type: 'object',
    title,
    properties: propertiesOf(asked),
    required: requiredOf(asked),
    allOf: sampleFields
      .filter(({ onlyAfter }) => onlyAfter)
      .map((field) => ({
        if: { properties: { [`${field.onlyAfter}`]: { const: true } }, required: [`${field.onlyAfter}`] },
        then: { properties: propertiesOf([field]), required: requiredOf([field]) },
      })),
  };
}

const propertiesOf = (fields: readonly SampleField[]) =>
  Object.fromEntries(fields.map((field) => [field.key, schemaOf(field)]));

const requiredOf = (fields: readonly SampleField[]) =>
  fields.filter(({ required }) => required).map(({ key }) => key);

function schemaOf({ kind, label, hint, format, options }: SampleField): Schema {
  return {
    type: kind === 'yes-no' ? 'boolean' : 'string',
    title: label,
    ...(hint && { description: hint }),
    ...(format && { format }),
    ...(options && { enum: [...options] }),
    ...(kind === 'textarea' && { maxLength: LONG_TEXT }),
  };
}
