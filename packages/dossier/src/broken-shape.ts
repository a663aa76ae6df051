import type { Issue } from '@dvc-kit/validation';
import { has, isObject } from '@dvc-kit/validation/json-values';
import type { Shape } from './dossier-schema.ts';

/** What of a value is not as the shape has it: the same verdict as any validator of JSON Schema gives. */
export function brokenShape(value: unknown, shape: Shape, path = ''): Issue[] {
  const keyword = brokenKeyword(value, shape);
  if (keyword) return [{ path, keyword, params: {} }];
  if (isObject(value)) return brokenMembers(value, shape, path);
  const { items } = shape;
  if (!items || !Array.isArray(value)) return [];
  return value.flatMap((item, index) => brokenShape(item, items, inside(path, index)));
}

function brokenMembers(value: Readonly<Record<string, unknown>>, shape: Shape, path: string): Issue[] {
  const { properties = {}, required = [], additionalProperties } = shape;
  const missing = required.filter((key) => !has(value, key));
  return [
    ...missing.map((key) => ({ path: inside(path, key), keyword: 'required', params: {} })),
    ...Object.keys(value).flatMap((key) => {
      const at = inside(path, key);
      const member = has(properties, key) ? properties[key] : undefined;
      if (member) return brokenShape(value[key], member, at);
      return additionalProperties === false ? [{ path: at, keyword: 'forbidden', params: {} }] : [];
    }),
  ];
}

/** The first keyword that the value itself breaks. */
function brokenKeyword(value: unknown, shape: Shape): string | undefined {
  const { type, enum: words, pattern, minLength = 0, minimum = 0, maximum = 0 } = shape;
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one))) return 'type';
  if (shape.const !== undefined && value !== shape.const) return 'const';
  if (words && !words.some((word) => word === value)) return 'enum';
  if (typeof value === 'string') {
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return 'pattern';
    if (value.length < minLength) return 'minLength';
  }
  if (typeof value === 'number') {
    if (shape.minimum !== undefined && value < minimum) return 'minimum';
    if (shape.maximum !== undefined && value > maximum) return 'maximum';
  }
  return undefined;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

export function inside(path: string, key: string | number): string {
  return path ? `${path}.${key}` : String(key);
}
