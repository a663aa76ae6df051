import type { Run } from '../filled-block.ts';

/** How many full dotted lines the blank answers ask for. */
export const roomBelow = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + (run.run === 'answer' ? run.lines : 0), 0);
