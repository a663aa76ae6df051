import { fileURLToPath } from 'node:url';
import { loadSchemas, type Procedure } from '@dvc-kit/procedure';
import { compileProcedure, openProcedure, type ProcedureModule } from '@dvc-kit/validation';

/** The procedures of this project that have a declaration. */
export const procedures: readonly Procedure[] = loadSchemas(
  fileURLToPath(new URL('../../../schemas', import.meta.url)),
).procedures.filter(({ declaration }) => declaration !== null);

const modules = new Map<Procedure, ProcedureModule>();

export function moduleOf(procedure: Procedure): ProcedureModule {
  const known = modules.get(procedure) ?? openProcedure(compileProcedure(procedure, 'vi'));
  modules.set(procedure, known);
  return known;
}
