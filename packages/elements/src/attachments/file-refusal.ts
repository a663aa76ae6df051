import type { GivenFile } from '@dvc-kit/engine';
import type { FileRule } from '@dvc-kit/procedure';
import { type FileFault, fileFault } from '@dvc-kit/procedure/files/file-fault';

/** A file that cannot stand for the attachment, and why. */
export interface Refusal {
  readonly kind: FileFault;
  readonly file: GivenFile;
}

/** Parts chosen files into those that are taken and those that are refused; `given` were taken before. */
export function sortFiles(
  files: readonly GivenFile[],
  rule: FileRule,
  given: number,
): { readonly taken: readonly GivenFile[]; readonly refused: readonly Refusal[] } {
  const taken: GivenFile[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    const kind = fileFault(file, rule, given + taken.length);
    if (kind) refused.push({ kind, file });
    else taken.push(file);
  }
  return { taken, refused };
}
