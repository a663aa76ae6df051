import type { Delivery } from '../../dossiers/delivery-words.ts';
import type { Payment } from '../../payments/payments.ts';
import type { GivenSlip } from '../../slips/slips.ts';
import type { AnswerLine } from '../answer-lines.ts';
import type { ChangedAnswer } from '../changed-answers.ts';
import type { KeptDossier } from '../kept-dossiers.ts';

/** What the page of a dossier tells. */
export interface DossierContent {
  readonly kept: KeptDossier;
  readonly lines: readonly AnswerLine[];
  /** How the result reaches her; null once that is erased. */
  readonly delivery: DeskDelivery | null;
  /** Official forms that can be printed: their ids and names. */
  readonly papers: readonly { readonly id: string; readonly name: string }[];
  /** What it costs; null for dossiers of before. */
  readonly payment: Payment | null;
  /** Who vouched for whom; null where nobody did. */
  readonly assurance: string | null;
  /** What was given to the citizen in writing. */
  readonly slips: readonly GivenSlip[];
  /** How the procedure words its time limit. */
  readonly timeLimit: string | null;
  /** For a supplement, `YYYY-MM-DD`. */
  readonly proposedDay: string;
  readonly today: string;
  /** In the dossier that was handed in last, against the one before. */
  readonly changed: readonly ChangedAnswer[];
  readonly fault: string | null;
}

export interface DeskDelivery extends Delivery {
  /** The recipient is not the one who hands in. */
  readonly isOther: boolean;
  /** What the carrier takes, in words. */
  readonly postage: string;
}
