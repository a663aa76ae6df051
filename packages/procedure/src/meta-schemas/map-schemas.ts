import { holdsList, holdsMap, holdsSchema, isObject, type JsonObject } from '../json/subschemas.ts';

const schemas: readonly string[] = [...holdsSchema, 'additionalProperties', 'propertyNames'];
const lists: readonly string[] = holdsList;
const maps: readonly string[] = holdsMap;

/** A JSON Schema with every schema in it replaced by what `change` makes of it, the inner ones first. */
export function mapSchemas(schema: JsonObject, change: (one: JsonObject) => JsonObject): JsonObject {
  const inner = (value: unknown) => (isObject(value) ? mapSchemas(value, change) : value);
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (schemas.includes(keyword)) return [keyword, inner(value)];
    if (lists.includes(keyword) && Array.isArray(value)) return [keyword, value.map(inner)];
    if (maps.includes(keyword) && isObject(value))
      return [keyword, Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]))];
    return [keyword, value];
  });
  return change(Object.fromEntries(entries));
}
