import type { Schema } from '@dvc-kit/procedure';
import type { Answers, Json } from '@dvc-kit/validation';
import type fc from 'fast-check';
import { array, boolean, integer } from 'fast-check';

type Gen = fc.GeneratorValue;

/** A field of a random declaration that conditions may ask about. */
interface Askable {
  /** Keys from the object that the condition stands at. */
  readonly keys: readonly string[];
  readonly schema: Schema;
}

const leaves: readonly Schema[] = [
  { type: 'string', oneOf: ['a', 'b', 'c'].map((value) => ({ const: value, title: value })) },
  { type: 'string', enum: ['a', 'b'] },
  { type: 'boolean' },
  { type: 'integer', minimum: 1, maximum: 5 },
  { type: 'number', exclusiveMinimum: 0, multipleOf: 0.5 },
  { type: 'string', minLength: 1, maxLength: 4 },
  { type: 'string', format: 'personal-id' },
  { type: 'string', format: 'date', pattern: '^20' },
  { type: 'string', default: 'a' },
  {
    type: 'array',
    items: { type: 'string', oneOf: ['a', 'b', 'c'].map((value) => ({ const: value, title: value })) },
    uniqueItems: true,
    minItems: 2,
  },
  { type: 'array', items: { type: 'string', maxLength: 4, pattern: '^[a-y]' }, maxItems: 2 },
  { type: 'array', items: { type: 'string', format: 'personal-id' }, uniqueItems: true },
  { type: 'array', items: { type: 'integer', minimum: 1 } },
];

const pool: readonly Json[] = [
  'a',
  'b',
  'c',
  'x1',
  '',
  '   ',
  'Nguyễn Thị Ổi',
  '001199012345',
  '2021-11-20',
  '1954-06-01',
  true,
  false,
  0,
  1,
  2.5,
  3,
  7,
];

function pick<Value>(g: Gen, values: readonly Value[]): Value {
  return values[g(integer, { min: 0, max: values.length - 1 })] as Value;
}

/** A declaration of the supported subset in which every condition looks back only. */
export function randomDeclaration(g: Gen): Schema {
  return { title: 'Tờ khai', ...randomObject(g, 0) };
}

function randomObject(g: Gen, depth: number, isInList = false): Schema {
  const count = g(integer, { min: 1, max: depth === 0 ? 4 : 3 });
  const properties: Record<string, Schema> = {};
  for (let index = 0; index < count; index++) properties[`p${index}`] = randomProperty(g, depth, isInList);
  const required = Object.keys(properties).filter(() => g(boolean));
  const rules = conditionsOver(g, properties);
  const extra = depth > 0 && g(boolean) && rules.length > 0 ? wrapped(rules) : { allOf: rules };
  // In a list Ajv mixes up what it has seen of one item with the next; definitions may not close items that way.
  const canClose = rules.length === 0 || !isInList;
  const closed: Schema =
    rules.length > 0 ? { unevaluatedProperties: false } : { additionalProperties: false };
  const [one, other] = Object.keys(properties);
  const anyOf =
    other !== undefined && g(integer, { min: 0, max: 3 }) === 0
      ? [{ required: [one as string] }, { required: [other] }]
      : [];
  return {
    type: 'object',
    properties,
    required,
    ...(anyOf.length > 0 ? { anyOf } : {}),
    ...(rules.length > 0 ? extra : {}),
    ...(g(boolean) && canClose ? closed : {}),
  };
}

/** The same rule as a direct `if` of the object. */
function wrapped([first, ...rest]: readonly Schema[]): Schema {
  return first?.if
    ? { ...first, ...(rest.length > 0 ? { allOf: [...rest] } : {}) }
    : { allOf: [...(first ? [first] : []), ...rest] };
}

function randomProperty(g: Gen, depth: number, isInList: boolean): Schema {
  const kind = g(integer, { min: 0, max: 9 });
  if (kind >= 8 && depth < 3) return randomObject(g, depth + 1, isInList);
  if (kind === 7 && depth < 2) {
    const items = randomObject(g, depth + 2, true);
    return {
      type: 'array',
      title: 'Danh sách',
      items,
      minItems: g(integer, { min: 0, max: 1 }),
      maxItems: 2,
    };
  }
  if (kind === 6 && depth < 3) return { ...randomObject(g, depth + 1, isInList), title: 'Nhóm' };
  return { title: 'Mục', ...pick(g, leaves) };
}

function isPlainList(schema: Schema | undefined): boolean {
  return schema?.items !== undefined && !schema.items.properties;
}

