import type { ProcedureFile } from '@dvc-kit/procedure';

/**
 * Whether the procedure is in force on a day, from its validity dates.
 *
 * @param day `YYYY-MM-DD`. The last day still counts.
 */
export function validityOn(
  { from, to }: ProcedureFile['validity'],
  day: string,
): 'in force' | 'not yet' | 'repealed' {
  if (from !== null && day < from) return 'not yet';
  if (to !== null && day > to) return 'repealed';
  return 'in force';
}
