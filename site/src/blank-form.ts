import type { Procedure } from '@dvc-kit/procedure';

/** Where the blank official form lies, or null for a procedure without one. Always Vietnamese. */
export function blankFormPath({ slug, paper }: Procedure): string | null {
  return paper && `/thu-tuc/${slug}/${paper.fileName}.pdf`;
}
