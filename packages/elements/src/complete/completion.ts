import type { StepView } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import type { PaperPort } from '../paper-port.ts';

/** What the last step tells of a procedure. */
export type CompletedModule = Pick<
  ProcedureModule,
  'code' | 'slug' | 'name' | 'papers' | 'timeLimits' | 'authority' | 'results'
>;

/** Everything that the end of the journey is drawn from. */
export interface Completion {
  readonly content: Extract<StepView, { kind: 'complete' }>;
  readonly module: CompletedModule;
  readonly commune: CommuneProfile | null;
  /** The shown answers, as they stand on the paper. */
  readonly answers: Answers;
  readonly loadPaper: () => Promise<PaperPort>;
}
