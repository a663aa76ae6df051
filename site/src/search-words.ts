import { fold } from '@dvc-kit/administrative-units/fold';
import type { ProcedureFile } from '@dvc-kit/procedure';

/** What the filter of the catalogue looks through: official name, everyday name, other names, code; without marks. */
export function searchWords(file: ProcedureFile): string {
  const words = [file.name, file.plainName, ...file.aliases, file.code ?? ''].flatMap((text) =>
    fold(text).split(' '),
  );
  return [...new Set(words)].join(' ');
}
