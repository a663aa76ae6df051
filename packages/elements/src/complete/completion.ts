import type { Receipt, StepView } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import type { PaperPort, PrintedPaper } from '../ports/paper-port.ts';
import type { Way } from '../ports/way.ts';

/** What the last step tells of a procedure. */
export type CompletedModule = Pick<
  ProcedureModule,
  'code' | 'version' | 'slug' | 'name' | 'papers' | 'authority' | 'results'
>;

/** Everything that the end of the journey is drawn from. */
export interface Completion {
  readonly content: Extract<StepView, { kind: 'complete' }>;
  readonly module: CompletedModule;
  readonly commune: CommuneProfile | null;
  readonly way: Way;
  /** Whether a receiver has it: then nothing leads back. Not on paper, nor from a host that does not tell. */
  readonly isHandedIn: boolean;
  /** What the receiver answered; nothing on paper. */
  readonly receipt: Receipt;
  /** What she can do with it. */
  readonly keeping?: unknown;
  /** The shown answers, as they stand on the paper. */
  readonly answers: Answers;
  readonly loadPaper: () => Promise<PaperPort>;
  /** All of the dossier in one file. */
  readonly wholeDossier: () => Promise<PrintedPaper>;
  readonly back: () => void;
  readonly startAnew: () => void;
}
