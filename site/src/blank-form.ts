import type { Procedure } from '@dvc-kit/procedure';

/** A blank official form to download. */
export interface BlankForm {
  /** Name of the form. Always Vietnamese. */
  readonly name: string;
  readonly path: string;
}

/** The blank official forms of a procedure, in order. Always Vietnamese. */
export function blankForms({ slug, papers }: Procedure): BlankForm[] {
  return papers.map(({ form, fileName }) => ({ name: form.name, path: `/thu-tuc/${slug}/${fileName}.pdf` }));
}
