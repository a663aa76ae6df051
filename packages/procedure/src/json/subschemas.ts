import { pointerTo } from './json-pointer.ts';

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
export const holdsSchema = ['items', 'if', 'then', 'else', 'not'] as const;
export const holdsList = ['allOf', 'anyOf', 'oneOf'] as const;
export const holdsMap = ['properties', '$defs'] as const;

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema directly inside another one, and how it hangs there. */
export interface Subschema {
  readonly schema: unknown;
  readonly keyword: string;
  /** Name in a map or index in a list. */
  readonly step?: string | number;
  /** From the schema around it. */
  readonly pointer: string;
}

/** All schemas directly inside this one, in the order in which they were written. */
export function subschemasOf(schema: JsonObject): Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]): Subschema[] => {
    if (includes(holdsSchema, keyword)) return [{ schema: value, keyword, pointer: pointerTo('', keyword) }];
    if (includes(holdsList, keyword) && Array.isArray(value))
      return value.map((one, step) => ({
        schema: one,
        keyword,
        step,
        pointer: pointerTo('', keyword, step),
      }));
    if (includes(holdsMap, keyword) && isObject(value))
      return Object.entries(value).map(([step, one]) => ({
        schema: one,
        keyword,
        step,
        pointer: pointerTo('', keyword, step),
      }));
    return [];
  });
}

function includes(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

/** Whether a value can stand at a keyword that holds schemas: anything else is refused by `checkKeywords`. */
export function canHold(keyword: string, value: unknown): boolean {
  if (includes(holdsList, keyword)) return Array.isArray(value) && value.every(isObject);
  return isObject(value);
}
