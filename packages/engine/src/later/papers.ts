import type { Answers, PaperPlan, ProcedureModule } from '@dvc-kit/validation';

/** The official forms that these (shown) answers are printed on, in order. */
export function papersFor(module: Pick<ProcedureModule, 'papers'>, answers: Answers): PaperPlan[] {
  return module.papers.filter(({ when }) => !when || when(answers));
}
