import './choice-field/choice-field.ts';
import './text-field/text-field.ts';

export type { CodeReader } from './id-card/code-reader.ts';
export type { KeptModule } from './kept/keeper.ts';
export type { LaterSteps } from './later/later-page.ts';
export type { MoreFields } from './more/more-fields.ts';
export type { PaperPort } from './paper-port.ts';
export type {
  ErrorDetail,
  ProcedureEvents,
  ReadyDetail,
  StepDetail,
  SubmitDetail,
} from './procedure/messages/procedure-events.ts';
export { ProcedureForm } from './procedure/procedure.ts';
export type { HeicReader, LoadReader, Readers } from './readers.ts';
export { type KitServices, provideServices } from './services.ts';
export { fetchStatus } from './status/fetch-status.ts';
export type { Submission, SubmissionAnswer, SubmissionPort } from './submission-port.ts';
export type { Taking } from './taking/taken.ts';
export type { Understood } from './understood/understood.ts';
