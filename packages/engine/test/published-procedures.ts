import { fileURLToPath } from 'node:url';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';
import { type CheckedProcedure, compileProcedure, openProcedure } from '@dvc-kit/validation';

/** The procedures of this project that have a declaration. */
export const procedures: readonly Procedure[] = loadSchemas(
  fileURLToPath(new URL('../../../schemas', import.meta.url)),
).procedures.filter(({ declaration }) => declaration !== null);

const modules = new Map<Procedure, CheckedProcedure>();

export function moduleOf(procedure: Procedure): CheckedProcedure {
  const known = modules.get(procedure) ?? openProcedure(compileProcedure(procedure, 'vi'));
  modules.set(procedure, known);
  return known;
}
