import { type Outline, parentOf, resolvePath } from '@dvc-kit/procedure';
import type { FillPlan } from '../plan.ts';
import { momentSeen, whenSeen } from './seen-from.ts';

/**
 * What is filled in for the citizen, with paths from the root. A place stands behind those that it takes after, so that
 * one pass fills all of it.
 */
export function fillsOf({ demands }: Outline): readonly FillPlan[] {
  const same: SameAsPlan[] = [];
  const worked: FillPlan[] = [];
  for (const { path: at, schema } of demands) {
    const seen = (path: string) => resolvePath(parentOf(at), path) ?? path;
    for (const { place, when } of schema['x-same-as'] ?? [])
      same.push({
        at,
        sameAs: seen(place),
        ...(when && { when: whenSeen(when, seen) }),
      });
    for (const rule of schema['x-filled-from'] ?? []) {
      if (rule.from === 'today') worked.push({ at, ...rule });
      else if (rule.from === 'commune') worked.push({ at, ...rule, ...(rule.of && { of: seen(rule.of) }) });
      else if (rule.from === 'answer') worked.push({ at, ...rule, of: seen(rule.of) });
      else if (rule.from === 'choice') worked.push({ at, ...rule, when: whenSeen(rule.when, seen) });
      else {
        const { earliest, latest, ...rest } = rule;
        worked.push({
          at,
          ...rest,
          of: seen(rule.of),
          ...(earliest && { earliest: momentSeen(earliest, seen) }),
          ...(latest && { latest: momentSeen(latest, seen) }),
        });
      }
    }
  }
  return [...inOrder(same), ...worked];
}

type SameAsPlan = Extract<FillPlan, { sameAs: string }>;

/** Each behind those that fill what it takes over; there are no circles. */
function inOrder(waiting: readonly SameAsPlan[]): readonly SameAsPlan[] {
  const ordered = new Set<SameAsPlan>();
  const add = (rule: SameAsPlan) => {
    for (const one of waiting)
      if (one !== rule && overlap(one.at, rule.sameAs) && !ordered.has(one)) add(one);
    ordered.add(rule);
  };
  for (const rule of waiting) add(rule);
  return [...ordered];
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
