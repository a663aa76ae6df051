import type { ProcedureFile } from '@dvc-kit/procedure';
import type { Texts } from '../texts/vi.ts';

/** Whether anything is known of the result and how it is handed over. */
export function hasResults({ results, delivery }: ProcedureFile): boolean {
  return results.length > 0 || delivery.options.length > 0;
}

/** The parts of a procedure's page in their order, for the table of contents. */
export function sectionsOf(file: ProcedureFile, texts: Texts): { id: string; title: string }[] {
  const words = texts.procedurePage;
  return [
    { id: 'khi-nao', title: words.whenToUse },
    { id: 'giay-to', title: words.prepare },
    { id: 'le-phi', title: words.costs },
    ...(file.channels.length ? [{ id: 'cach-nop', title: words.handIn }] : []),
    ...(file.steps.length ? [{ id: 'cac-buoc', title: words.steps }] : []),
    ...(hasResults(file) ? [{ id: 'ket-qua', title: words.results }] : []),
    ...(file.questions.length ? [{ id: 'hoi-dap', title: words.questions }] : []),
    { id: 'can-cu', title: words.legal },
  ];
}
