import { appliesOn, isOver } from '@dvc-kit/engine/applying';
import type { ProcedureFile } from '@dvc-kit/procedure';

/**
 * Whether the procedure is in force on a day, from its validity dates.
 *
 * @param day `YYYY-MM-DD`. The last day still counts.
 */
export function validityOn(
  validity: ProcedureFile['validity'],
  day: string,
): 'in force' | 'not yet' | 'repealed' {
  if (isOver({ validity }, day)) return 'repealed';
  return appliesOn({ validity }, day) ? 'in force' : 'not yet';
}
