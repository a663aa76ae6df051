import { fileURLToPath } from 'node:url';
import type { Case, Procedure, Province } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { type CheckedProcedure, compileProcedure, openProcedure } from '@dvc-kit/validation';

const schemas = schemasOnce(fileURLToPath(new URL('../../../schemas', import.meta.url)));

/** The procedures of this project that have a declaration. */
export const procedures: readonly Procedure[] = schemas.procedures.filter(
  ({ declaration }) => declaration !== null,
);

/** What tests name words of: an editor may change those of the project (`packages/kept-schemas`). */
export const keptProcedures: readonly Procedure[] = schemasOnce(
  fileURLToPath(new URL('../../kept-schemas/schemas', import.meta.url)),
).procedures.filter(({ declaration }) => declaration !== null);

/** What the province sets that a case happens in. In which province a commune lies, `dvc check` knows. */
export function provinceOf({ place }: Case): Pick<Province, 'fees'> | undefined {
  return place === undefined
    ? undefined
    : (schemas.provinces.find(({ code }) => code === place) ?? { fees: [] });
}

const modules = new Map<Procedure, CheckedProcedure>();

export function moduleOf(procedure: Procedure): CheckedProcedure {
  const known = modules.get(procedure) ?? openProcedure(compileProcedure(procedure, 'vi'));
  modules.set(procedure, known);
  return known;
}
