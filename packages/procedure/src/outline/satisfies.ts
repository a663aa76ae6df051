import type { Schema } from '../shapes/declaration.ts';
import { brokenKeyword } from './broken-keyword.ts';

/** Whether the value of a field satisfies what a condition asks about it. */
export function satisfies(schema: Schema, value: unknown): boolean {
  const { const: only, enum: some, not, allOf = [], anyOf, properties, required, ...own } = schema;
  return (
    (!('const' in schema) || value === only) &&
    (!some || some.includes(value)) &&
    brokenKeyword(own, value) === undefined &&
    !(not && satisfies(not, value)) &&
    allOf.every((one) => satisfies(one, value)) &&
    (!anyOf || anyOf.some((one) => satisfies(one, value)))
  );
}
