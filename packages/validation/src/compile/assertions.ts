import { assertionKeywords, isAnnotation, plainItems, type Schema } from '@dvc-kit/procedure';
import type { Rule } from '../plan.ts';

/** What decides about a value is, word for word, what a rule of the plan may have. */
const asserted: readonly (keyof Rule)[] = assertionKeywords;

/** Keywords whose meaning lies elsewhere in the plan: places, conditions, closings. */
const structure = new Set([
  'properties',
  'required',
  'dependentRequired',
  'additionalProperties',
  'unevaluatedProperties',
  'allOf',
  'if',
  'then',
  'else',
  'items',
]);

/** Keywords that speak of the schema, not of a value. */
const identity = new Set(['$schema', '$id', '$defs']);

/**
 * What the keywords of this schema itself demand of a value; labelled options are an `enum`. Throws on a keyword that
 * nothing here understands: nothing of a definition is dropped in silence.
 */
export function assertionsOf(schema: Schema): Rule {
  const rule: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (value === undefined || identity.has(keyword) || structure.has(keyword) || isAnnotation(keyword))
      continue;
    if (keyword === 'oneOf') rule.enum = optionsOf(value as Schema[]);
    else if (keyword === 'anyOf') rule.anyOf = alternativesOf(value as Schema[]);
    else if ((asserted as readonly string[]).includes(keyword)) rule[keyword] = value;
    else throw new Error(`validation: a declaration may not use "${keyword}"`);
  }
  const items = plainItems(schema);
  return items ? { ...rule, items: assertionsOf(items) } : rule;
}

/** "At least one of these": outside conditions `anyOf` is of `required` alone. */
function alternativesOf(branches: readonly Schema[]): string[][] {
  return branches.map(({ required, $comment: _remark, ...rest }) => {
    const [odd] = Object.keys(rest);
    if (!required || odd) throw new Error(`validation: an "anyOf" may not use "${odd ?? 'nothing'}"`);
    return required;
  });
}

function optionsOf(branches: readonly Schema[]): unknown[] {
  return branches.map((branch) => {
    if (!('const' in branch)) throw new Error('validation: every option of "oneOf" needs a "const"');
    return branch.const;
  });
}
