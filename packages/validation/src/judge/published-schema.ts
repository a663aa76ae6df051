import type { Procedure, Schema } from '@dvc-kit/procedure';
import { formatNamed } from '@dvc-kit/procedure/formats';

/**
 * The schema of a declaration as others may use it: self-contained, and with the pattern of every format beside it,
 * so that a validator that knows none of our formats gives the same verdict. Null without a declaration.
 */
export function publishedSchema(procedure: Pick<Procedure, 'declaration'>): Schema | null {
  if (!procedure.declaration) return null;
  const { $schema: _written, ...schema } = withPatterns(procedure.declaration) as Schema;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema };
}

/** The same schema with a `pattern` for every `format`. Annotations stay. */
export function withPatterns<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((one) => withPatterns(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    holdsData.has(key) ? one : withPatterns(one),
  ]);
  const schema = Object.fromEntries(entries) as Schema;
  return (typeof schema.format === 'string' ? withPattern(schema, schema.format) : schema) as Value;
}

/** Keywords whose value is data; a key of `properties` with such a name is a schema all the same. */
const holdsData = new Set([
  'const',
  'enum',
  'default',
  'examples',
  'x-messages',
  'x-warnings',
  'x-contradictions',
  'x-same-as',
  'x-filled-from',
  'x-derived',
]);

function withPattern(schema: Schema, name: string): Schema {
  const format = formatNamed(name);
  if (!format) throw new Error(`validation: there is no format "${name}"`);
  if (schema.pattern === undefined) return { ...schema, pattern: format.pattern };
  return { ...schema, allOf: [...(schema.allOf ?? []), { pattern: format.pattern }] };
}
