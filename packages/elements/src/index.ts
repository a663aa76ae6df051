import './address-field/address-field.ts';
import './checkbox-field/checkbox-field.ts';
import './choice-field/choice-field.ts';
import './combobox/combobox.ts';
import './combobox-field/combobox-field.ts';
import './date-field/date-field.ts';
import './derived-field/derived-field.ts';
import './procedure/wipe.ts';
import './select-field/select-field.ts';
import './text-field/text-field.ts';

export type { LaterSteps } from './later/later-page.ts';
export type { PaperPort } from './paper-port.ts';
export { ProcedureForm } from './procedure/procedure.ts';
export type {
  ErrorDetail,
  ProcedureEvents,
  ReadyDetail,
  StepDetail,
  SubmitDetail,
} from './procedure/procedure-events.ts';
export { type KitServices, provideServices } from './services.ts';
export type { Submission, SubmissionAnswer, SubmissionPort } from './submission-port.ts';
