import type { LoadedDeclaration, Procedure } from '@dvc-kit/procedure';
import { type CheckedProcedure, compileProcedure, openProcedure } from '@dvc-kit/validation';

/** The form of a procedure as the citizen's browser has it, in Vietnamese. Throws where it cannot be compiled. */
export function openForm(procedure: Procedure, delivery?: LoadedDeclaration): CheckedProcedure {
  return openProcedure(compileProcedure(procedure, 'vi', { ...(delivery && { delivery }) }));
}
