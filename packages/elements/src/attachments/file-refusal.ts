import type { GivenFile } from '@dvc-kit/engine';
import type { FileRule } from '@dvc-kit/procedure';

/** A file that cannot stand for the attachment, and why. */
export interface Refusal {
  readonly kind: 'empty' | 'wrong-type' | 'too-big' | 'too-many';
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
    const kind = faultOf(file, rule, given + taken.length);
    if (kind) refused.push({ kind, file });
    else taken.push(file);
  }
  return { taken, refused };
}

function faultOf({ size, type }: GivenFile, { types, maxBytes, maxFiles }: FileRule, given: number) {
  if (size === 0) return 'empty';
  if (!types.some((allowed) => allowed === type)) return 'wrong-type';
  if (size > maxBytes) return 'too-big';
  return given >= maxFiles ? 'too-many' : null;
}
