import './fields/choice-field/choice-field.ts';
import './fields/text-field/text-field.ts';

export type {
  ErrorDetail,
  ProcedureEvents,
  ReadyDetail,
  StepDetail,
  SubmitDetail,
} from './events/procedure-events.ts';
export type { KeptModule } from './kept/keeper.ts';
export type { LaterSteps } from './later/later-page.ts';
export type { MoreFields } from './more/more-fields.ts';
export type { PaperPort } from './ports/paper-port.ts';
export type { CodeReader, HeicReader, LoadReader, Readers } from './ports/readers.ts';
export type { Submission, SubmissionAnswer, SubmissionPort } from './ports/submission-port.ts';
export { ProcedureForm } from './procedure/procedure.ts';
export { type KitServices, provideServices } from './services.ts';
export { fetchStatus } from './status/fetch-status.ts';
export type { Taking } from './taking/taken.ts';
export type { Understood } from './understood/understood.ts';
