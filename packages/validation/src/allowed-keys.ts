import type { Schema } from '@dvc-kit/procedure';
import type { ConditionTable } from './condition-table.ts';

/** Keys that an object may have while conditions hold: `n` means that function number `n - 1` holds, `-n` that not. */
export interface AllowedKeys {
  readonly keys: readonly string[];
  readonly when: readonly number[];
}

/**
 * The keys that `unevaluatedProperties: false` lets pass: those that the schema names at this object, in its branches
 * only while they are active. A condition that holds names keys too.
 */
export function allowedKeys(schema: Schema, table: ConditionTable): AllowedKeys[] {
  const allowed: AllowedKeys[] = [];
  const collect = (one: Schema, when: readonly number[]): void => {
    const keys = Object.keys(one.properties ?? {});
    if (keys.length > 0) allowed.push({ keys, when });
    for (const part of one.allOf ?? []) collect(part, when);
    for (const part of one.anyOf ?? []) collect(part, [...when, table.add(part) + 1]);
    if (!one.if) return;
    const condition = table.add(one.if) + 1;
    collect(one.if, [...when, condition]);
    if (one.then) collect(one.then, [...when, condition]);
    if (one.else) collect(one.else, [...when, -condition]);
  };
  collect(schema, []);
  return allowed;
}
