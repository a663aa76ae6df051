import type { Json } from '../plan.ts';

/** What is asked of any JSON value. */

/** Whether there is anything in the value: it is an object or a list. */
export function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isObject(value: unknown): value is Readonly<Record<string, Json>> {
  return isContainer(value) && !Array.isArray(value);
}

/** Whether the object itself has the key: what every object inherits (`toString`) is none of it. */
export function has(value: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, key);
}

/** The member of an object, or undefined where it has none. */
export function memberOf(value: unknown, key: string): Json | undefined {
  return isObject(value) && has(value, key) ? value[key] : undefined;
}

/** Length in code points, as JSON Schema counts it. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Whether two JSON values are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isContainer(one) || !isContainer(other)) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => has(other, key) && isSame(one[key as never], other[key as never]))
  );
}

/** A regular expression in the Unicode mode that JSON Schema asks for; each is made once. */
export function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'u');
    patterns.set(source, pattern);
  }
  return pattern;
}

const patterns = new Map<string, RegExp>();
