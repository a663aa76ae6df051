import type { Run } from './filled-block.ts';

/** Whether a paragraph is a heading: all of it is bold, footnote marks aside. */
export const isHeading = (runs: readonly Run[]): boolean =>
  runs.every((run) => run.run === 'text' && (run.bold || run.isRaised));

/** Whether a paragraph stands on the page of what follows it: a heading, and what ends in a colon. */
export function keepsWithNext(runs: readonly Run[]): boolean {
  const last = runs[runs.length - 1];
  return isHeading(runs) || (last?.run === 'text' && last.text.trimEnd().endsWith(':'));
}
