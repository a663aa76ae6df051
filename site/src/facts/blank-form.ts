import type { Paper, Procedure } from '@dvc-kit/procedure';

/** A blank official form to download: a PDF to write on by hand, one to type into, a DOCX. */
export interface BlankForm {
  /** Name of the form. Always Vietnamese. */
  readonly name: string;
  /** Of the PDF. */
  readonly path: string;
  readonly fillablePath: string;
  readonly docxPath: string;
}

/** The blank official forms of a procedure, in order. Always Vietnamese. */
export function blankForms(procedure: Procedure): BlankForm[] {
  return blankPapers(procedure).map(({ form, fileName }) => {
    const stem = `/thu-tuc/${procedure.slug}/${fileName}`;
    return {
      name: form.name,
      path: `${stem}.pdf`,
      fillablePath: `${stem}-dien-tren-may.pdf`,
      docxPath: `${stem}.docx`,
    };
  });
}

/** One paper for each official form: what differs only in where its answers come from is the same while blank. */
export function blankPapers({ papers }: Procedure): Paper[] {
  const formOf = ({ form }: Paper) => `${form.name} ${form.issuedBy}`;
  return papers.filter((paper, index) => papers.findIndex((one) => formOf(one) === formOf(paper)) === index);
}
