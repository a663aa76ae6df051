import type { Procedure } from '@dvc-kit/procedure';
import { validityOn } from './validity.ts';

/** Whether the declaration can be filled in on a day, `YYYY-MM-DD`: there is one, and it is the one in force. */
export function isFillable({ declaration, file }: Procedure, day = today()): boolean {
  return declaration !== null && validityOn(file.validity, day) === 'in force';
}

/** The day on which the catalogue is built, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
