import type { Schema } from '../shapes/declaration.ts';
import type { Entry } from './outline.ts';

/** The values that a field with options can have; undefined where anything may be typed. */
export function possibleValues({
  declarations,
  kind,
}: Pick<Entry, 'declarations' | 'kind'>): unknown[] | undefined {
  if (kind !== 'field') return undefined;
  const sets = declarations
    .map(({ schema }) => schema && optionsOf(schema))
    .filter((one) => one !== undefined);
  return sets.length ? [...new Set(sets.flat())] : undefined;
}

/** The values that this schema alone allows; undefined where it names none. */
export function optionsOf(schema: Schema): unknown[] | undefined {
  if ('const' in schema) return [schema.const];
  if (schema.oneOf) return schema.oneOf.filter((option) => 'const' in option).map((option) => option.const);
  if (schema.enum) return schema.enum;
  return schema.type === 'boolean' ? [true, false] : undefined;
}
