import { formatNamed } from '../formats/formats.ts';
import type { Schema } from '../shapes/declaration.ts';
import { optionsOf } from './possible-values.ts';

/**
 * The first keyword of a field's schema that the value breaks, or undefined when it fits. Knows fields only; whole
 * dossiers are the business of the compiled validator.
 */
export function brokenKeyword(schema: Schema, value: unknown): string | undefined {
  if (!hasType(schema.type, value)) return 'type';
  const options = optionsOf(schema);
  if (options && !options.includes(value))
    return (['const', 'oneOf'] as const).find((keyword) => keyword in schema) ?? 'enum';
  if (typeof value === 'string') return brokenByText(schema, value);
  return typeof value === 'number' ? brokenByNumber(schema, value) : undefined;
}

function hasType(type: Schema['type'], value: unknown): boolean {
  if (type === undefined) return true;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function brokenByText(schema: Schema, value: string): string | undefined {
  const length = [...value].length;
  if (length < (schema.minLength ?? 0)) return 'minLength';
  if (length > (schema.maxLength ?? Infinity)) return 'maxLength';
  if (schema.pattern !== undefined && !matches(schema.pattern, value)) return 'pattern';
  const format = formatNamed(schema.format);
  return format && !matches(format.pattern, value) ? 'format' : undefined;
}

function brokenByNumber(schema: Schema, value: number): string | undefined {
  if (value < (schema.minimum ?? -Infinity)) return 'minimum';
  if (value > (schema.maximum ?? Infinity)) return 'maximum';
  if (value <= (schema.exclusiveMinimum ?? -Infinity)) return 'exclusiveMinimum';
  if (value >= (schema.exclusiveMaximum ?? Infinity)) return 'exclusiveMaximum';
  return schema.multipleOf !== undefined && !Number.isInteger(value / schema.multipleOf)
    ? 'multipleOf'
    : undefined;
}

/** A pattern that is no regular expression has its own problem; nothing else is to be said about it. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}
