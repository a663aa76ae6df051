import { papersFor, visibility } from '@dvc-kit/engine';
import { compilePapers, type PaperModules } from '@dvc-kit/paper';
import type { Language, Procedure } from '@dvc-kit/procedure';
import {
  type Answers,
  compileProcedure,
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
  /** What the form is drawn from; null for information only. */
  readonly forms: Readonly<Record<Language, PlainProcedure>> | null;
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

/** Throws where the form or a paper cannot be compiled. `cases`: its own, or those of another version of it. */
export function drawnFrom(procedure: Procedure, cases = procedure.cases): DrawnProcedure {
  const forms = procedure.declaration && {
    vi: compileProcedure(procedure, 'vi'),
    en: compileProcedure(procedure, 'en'),
  };
  const module = forms && openProcedure(forms.vi);
  return {
    slug: procedure.slug,
    name: procedure.file.name,
    code: procedure.file.code ?? '0.000000',
    forms,
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
