import type { Schema } from '@dvc-kit/procedure';
import type { ConditionTable } from './condition-table.ts';

/** Keywords that decide whether a value is valid, in the form in which the compiled validator uses them. */
const assertions = [
  'type',
  'const',
  'enum',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
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
 * What of the schema decides, ready to compile: labelled options become an `enum`, conditions become
 * `{branch: {condition, then, else}}`, and what stands in several places (the same block for mother and father) becomes one `$ref`.
 */
export function normalised(schema: Schema, table: ConditionTable): Compilable {
  const whole = decidingPart(schema, table);
  return withSharedParts(whole);
}

function decidingPart(schema: Schema | false, table: ConditionTable): Compilable | false {
  if (!schema) return false;
  const part: Compilable = {};
  for (const keyword of assertions) if (schema[keyword] !== undefined) part[keyword] = schema[keyword];
  if (schema.oneOf) part.enum = schema.oneOf.map((branch) => branch.const);
  if (schema.properties)
    part.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, child]) => [key, decidingPart(child, table)]),
    );
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

/** Branches that decide nothing (only a hint, only a property that may be there) cost bytes for nothing. */
function withoutNothing(part: Compilable): Compilable {
  const isNothing = (one: unknown) =>
    typeof one === 'object' && one !== null && Object.keys(one).length === 0;
  const { properties, allOf } = part as { properties?: Compilable; allOf?: unknown[] };
  const closes = 'additionalProperties' in part || 'unevaluatedProperties' in part;
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

/** Below this many characters a function call costs more than what it saves. */
const WORTH_SHARING = 90;

function withSharedParts(whole: Compilable | false): Compilable {
  if (!whole) throw new Error('validation: a declaration cannot be false');
  const counts = new Map<string, number>();
  count(whole);
  const names = new Map<string, string>();
  const $defs: Compilable = {};
  const shared = replaceChildren(whole);
  return Object.keys($defs).length > 0 ? { ...shared, $defs } : shared;

  function count(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    const text = JSON.stringify(part);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    // What repeats is counted inside only once: its parts then repeat within one shared function.
    if (seen === 0) for (const child of childrenOf(part as Compilable)) count(child);
  }

  function replace(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part;
    const text = JSON.stringify(part);
    if ((counts.get(text) ?? 0) < 2 || text.length < WORTH_SHARING)
      return replaceChildren(part as Compilable);
    if (!names.has(text)) {
      names.set(text, `s${names.size}`);
      $defs[names.get(text) as string] = replaceChildren(part as Compilable);
    }
    return { $ref: `#/$defs/${names.get(text)}` };
  }

  function replaceChildren(part: Compilable): Compilable {
    return mapChildren(part, replace);
  }
}

function childrenOf(part: Compilable): unknown[] {
  const children: unknown[] = [];
  mapChildren(part, (child) => {
    children.push(child);
    return child;
  });
  return children;
}

function mapChildren(part: Compilable, change: (child: unknown) => unknown): Compilable {
  const changed: Compilable = { ...part };
  for (const keyword of ['items', 'then', 'else'])
    if (keyword in part) changed[keyword] = change(part[keyword]);
  if (part.branch) changed.branch = mapChildren(part.branch as Compilable, change);
  if (part.allOf) changed.allOf = (part.allOf as unknown[]).map(change);
  if (part.properties)
    changed.properties = Object.fromEntries(
      Object.entries(part.properties).map(([key, child]) => [key, change(child)]),
    );
  return changed;
}
