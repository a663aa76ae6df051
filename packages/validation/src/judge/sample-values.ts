import type { Schema } from '@dvc-kit/procedure';
import { formatNamed } from '@dvc-kit/procedure/formats';
import type { Json } from '../plan.ts';

/**
 * Values to try a schema with, the same ones for the same seed: mostly what it asks for, often with something left out,
 * wrong, of another type, hidden by a condition or unknown to it.
 */
export function sampleValues(schema: Schema, count: number, seed = 1): Json[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => objectFor(schema, dice));
}

/** A linear congruential generator: no run may differ from the one before. */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * sides);
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.roll(values.length)] as Value;
  }
}

const strangers: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  2.5,
  1e9,
  '',
  ' ',
  'x',
  'Nguyễn Thị Ổi',
  [],
  ['x'],
  {},
  { a: 1 },
];

function valueFor(schema: Schema, dice: Dice): Json {
  if (dice.roll(12) === 0) return dice.pick(strangers);
  if (schema.items) {
    const { items } = schema;
    return Array.from({ length: dice.roll(4) }, () => valueFor(items, dice));
  }
  if (schema.properties || schema.type === 'object') return objectFor(schema, dice);
  return leafFor(schema, dice);
}

function objectFor(schema: Schema, dice: Dice): Json {
  const value: Record<string, Json> = {};
  for (const part of partsOf(schema))
    for (const [key, member] of Object.entries(part.properties ?? {}))
      if (member && dice.roll(6) > 0 && (!(key in value) || dice.roll(2) === 0))
        value[key] = valueFor(member, dice);
  if (dice.roll(15) === 0) value.stranger = dice.pick(strangers);
  return value;
}

/** The schema and all that may hold beside it at the same place. */
function partsOf(schema: Schema): Schema[] {
  const inside = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), schema.then, schema.else];
  return [schema, ...inside.flatMap((one) => (one ? partsOf(one) : []))];
}

function leafFor(schema: Schema, dice: Dice): Json {
  const options =
    schema.oneOf?.map((branch) => branch.const) ?? schema.enum ?? ('const' in schema ? [schema.const] : []);
  if (options.length > 0) return dice.pick(options as Json[]);
  if (schema.type === 'boolean') return dice.roll(2) === 0;
  if (schema.type === 'integer' || schema.type === 'number') return numberFor(schema, dice);
  const example = schema.format && formatNamed(schema.format)?.example;
  if (example && dice.roll(4) > 0) return example;
  const { minLength = 0, maxLength = 20 } = schema;
  return 'ổ'.repeat(Math.max(0, dice.pick([minLength - 1, minLength, 3, maxLength, maxLength + 1])));
}

function numberFor({ minimum = 0, maximum = 10, multipleOf = 1 }: Schema, dice: Dice): number {
  return dice.pick([
    minimum - 1,
    minimum,
    minimum + multipleOf,
    maximum,
    maximum + 1,
    minimum + multipleOf / 2,
  ]);
}
