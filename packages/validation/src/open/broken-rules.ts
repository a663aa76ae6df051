import type { Issue, Rule } from '../plan.ts';
import { isObject, isSame, lengthOf, memberOf, patternOf } from './json-values.ts';

type Params = Issue['params'];
type Check<Limit> = (value: never, limit: Limit, patterns: Patterns, rule: Rule) => boolean;

/** The pattern of each format that a form uses, by its name. */
export type Patterns = (format: string) => string;

/**
 * The assertions of the subset on a single value: whether it satisfies them. What is of another type satisfies them all,
 * as JSON Schema has it.
 */
const checks: { readonly [Keyword in keyof Assertions]: Check<Assertions[Keyword]> } = {
  type: (value: unknown, type) => isOfType(value, type),
  enum: (value: unknown, values) => values.some((one) => isSame(one, value)),
  const: (value: unknown, only) => isSame(value, only),
  format: text((value, format, patterns) => patternOf(patterns(format)).test(value)),
  pattern: text((value, pattern) => patternOf(pattern).test(value)),
  minLength: text((value, limit) => lengthOf(value) >= limit),
  maxLength: text((value, limit) => lengthOf(value) <= limit),
  minimum: number((value, limit) => value >= limit),
  maximum: number((value, limit) => value <= limit),
  exclusiveMinimum: number((value, limit) => value > limit),
  exclusiveMaximum: number((value, limit) => value < limit),
  // As Ajv counts: what divides to more digits than a number prints in full is no multiple.
  multipleOf: number((value, step) => value / step === Number.parseInt(String(value / step), 10)),
  minItems: list((value, limit) => value.length >= limit),
  maxItems: list((value, limit) => value.length <= limit),
  anyOf: (value: unknown, alternatives) =>
    !isObject(value) || alternatives.some((keys) => keys.every((key) => memberOf(value, key) !== undefined)),
  // As Ajv counts: what is of another type than the values are to be has a fault of its own.
  uniqueItems: (value: unknown, _limit, _patterns, { items }) => {
    const own = Array.isArray(value) ? value.filter((one) => isOfType(one, items?.type)) : [];
    return new Set(own).size === own.length;
  },
};

type Assertions = Required<Omit<Rule, 'when' | 'items'>>;

const keywords = Object.keys(checks) as (keyof Assertions)[];

/** Calls `report` for each assertion of the rule that the value breaks. */
export function brokenRules(
  value: unknown,
  rule: Rule,
  patterns: Patterns,
  report: (keyword: string, params: Params) => void,
): void {
  for (const keyword of keywords) {
    const limit = rule[keyword];
    if (limit === undefined) continue;
    if (!(checks[keyword] as Check<unknown>)(value as never, limit, patterns, rule))
      report(keyword, paramsOf(keyword, limit));
  }
}

/** What a message may tell about it; options and patterns would only be read by a machine. */
function paramsOf(keyword: string, limit: unknown): Params {
  if (['format', 'type', 'multipleOf', 'anyOf'].includes(keyword)) return { [keyword]: limit };
  return typeof limit === 'number' && keyword !== 'const' ? { limit } : {};
}

/** Whether the value is of a type of JSON Schema. A number without decimals is an integer, however it is written. */
function isOfType(value: unknown, type: Rule['type']): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function text<Limit>(check: (value: string, limit: Limit, patterns: Patterns) => boolean): Check<Limit> {
  return (value: unknown, limit, patterns) => typeof value !== 'string' || check(value, limit, patterns);
}

function number<Limit>(check: (value: number, limit: Limit) => boolean): Check<Limit> {
  return (value: unknown, limit) => typeof value !== 'number' || check(value, limit);
}

function list<Limit>(check: (value: readonly unknown[], limit: Limit) => boolean): Check<Limit> {
  return (value: unknown, limit) => !Array.isArray(value) || check(value, limit);
}
