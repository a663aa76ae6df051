import type { Dossier } from '@dvc-kit/dossier';
import type { HandInFault, Receipt } from '@dvc-kit/engine';

/** One dossier on its way. */
export interface Submission {
  readonly dossier: Dossier;
  /** By the ids in the dossier. */
  readonly files: ReadonlyMap<string, File>;
  /** The same for each retry of the same dossier, so that a receiver that has it already makes no second one of it. */
  readonly attempt: string;
}

/** What came of it: the receiver has it, or why not. */
export type SubmissionAnswer = { readonly receipt: Receipt } | { readonly fault: HandInFault };

/** Where a dossier goes that is handed in online. The elements know neither the receiver nor the way to it. */
export interface SubmissionPort {
  /** A rejected promise counts as no answer. Once `signal` is aborted nobody waits for the answer any more. */
  submit(submission: Submission, signal: AbortSignal): Promise<SubmissionAnswer>;
}
