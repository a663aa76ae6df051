import type { Evidence, ProcedureFile } from '@dvc-kit/procedure';

/** Whether anything that the page shows could not be checked against its source. */
export function hasUnverified(file: ProcedureFile): boolean {
  return evidencesIn(file).some(({ status }) => status === 'unverified');
}

function evidencesIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'evidence' in value ? [value.evidence as Evidence] : [];
  return [...own, ...Object.values(value).flatMap(evidencesIn)];
}
