import type { Turn } from '@dvc-kit/attachments/given-file';
import type { Answers, Json } from '@dvc-kit/validation';
import type { HandInFault, Receipt } from './hand-in.ts';
import type { FormState, GivenFile, StepId } from './state.ts';

/** All that can happen to a form. Paths start at the root, list indexes included: `children.0.fullName`. */
export type FormEvent =
  | {
      readonly type: 'answer';
      readonly path: string;
      readonly value: Json | undefined;
      readonly form?: 'declaration' | 'delivery';
    }
  /** A block is the same as another one, or is not: `key` as its view has it. */
  | { readonly type: 'same-as'; readonly key: string; readonly isOn: boolean }
  /** It is so, though it was asked about, or she takes that back: `key` as the warning has it. */
  | { readonly type: 'confirm'; readonly key: string; readonly isSo: boolean }
  | { readonly type: 'add-item'; readonly path: string }
  | { readonly type: 'remove-item'; readonly path: string; readonly index: number }
  /** `at`: before which of the files given already; after all of them without it. */
  | {
      readonly type: 'give-files';
      readonly attachment: string;
      readonly files: readonly GivenFile[];
      readonly at?: number | undefined;
    }
  | { readonly type: 'remove-file'; readonly attachment: string; readonly file: string }
  /** A file is to stand where the so-and-so-many-th is. */
  | { readonly type: 'move-file'; readonly attachment: string; readonly file: string; readonly to: number }
  | { readonly type: 'turn-file'; readonly attachment: string; readonly file: string; readonly turn: Turn }
  | { readonly type: 'waive'; readonly attachment: string; readonly waived: boolean }
  /** The paper comes to the desk by hand, and no file of it is sent. */
  | { readonly type: 'bring'; readonly attachment: string; readonly brought: boolean }
  | { readonly type: 'undertake'; readonly accepted: boolean }
  /** Leave the step forwards: refused, with the step marked as checked, while it has issues. */
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  /** Follow a Change link of the review. */
  | { readonly type: 'change'; readonly step: StepId }
  /** To a step that she was at, as Back and Forward of the browser lead; `returnTo` as it was set there. */
  | { readonly type: 'go'; readonly step: StepId; readonly returnTo: StepId | null }
  /** `section`: what the citizen has before her, where the page can tell. */
  | {
      readonly type: 'group';
      readonly grouping: FormState['grouping'];
      readonly section?: StepId | undefined;
    }
  /** Hand in was done (on paper, or taken over by the host). */
  | { readonly type: 'complete' }
  /** The dossier goes off to the receiver: refused while anything is wrong. */
  | { readonly type: 'send'; readonly attempt: string }
  | { readonly type: 'send-failed'; readonly attempt: string; readonly fault: HandInFault }
  | { readonly type: 'sent'; readonly attempt: string; readonly receipt: Receipt }
  | { readonly type: 'reset'; readonly answers?: Answers };
