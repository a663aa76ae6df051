/** What the rule of a paper holds a file to. Sizes in bytes. */
interface Limits {
  readonly types: readonly string[];
  readonly maxBytes: number;
  readonly maxFiles: number;
}

/** Why a file cannot stand for a paper. */
export type FileFault = 'empty' | 'wrong-type' | 'too-big' | 'too-many';

/** What is wrong with a file by the rule of its paper, when `before` files were taken already. Sizes in bytes. */
export function fileFault(
  { size, type }: { readonly size: number; readonly type: string },
  { types, maxBytes, maxFiles }: Limits,
  before: number,
): FileFault | undefined {
  if (size === 0) return 'empty';
  if (!types.some((allowed) => allowed === type)) return 'wrong-type';
  if (size > maxBytes) return 'too-big';
  return before >= maxFiles ? 'too-many' : undefined;
}