/** Rules that ask about one property and show, hide, require or refine later ones. */
function conditionsOver(g: Gen, properties: Record<string, Schema>): Schema[] {
  const keys = Object.keys(properties);
  const rules: Schema[] = [];
  const count = g(integer, { min: 0, max: 3 });
  for (let rule = 0; rule < count; rule++) {
    const at = g(integer, { min: 0, max: keys.length - 1 });
    const asked = askables(keys[at] ?? '', properties[keys[at] ?? ''] ?? {});
    const askable = asked[g(integer, { min: 0, max: Math.max(0, asked.length - 1) })];
    const later = keys.slice(at + 1);
    if (!askable) continue;
    const condition = g(boolean) ? ask(g, askable) : { not: ask(g, askable) };
    rules.push({ if: condition, ...branches(g, later, properties, `q${rule}`) });
  }
  const [first, second] = keys;
  if (first && second && g(boolean)) rules.push({ dependentRequired: { [first]: [second] } });
  return rules;
}

function askables(key: string, schema: Schema): Askable[] {
  if (schema.type === 'array' && schema.items?.properties) return [];
  if (schema.type !== 'object') return [{ keys: [key], schema }];
  return Object.entries(schema.properties ?? {}).flatMap(([inner, child]) =>
    child
      ? askables(inner, child).map(({ keys, schema: leaf }) => ({ keys: [key, ...keys], schema: leaf }))
      : [],
  );
}

/** A condition that holds only when the field is answered: then it cannot tell a blank group from an absent one. */
function ask(g: Gen, { keys, schema }: Askable): Schema {
  const [key = '', ...rest] = keys;
  const inner = rest.length > 0 ? ask(g, { keys: rest, schema }) : test(g, schema);
  return { properties: { [key]: inner }, required: [key] };
}

function test(g: Gen, { type }: Schema): Schema {
  if (type === 'boolean') return { const: g(boolean) };
  if (type === 'array') return pick(g, [{ minItems: 2 }, { maxItems: 1 }, {}]);
  if (type === 'integer' || type === 'number') return { minimum: g(integer, { min: 0, max: 4 }) };
  const tests: readonly Schema[] = [
    { const: 'a' },
    { enum: ['a', 'b'] },
    { minLength: 3 },
    { pattern: '^[a-m]' },
    { anyOf: [{ const: 'c' }, { maxLength: 1 }] },
    {},
  ];
  return pick(g, tests);
}

function branches(
  g: Gen,
  later: readonly string[],
  properties: Record<string, Schema>,
  added: string,
): Schema {
  const target = later[g(integer, { min: 0, max: Math.max(0, later.length - 1) })];
  const kind = target === undefined ? 3 : g(integer, { min: 0, max: 4 });
  if (kind === 0) return { else: { properties: { [target as string]: false } } };
  if (kind === 1)
    return { then: { required: [target as string] }, else: { properties: { [target as string]: false } } };
  if (kind === 2) return { then: { properties: { [target as string]: false } } };
  if (kind === 4 && isPlainList(properties[target as string]))
    return { then: { properties: { [target as string]: { minItems: 1, maxItems: 2, title: 'Mục khác' } } } };
  if (kind === 4 && (properties[target as string]?.type ?? '') === 'string')
    return { then: { properties: { [target as string]: { pattern: '^[a-y]', title: 'Mục khác' } } } };
  const isRequired = g(boolean);
  return {
    then: {
      properties: { [added]: pick(g, leaves) },
      ...(isRequired ? { required: [added] } : {}),
    },
  };
}

/** Answers to all that the declaration could ask, right, wrong and blank, hidden or not. */
export function randomAnswers(g: Gen, schema: Schema): Answers {
  const declared = [schema, ...branchesOf(schema)];
  const entries = declared.flatMap(({ properties }) => Object.entries(properties ?? {}));
  const answers: Record<string, Json> = {};
  for (const [key, child] of entries) {
    if (!child || g(integer, { min: 0, max: 5 }) === 0 || (key in answers && g(boolean))) continue;
    answers[key] = randomAnswer(g, child);
  }
  return answers;
}

function branchesOf({ allOf = [], then, else: other }: Schema): Schema[] {
  return [...allOf, ...(then ? [then] : []), ...(other ? [other] : [])].flatMap((one) => [
    one,
    ...branchesOf(one),
  ]);
}

function randomAnswer(g: Gen, schema: Schema): Json {
  if (schema.type === 'object') return randomAnswers(g, schema);
  const { items } = schema;
  if (items)
    return g(array<number>, integer({ min: 0, max: 1 }), { maxLength: 3 }).map(() => randomAnswer(g, items));
  const fitting = (schema.oneOf?.map((one) => one.const) ??
    schema.enum ??
    byType[schema.type ?? 'string'] ??
    pool) as Json[];
  return g(integer, { min: 0, max: 3 }) === 0 ? pick(g, pool) : pick(g, fitting);
}

const byType: Readonly<Record<string, readonly Json[]>> = {
  boolean: [true, false],
  integer: [1, 2, 3],
  number: [0.5, 1, 2],
  string: ['a', 'b', 'abc', '001199012345', '2021-11-20'],
};
