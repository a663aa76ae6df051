import { type Comparison, type Contradiction, joinPath, type Outline } from '@dvc-kit/procedure';
import type { Remark } from '../plan.ts';
import { momentSeen, whenSeen } from './seen-from.ts';
import type { TextOf } from './text-of.ts';

/** What a declaration says not to go together, by path of the field at which it is told. */
export function contradictionsByPath({ demands }: Outline, textOf: TextOf): Map<string, Remark[]> {
  const byPath = new Map<string, Remark[]>();
  for (const { path: group, schema } of demands) {
    for (const [index, rule] of (schema['x-contradictions'] ?? []).entries()) {
      const field = joinPath(group, rule.at);
      const message = textOf(schema, `x-contradictions/${index}/message`) ?? rule.message;
      const remark: Remark = { check: 'contradiction', ...comparison(rule, group, field), message };
      byPath.set(field, [...(byPath.get(field) ?? []), remark]);
    }
  }
  return byPath;
}

/** With paths as the field sees them: out of its own object first. */
function comparison(rule: Contradiction, group: string, field: string): Comparison {
  const out = '../'.repeat(field.split('.').length - 1);
  const seen = (path: string) => out + joinPath(group, path);
  const { when, earliest, latest, differsFrom, numberOf, refused } = rule;
  return {
    ...(when && { when: whenSeen(when, seen) }),
    ...(earliest && { earliest: momentSeen(earliest, seen) }),
    ...(latest && { latest: momentSeen(latest, seen) }),
    ...(differsFrom && { differsFrom: seen(differsFrom) }),
    ...(numberOf && { numberOf }),
    ...(refused && { refused }),
  };
}
