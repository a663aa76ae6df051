import type { Schema } from '@dvc-kit/procedure';
import { allowedKeys } from './allowed-keys.ts';
import type { ConditionTable } from './condition-table.ts';

/** Keywords that decide whether a value is valid, in the form in which the compiled validator uses them. */
const assertions = [
  'type',
  'const',
  'enum',
  'required',
  'additionalProperties',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
] as const;

/** A schema for the compiler alone, with keywords that only `validator-code.ts` knows. */
export type Compilable = { [keyword: string]: unknown };

/**
 * What of the schema decides, ready to compile: no annotations, labelled options as an `enum`, conditions as
 * `{branch: {condition, then, else}}` with the number of their function, `unevaluatedProperties: false` as
 * `{closed: allowed keys}`.
 */
export function decidingPart(schema: Schema, table: ConditionTable): Compilable {
  const child = (one: Schema | false) => one && decidingPart(one, table);
  const part: Compilable = {};
  for (const keyword of assertions) if (schema[keyword] !== undefined) part[keyword] = schema[keyword];
  if (schema.oneOf) part.enum = schema.oneOf.map((branch) => branch.const);
  // Whatever is among the options is of their type; asking again would cost bytes.
  if (schema.type && part.enum && (part.enum as unknown[]).every(isOfType(schema.type))) delete part.type;
  if (schema.properties)
    part.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, one]) => [key, child(one)]),
    );
  if (schema.unevaluatedProperties === false) part.closed = allowedKeys(schema, table);
  if (schema.items) part.items = decidingPart(schema.items, table);
  const parts = [
    ...(schema.allOf ?? []).map((one) => decidingPart(one, table)),
    ...Object.entries(schema.dependentRequired ?? {}).map(([asked, required]) => ({
      branch: { condition: table.add({ required: [asked] }), then: { required } },
    })),
  ];
  if (parts.length > 0) part.allOf = parts;
  if (schema.if && (schema.then || schema.else)) {
    const branches = {
      then: decidingPart(schema.then ?? {}, table),
      else: decidingPart(schema.else ?? {}, table),
    };
    const branch = withoutNothing({ condition: table.add(schema.if), ...branches });
    if ('then' in branch || 'else' in branch) part.branch = branch;
  }
  return withoutNothing(part);
}

function isOfType(type: NonNullable<Schema['type']>): (value: unknown) => boolean {
  return (value) => (type === 'integer' ? Number.isInteger(value) : typeof value === type);
}

/** Branches that decide nothing (only a hint, only a property that may be there) cost bytes for nothing. */
function withoutNothing(part: Compilable): Compilable {
  const isNothing = (one: unknown) =>
    typeof one === 'object' && one !== null && Object.keys(one).length === 0;
  const { properties, allOf } = part as { properties?: Compilable; allOf?: unknown[] };
  const closes = 'additionalProperties' in part;
  if (properties && !closes) {
    const kept = Object.fromEntries(Object.entries(properties).filter(([, child]) => !isNothing(child)));
    part.properties = kept;
    if (isNothing(kept)) delete part.properties;
  }
  if (allOf) {
    part.allOf = allOf.filter((one) => !isNothing(one));
    if ((part.allOf as unknown[]).length === 0) delete part.allOf;
  }
  for (const branch of ['then', 'else']) if (isNothing(part[branch])) delete part[branch];
  return part;
}
