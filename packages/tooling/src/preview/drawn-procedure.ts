import { papersFor, visibility } from '@dvc-kit/engine';
import { compilePapers, type PaperModules } from '@dvc-kit/paper';
import type { Procedure } from '@dvc-kit/procedure';
import {
  type Answers,
  compileProcedure,
  loadDelivery,
  openProcedure,
  type PlainProcedure,
  type ProcedureModule,
} from '@dvc-kit/validation';

/** What the preview draws of a procedure. */
export interface DrawnProcedure {
  readonly slug: string;
  readonly name: string;
  /** That of the procedure; for one without, what stands for it in the form. */
  readonly code: string;
  /** What the form is drawn from, by language; null for information only. */
  readonly forms: Readonly<Record<string, PlainProcedure>> | null;
  /** `vi`, and those that there are translations into. */
  readonly languages: readonly string[];
  readonly papers: PaperModules;
  /** Worked cases to fill the form in with. */
  readonly cases: readonly DrawnCase[];
}

export interface DrawnCase {
  /** Below `schemas/`. */
  readonly source: string;
  readonly name: string;
  readonly answers: Answers;
  /** Those that are shown: what is printed. */
  readonly shown: Answers;
  /** Ids of the papers that they are printed on. */
  readonly papers: readonly string[];
}

/**
 * Throws where the form or a paper cannot be compiled. `schemas`: the folder that it lies in. `cases`: its own, or those of another
 * version of it.
 */
export function drawnFrom(procedure: Procedure, schemas: string, cases = procedure.cases): DrawnProcedure {
  const delivery = loadDelivery(schemas);
  const languages = ['vi', ...procedure.languages];
  const forms =
    procedure.declaration &&
    Object.fromEntries(languages.map((one) => [one, compileProcedure(procedure, one, { delivery })]));
  const module = forms?.vi && openProcedure(forms.vi);
  return {
    slug: procedure.slug,
    name: procedure.file.name,
    code: procedure.file.code ?? '0.000000',
    forms,
    languages,
    papers: compilePapers(procedure),
    cases: module ? cases.map((one) => drawnCase(module, one)) : [],
  };
}

function drawnCase(
  module: ProcedureModule,
  { source, name, answers }: Procedure['cases'][number],
): DrawnCase {
  const shown = visibility(module.declaration, answers as Answers).answers;
  const papers = papersFor(module, shown).map(({ id }) => id);
  return { source, name, answers: answers as Answers, shown, papers };
}
