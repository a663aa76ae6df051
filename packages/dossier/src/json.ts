import type { Issue } from '@dvc-kit/validation';

/** Deeper than any declaration goes, and shallow enough for every reader that calls itself. */
const deepest = 32;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function hasKey(value: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, key);
}

/** The value that the text stands for, or why it stands for none. */
export function readJson(text: string): { readonly value: unknown } | { readonly issues: readonly Issue[] } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { issues: [{ path: '', keyword: 'json', params: {} }] };
  }
}

/**
 * Where the value is deeper than anything that is read here (`depth`), or holds what JSON cannot say exactly: a number
 * beyond 2^53 − 1 was changed when it was read (`safe-number`). What is no JSON at all is `json`.
 */
export function unreadable(value: unknown, path = '', depth = 0): Issue[] {
  const issue = (keyword: string): Issue[] => [{ path, keyword, params: {} }];
  if (typeof value === 'number')
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? [] : issue('safe-number');
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return [];
  if (typeof value !== 'object') return issue('json');
  if (depth === deepest) return issue('depth');
  return Object.entries(value).flatMap(([key, one]) =>
    unreadable(one, path ? `${path}.${key}` : key, depth + 1),
  );
}
