import type { Issue } from '@dvc-kit/validation';
import { has, isObject } from '@dvc-kit/validation/json-values';
import { inside } from './broken-shape.ts';

/**
 * Where the given value is not the expected one: what is too much (`forbidden`), what is missing (`required`), and what
 * should read otherwise (`const`, with what is expected).
 */
export function differences(given: unknown, expected: unknown, path: string): Issue[] {
  if (given === expected) return [];
  if (expected === undefined) return [{ path, keyword: 'forbidden', params: {} }];
  if (given === undefined) return [{ path, keyword: 'required', params: {} }];
  if (Array.isArray(given) && Array.isArray(expected))
    return Array.from({ length: Math.max(given.length, expected.length) }, (_, index) =>
      differences(given[index], expected[index], inside(path, index)),
    ).flat();
  if (isObject(given) && isObject(expected)) {
    const keys = new Set([...Object.keys(given), ...Object.keys(expected)]);
    return [...keys].flatMap((key) => differences(own(given, key), own(expected, key), inside(path, key)));
  }
  return [{ path, keyword: 'const', params: { expected } }];
}

/** The same for lists whose entries bear an id: one that is too much does not make all that follow it wrong. */
export function differencesById<Entry extends { readonly id: string }>(
  given: readonly Entry[],
  expected: readonly Entry[],
  path: string,
): Issue[] {
  const ids = (list: readonly Entry[]) => list.map(({ id }) => id);
  const known = new Map(expected.map((one) => [one.id, one]));
  const missing = expected.filter(({ id }) => !ids(given).includes(id));
  const issues = [
    ...given.flatMap((one, index) => differences(one, known.get(one.id), inside(path, index))),
    ...missing.map(({ id }) => ({ path, keyword: 'required', params: { id } })),
  ];
  // Nothing wrong with any of them, and yet not this list: one stands twice, or they changed places.
  if (issues.length > 0 || ids(given).join() === ids(expected).join()) return issues;
  return [{ path, keyword: 'const', params: { expected: ids(expected) } }];
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return has(value, key) ? value[key] : undefined;
}
