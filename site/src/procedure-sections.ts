import type { ProcedureFile } from '@dvc-kit/procedure';
import type { Texts } from './texts/vi.ts';

/** The parts of a procedure's page in their order, for the table of contents. */
export function sectionsOf(file: ProcedureFile, texts: Texts): { id: string; title: string }[] {
  const words = texts.procedurePage;
  return [
    { id: 'khi-nao', title: words.whenToUse },
    { id: 'giay-to', title: words.prepare },
    { id: 'le-phi', title: words.costs },
    { id: 'cach-nop', title: words.handIn },
    ...(file.steps.length ? [{ id: 'cac-buoc', title: words.steps }] : []),
    { id: 'ket-qua', title: words.results },
    ...(file.questions.length ? [{ id: 'hoi-dap', title: words.questions }] : []),
    { id: 'can-cu', title: words.legal },
  ];
}
