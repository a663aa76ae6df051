import type { Issue, Json } from '@dvc-kit/validation';
import { isObject } from '@dvc-kit/validation/json-values';

/** Deeper than any declaration goes, and shallow enough for every reader that calls itself. */
const DEEPEST = 32;

/** What could be read, and what could not: without a `value` nothing at all. */
export interface ReadJson {
  readonly value: Json | undefined;
  readonly unreadable: readonly Issue[];
}

/**
 * The value of a text that others wrote, or of what `JSON.parse` made of one; never throws. Left out and told, with their
 * paths: what is no JSON (`json`), what lies too deep (`depth`), a key that would reach into the prototype of objects
 * (`forbidden`), and a number beyond 2^53 − 1, which was changed when it was read (`safe-number`).
 */
export function readJson(given: unknown): ReadJson {
  const unreadable: Issue[] = [];
  if (typeof given !== 'string') return { value: readable(given, '', 0, unreadable), unreadable };
  try {
    return { value: readable(JSON.parse(given), '', 0, unreadable), unreadable };
  } catch {
    return { value: undefined, unreadable: [{ path: '', keyword: 'json', params: {} }] };
  }
}

function readable(value: unknown, path: string, depth: number, unreadable: Issue[]): Json | undefined {
  const refuse = (keyword: string, at = path): undefined => {
    unreadable.push({ path: at, keyword, params: {} });
  };
  const inside = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : refuse('safe-number');
  if (typeof value !== 'object') return refuse('json');
  if (depth === DEEPEST) return refuse('depth');
  // The others of a list keep their places.
  if (Array.isArray(value))
    return Array.from(value, (one, index) => readable(one, inside(index), depth + 1, unreadable) ?? null);
  if (!isObject(value)) return refuse('json');
  const entries = Object.entries(value).flatMap(([key, one]): [string, Json][] => {
    if (key === '__proto__') return refuse('forbidden', inside(key)) ?? [];
    const kept = readable(one, inside(key), depth + 1, unreadable);
    return kept === undefined ? [] : [[key, kept]];
  });
  return Object.fromEntries(entries);
}
