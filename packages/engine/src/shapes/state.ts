import type { GivenFile } from '@dvc-kit/attachments/given-file';
import type { Answers } from '@dvc-kit/validation';
import type { HandIn } from './hand-in.ts';

export type { GivenFile };

export type StepId = string;

/** Where the citizen stands: a step, or the end. */
export type Place = { readonly step: StepId } | 'complete';

/**
 * What the citizen did, and nothing that can be worked out from it. Made and changed by `transition` only.
 */
export interface FormState {
  /**
   * Everything answered so far, shown or not, right or wrong. Hiding a field does not erase its answer. What is filled in for
   * her is not among it; null stands where she emptied what would be.
   */
  readonly answers: Answers;
  /** Blocks that she ticked as the same as another one, or ticked off; none where she did not. */
  readonly sameAs?: Readonly<Record<string, boolean>>;
  /** What she said to be so when she was asked: keys of warnings. */
  readonly confirmed?: readonly string[];
  /** Files given, by attachment id. */
  readonly files: Readonly<Record<string, readonly GivenFile[]>>;
  /** Attachments that the citizen says the authority already has. */
  readonly waived: ReadonlySet<string>;
  /** Attachments that she brings to the desk on paper, in place of files. */
  readonly brought?: readonly string[];
  readonly delivery: Answers;
  readonly undertaken: boolean;
  readonly at: Place;
  /** Steps the citizen has tried to leave: their issues are on show. */
  readonly checked: ReadonlySet<StepId>;
  /** Set while a Change link of the review is followed: Continue leads back there. */
  readonly returnTo: StepId | null;
  /** One section at a time (phone), or all sections of the declaration on one page (wide screen). */
  readonly grouping: 'section' | 'declaration';
  readonly handIn: HandIn;
}

/** Nothing may be changed while the dossier is on its way, nor once it has arrived. */
export function isHandedOver({ handIn }: Pick<FormState, 'handIn'>): boolean {
  return handIn.state === 'sending' || handIn.state === 'sent';
}
