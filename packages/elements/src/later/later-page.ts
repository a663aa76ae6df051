import type { assembleDossier } from '@dvc-kit/dossier';
import type { FormView, StepView } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import type { CSSResult, TemplateResult } from 'lit';
import type { DrawingSetting } from '../drawing-setting.ts';
import type { SummaryEntry } from '../error-summary/summary-entries.ts';
import type { PaperPort } from '../paper-port.ts';
import type { ReviewActions } from '../review/review.ts';

/** Everything that a step after the declaration is drawn from. */
export interface LaterPage extends ReviewActions {
  readonly view: FormView;
  readonly module: ProcedureModule;
  /** Null when the host names none. */
  readonly commune: CommuneProfile | null;
  readonly setting: DrawingSetting;
  /** The answers that count: those of shown fields, as they stand on the paper. */
  readonly shownAnswers: () => Answers;
  readonly loadPaper: () => Promise<PaperPort>;
  readonly back: () => void;
}

/** Attachments, delivery, review and the end of the journey: a part of the elements that is fetched by itself. */
export interface LaterSteps {
  /** What the step asks or shows. */
  readonly laterStep: (page: LaterPage) => TemplateResult;
  /** What is wrong on the step, for the error summary. The delivery is made of fields, like the declaration. */
  readonly laterEntries: (content: StepView) => readonly SummaryEntry[];
  readonly handedOver: (startAnew: () => void) => TemplateResult;
  readonly assembleDossier: typeof assembleDossier;
  readonly stepStyles: CSSResult;
}
