import type { ProcedureFile } from '@dvc-kit/procedure';

/** A paper layout, as far as its form is searched. */
export interface FormSource {
  readonly form: { readonly name: string };
}

/** The numbers that people know forms by, such as "mẫu CT01": what stands in brackets behind their names. */
export function formsOf(papers: readonly FormSource[]): string[] {
  const numbers = papers.map(
    ({ form }) => /\((?:mẫu )?([\p{Lu}\d-]*\d[\p{Lu}\d-]*)\)$/u.exec(form.name)?.[1],
  );
  return [...new Set(numbers.flatMap((number) => (number === undefined ? [] : `mẫu ${number}`)))];
}

/** A paper by a name that people know is short, and asks for one procedure rather than for any. */
const wordCount = { fewest: 3, most: 5 };
const mostProcedures = 2;
const unspecific = /^(?:tờ khai|giấy tờ|văn bản|bản chính|bản sao|bản dịch|danh sách|phụ lục|dự thảo) /i;

/** The papers of a dossier that lead people to its procedure, such as "Giấy chứng sinh". */
export function papersOf(
  { attachments }: Pick<ProcedureFile, 'attachments'>,
  all: readonly Pick<ProcedureFile, 'attachments'>[],
): string[] {
  const names = attachments.flatMap(({ name, isDeclaration }) =>
    isDeclaration ? [] : [withoutRemark(name)],
  );
  return [...new Set(names)].filter(
    (name) =>
      !unspecific.test(`${name} `) &&
      name.split(' ').length >= wordCount.fewest &&
      name.split(' ').length <= wordCount.most &&
      all.filter((one) => one.attachments.some((paper) => withoutRemark(paper.name) === name)).length <=
        mostProcedures,
  );
}

function withoutRemark(name: string): string {
  return name.replace(/ ?\(.*\)$/, '');
}
