import { type Misfit, refitDraft } from '@dvc-kit/engine';
import { draftAtReview } from '@dvc-kit/engine/draft-at-review';
import { usualChannel } from '@dvc-kit/procedure/usual-channel';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import type { CodedAnswers } from './code-text.ts';

/** The answers of a code by the definition that there is now, right or wrong, and those that have no place in it any more. */
export interface FittedAnswers {
  readonly answers: Answers;
  readonly misfits: readonly Misfit[];
}

/**
 * Leads the answers of an older definition to the new names of their fields (`moves`), as a draft is led. Those of the same version
 * stay as they are. `today` as `YYYY-MM-DD`.
 */
export function fitAnswers(coded: CodedAnswers, module: ProcedureModule, today: string): FittedAnswers {
  const setting = { module, commune: null, channel: usualChannel(module.channels), today };
  const { state, misfits } = refitDraft(setting, draftAtReview(coded));
  return { answers: state.answers, misfits: misfits.filter(({ isKept }) => !isKept) };
}
