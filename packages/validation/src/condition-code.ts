import type { Schema } from '@dvc-kit/procedure';

/** Keywords that say nothing about a value. */
const annotations = new Set([
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  '$comment',
]);

type Writer = (value: never, data: string) => string;

const numeric =
  (operator: string): Writer =>
  (limit: number, data: string) =>
    `(typeof ${data}!="number"||${data}${operator}${limit})`;
const length =
  (operator: string): Writer =>
  (limit: number, data: string) =>
    `(typeof ${data}!="string"||length(${data})${operator}${limit})`;
const count =
  (operator: string): Writer =>
  (limit: number, data: string) =>
    `(!Array.isArray(${data})||${data}.length${operator}${limit})`;

const types: Readonly<Record<string, (data: string) => string>> = {
  object: (data) => `isObject(${data})`,
  array: (data) => `Array.isArray(${data})`,
  integer: (data) => `Number.isInteger(${data})`,
  number: (data) => `typeof ${data}=="number"`,
  string: (data) => `typeof ${data}=="string"`,
  boolean: (data) => `typeof ${data}=="boolean"`,
};

const writers: Readonly<Record<string, Writer>> = {
  type: (type: string, data: string) => (types[type] ?? refuse(`type ${type}`))(data),
  const: (value: unknown, data: string) => same(value, data),
  enum: (values: unknown[], data: string) =>
    values.length > 2 && values.every(isPrimitive)
      ? `${JSON.stringify(values)}.includes(${data})`
      : `(${values.map((value) => same(value, data)).join('||') || 'false'})`,
  minimum: numeric('>='),
  maximum: numeric('<='),
  exclusiveMinimum: numeric('>'),
  exclusiveMaximum: numeric('<'),
  minLength: length('>='),
  maxLength: length('<='),
  minItems: count('>='),
  maxItems: count('<='),
  pattern: (pattern: string, data: string) =>
    `(typeof ${data}!="string"||${regularExpression(pattern)}.test(${data}))`,
  not: (schema: Schema, data: string) => `!${conditionCode(schema, data)}`,
  allOf: (schemas: Schema[], data: string) => all(schemas.map((schema) => conditionCode(schema, data))),
  anyOf: (schemas: Schema[], data: string) =>
    `(${schemas.map((schema) => conditionCode(schema, data)).join('||') || 'false'})`,
};

/**
 * An expression in JavaScript that holds exactly when the value named `data` satisfies the schema of a condition.
 *
 * Ajv would say the same in twenty times the bytes, because its functions also tell what was wrong. The helpers
 * `isObject`, `length` and `equal` of `runtime.ts` must be in reach. Throws on a keyword conditions may not use.
 */
export function conditionCode(schema: Schema | boolean, data: string): string {
  if (typeof schema === 'boolean') return String(schema);
  const parts: string[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (value === undefined || annotations.has(keyword) || keyword.startsWith('x-')) continue;
    if (keyword === 'properties' || keyword === 'required') continue;
    parts.push((writers[keyword] ?? refuse(keyword))(value as never, data));
  }
  if (schema.properties || schema.required?.length) parts.push(objectCode(schema, data));
  return all(parts);
}

function objectCode({ properties = {}, required = [] }: Schema, data: string): string {
  const parts: string[] = [];
  for (const key of new Set([...Object.keys(properties), ...required])) {
    const child = `${data}${member(key)}`;
    const rule = properties[key];
    const code = rule === undefined ? 'true' : conditionCode(rule, child);
    const isRequired = required.includes(key);
    if (isRequired && impliesAnswer(rule)) parts.push(code);
    else if (isRequired) parts.push(all([`${child}!==undefined`, code]));
    else if (code !== 'true')
      parts.push(code === 'false' ? `${child}===undefined` : `(${child}===undefined||${code})`);
  }
  return parts.length ? `(!isObject(${data})||${all(parts)})` : 'true';
}

/** Whether the rule alone already fails for an answer that is missing. */
function impliesAnswer(rule: Schema | false | undefined): boolean {
  return Boolean(rule && ('const' in rule || rule.enum || rule.type));
}

function isPrimitive(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function same(value: unknown, data: string): string {
  return isPrimitive(value)
    ? `${data}===${JSON.stringify(value)}`
    : `equal(${data},${JSON.stringify(value)})`;
}

function member(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function all(parts: readonly string[]): string {
  const needed = [...new Set(parts)].filter((part) => part !== 'true');
  if (needed.includes('false')) return 'false';
  return needed.length > 1 ? `(${needed.join('&&')})` : (needed[0] ?? 'true');
}

/** A literal, which engines compile once, for a pattern in the Unicode mode that JSON Schema asks for. */
function regularExpression(pattern: string): string {
  return `/${new RegExp(pattern, 'u').source}/u`;
}

function refuse(keyword: string): never {
  throw new Error(`validation: a condition may not use "${keyword}"`);
}
