import { fold } from '@dvc-kit/administrative-units/fold';
import type { ProcedureFile } from '@dvc-kit/procedure';

/**
 * What the filter of the catalogue looks through: everyday name, official name, other names, code; without marks, one
 * behind the other with bars between them.
 */
export function searchNames({ plainName, name, aliases, code }: ProcedureFile): string {
  const names = [plainName, name, ...aliases, code ?? ''].map((text) => fold(text)).filter(Boolean);
  return [...new Set(names)].join('|');
}
