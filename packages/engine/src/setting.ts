import type { Channel, CommuneProfile } from '@dvc-kit/procedure';
import type { ProcedureModule } from '@dvc-kit/validation';

/** What stands around a form while it is filled in and does not change by anything the citizen does. */
export interface FormSetting {
  readonly module: ProcedureModule;
  /** For sums that the province sets. */
  readonly commune?: Pick<CommuneProfile, 'fees'> | null | undefined;
  /** `YYYY-MM-DD`; the engine has no clock of its own. */
  readonly today: string;
  /** How the dossier will reach the authority: it decides which papers are asked for, and what is paid. */
  readonly channel: Channel;
  /** Whether the papers have to be given as files. Not when they are handed in on paper. */
  readonly filesRequired?: boolean | undefined;
}
