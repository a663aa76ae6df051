import type { Clause } from '../plan.ts';

/** The same alternatives without repetitions; one that always holds makes the others needless. */
export function simplified(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.some((clause) => clause.length === 0)) return [[]];
  const byText = new Map<string, Clause>();
  for (const clause of clauses) {
    const members = [...new Set(clause)].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    if (!members.some((number) => members.includes(-number))) byText.set(members.join(), members);
  }
  return [...byText.values()];
}
