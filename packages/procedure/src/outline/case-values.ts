import { mostItems } from '../shapes/bounds.ts';
import type { Schema } from '../shapes/declaration.ts';
import { brokenKeyword } from './broken-keyword.ts';
import type { Entry } from './outline.ts';
import { plainItems } from './plain-items.ts';
import { optionsOf, possibleValues } from './possible-values.ts';
import { satisfies } from './satisfies.ts';

/** A field and the answers to it that conditions tell apart: of all that are alike to them, one. */
export interface ValuesOfCase {
  readonly entry: Entry;
  readonly values: readonly unknown[];
  /** Whether no other answer is told apart. */
  readonly isExact: boolean;
  /** Whether the value can be the answer for certain. */
  isCertain(value: unknown): boolean;
}

/** Any text that no condition names. */
const unnamed = Symbol('text that no condition names');

export function isUnnamed(value: unknown): boolean {
  return value === unnamed;
}

/** Whether a value of a case, of several values so many, satisfies what a condition asks about it. */
export function testValue(schema: Schema, value: unknown): boolean {
  const { not, allOf = [], anyOf, minItems = 0, maxItems = Infinity } = schema;
  if (!isUnnamed(value) && !Array.isArray(value)) return satisfies(schema, value);
  const own = Array.isArray(value)
    ? value.length >= minItems && value.length <= maxItems && (schema.type ?? 'array') === 'array'
    : !('const' in schema) && !schema.enum && (schema.type ?? 'string') === 'string';
  return (
    own &&
    !(not && testValue(not, value)) &&
    allOf.every((one) => testValue(one, value)) &&
    (!anyOf || anyOf.some((one) => testValue(one, value)))
  );
}

/** The answers to a field that the schemas, of conditions, tell apart. */
export function caseValues(entry: Entry, schemas: readonly Schema[]): ValuesOfCase {
  const asked = schemas.flatMap(withInner);
  const isDerived = entry.schema['x-derived'] !== undefined;
  const isDefinedOnce = entry.declarations.filter(({ schema }) => schema?.type && schema.title).length < 2;
  const { values, isExact } = valuesOf(entry, asked);
  const alike = new Map(values.map((value) => [schemas.map((one) => testValue(one, value)).join(), value]));
  return {
    entry,
    values: [...alike.values()],
    isExact: isExact && isDefinedOnce && !isDerived,
    // A list without an item is on the form only where the whole list is demanded.
    isCertain: (value) => isDefinedOnce && !isDerived && !(Array.isArray(value) && value.length === 0),
  };
}

type Values = Pick<ValuesOfCase, 'values' | 'isExact'>;

function valuesOf(entry: Entry, asked: readonly Schema[]): Values {
  if (entry.kind === 'list' || plainItems(entry.schema))
    return { values: counts(entry, asked), isExact: true };
  const options = possibleValues(entry);
  if (options) return { values: options, isExact: true };
  const named = asked.flatMap((one) => [...('const' in one ? [one.const] : []), ...(one.enum ?? [])]);
  const isTaken = (value: unknown) => brokenKeyword(entry.schema, value) === undefined;
  if (entry.schema.type !== 'string')
    return {
      values: numbersAround(entry.schema, [...named, ...asked.flatMap(boundsOf)]).filter(isTaken),
      isExact: entry.schema.multipleOf === undefined,
    };
  const isByLetters = asked.some(
    (one) => one.pattern !== undefined || one.minLength !== undefined || one.maxLength !== undefined,
  );
  const texts = [...named, ...(entry.schema.examples ?? [])].filter(isTaken);
  return { values: isByLetters ? texts : [...texts, unnamed], isExact: !isByLetters };
}

function withInner(schema: Schema): Schema[] {
  const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.not ? [schema.not] : [])];
  return [schema, ...inner.flatMap(withInner)];
}

/** Lists of as many items, or values, as the conditions tell apart. */
function counts({ kind, schema }: Entry, asked: readonly Schema[]): unknown[][] {
  const { minItems = 0, maxItems = mostItems } = schema;
  const items = plainItems(schema);
  const choices = (schema.uniqueItems && items && optionsOf(items)?.length) || mostItems;
  const [least, most] = [Math.max(minItems, kind === 'list' ? 0 : 1), Math.min(maxItems, choices, mostItems)];
  const limits = asked.flatMap((one) => [one.minItems ?? [], one.maxItems ?? []].flat());
  const tried = [least, 1, most, ...limits.flatMap((one) => [one - 1, one, one + 1])];
  return [...new Set(tried)]
    .filter((count) => count >= least && count <= most)
    .map((count) => Array.from({ length: count }, () => null));
}

function boundsOf({ minimum, maximum }: Schema): number[] {
  return [minimum, maximum].filter((one) => one !== undefined);
}

/** Numbers at and between all that are named: no condition tells others apart from these. */
function numbersAround({ type, ...schema }: Schema, named: readonly unknown[]): number[] {
  const limits = [
    ...named.filter((one) => typeof one === 'number'),
    ...[schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum].filter(
      (one) => one !== undefined,
    ),
    0,
  ].sort((one, other) => one - other);
  const around = limits.flatMap((one, index) => {
    const next = limits[index + 1] ?? one + 2;
    return [one, (one + next) / 2, Math.floor(one) + 1, Math.ceil(one) - 1];
  });
  return [...new Set([(limits[0] ?? 0) - 2, ...around])].filter(
    (one) => type === 'number' || Number.isInteger(one),
  );
}
