import type { Draft } from './draft.ts';

/** What is known of a declaration that comes from elsewhere than a form. */
type Known = Pick<Draft, 'procedure' | 'answers'> &
  Partial<Pick<Draft, 'delivery' | 'files' | 'waived' | 'brought'>> & {
    /** Names of its papers by their id. */
    readonly papers?: Draft['words']['attachments'];
  };

/** A declaration that was filled in, as a draft at the review, with nothing undertaken. */
export function draftAtReview({ procedure, answers, papers = {}, ...rest }: Known): Draft {
  return {
    format: 'dvc-draft/1',
    procedure,
    answers,
    delivery: {},
    files: {},
    waived: [],
    ...rest,
    undertaken: false,
    at: { step: 'review' },
    way: [],
    checked: [],
    returnTo: null,
    grouping: 'section',
    handIn: { state: 'ready' },
    words: { declaration: {}, delivery: {}, attachments: papers },
  };
}
