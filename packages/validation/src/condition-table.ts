import type { Schema } from '@dvc-kit/procedure';
import { conditionCode } from './condition-code.ts';
import type { ConditionPlan } from './plan.ts';

/**
 * All conditions of one module, each compiled once: what two procedures' parts ask in the same words is one function.
 * The functions take the object that the condition stands at.
 */
export class ConditionTable {
  readonly #numbers = new Map<string, number>();

  /** Number of the function that decides this schema. */
  add(schema: Schema): number {
    const code = conditionCode(schema, 'd');
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    this.#numbers.set(code, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Bodies of the functions, in the order of their numbers; the argument is called `d`. */
  get codes(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The conditions of one scope: the declaration, or the items of a list. */
export class ScopeConditions {
  readonly #table: ConditionTable;
  readonly #numbers = new Map<string, number>();
  readonly plans: ConditionPlan[] = [];
  /** Paths that each condition asks about, from the scope. */
  readonly asked: (readonly string[])[] = [];

  constructor(table: ConditionTable) {
    this.#table = table;
  }

  /** Number of the condition from 1 on, as clauses name it. */
  add(at: string, schema: Schema): number {
    const test = this.#table.add(schema);
    const key = `${test} ${at}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.plans.push({ at, test });
    this.asked.push(askedPaths(schema, at));
    this.#numbers.set(key, this.plans.length);
    return this.plans.length;
  }
}

/** Paths of the fields that a condition at this place asks about: leaves, or objects where it asks no deeper. */
function askedPaths(schema: Schema | false, at: string): string[] {
  if (!schema) return [at];
  const properties = Object.entries(schema.properties ?? {});
  const inside = [
    ...properties.flatMap(([key, child]) => askedPaths(child, join(at, key))),
    ...(schema.required ?? []).filter((key) => !schema.properties?.[key]).map((key) => join(at, key)),
    ...[schema.not, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) =>
      one ? askedPaths(one, at) : [],
    ),
  ];
  const asksItself = properties.length === 0 && inside.length === 0;
  return asksItself ? [at] : [...new Set(inside)];
}

export function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
