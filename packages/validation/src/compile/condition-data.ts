import { assertionKeywords, isAnnotation, type Schema } from '@dvc-kit/procedure';
import type { ConditionSchema } from '../plan.ts';

const asserting: readonly string[] = assertionKeywords.filter((keyword) => keyword !== 'format');

/**
 * A condition as the interpreter reads it: without annotations. Throws on a keyword that conditions may not use, for
 * nothing of a condition may be left out in silence.
 */
export function conditionData(schema: Schema): ConditionSchema {
  const data: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (value === undefined || isAnnotation(keyword)) continue;
    data[keyword] = asserting.includes(keyword) || keyword === 'required' ? value : inside(keyword, value);
  }
  return data;
}

function inside(keyword: string, value: unknown): unknown {
  const child = (one: Schema | boolean) => (typeof one === 'boolean' ? one : conditionData(one));
  switch (keyword) {
    case 'not':
      return child(value as Schema);
    case 'allOf':
    case 'anyOf':
      return (value as Schema[]).map(child);
    case 'properties':
      return Object.fromEntries(
        Object.entries(value as Record<string, Schema | false>).map(([key, one]) => [key, child(one)]),
      );
    default:
      throw new Error(`validation: a condition may not use "${keyword}"`);
  }
}
