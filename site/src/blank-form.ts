import type { Procedure } from '@dvc-kit/procedure';

/** A blank official form to download: a PDF to write on by hand, a DOCX to type into. */
export interface BlankForm {
  /** Name of the form. Always Vietnamese. */
  readonly name: string;
  /** Of the PDF. */
  readonly path: string;
  readonly docxPath: string;
}

/** The blank official forms of a procedure, in order. Always Vietnamese. */
export function blankForms({ slug, papers }: Procedure): BlankForm[] {
  return papers.map(({ form, fileName }) => {
    const stem = `/thu-tuc/${slug}/${fileName}`;
    return { name: form.name, path: `${stem}.pdf`, docxPath: `${stem}.docx` };
  });
}
