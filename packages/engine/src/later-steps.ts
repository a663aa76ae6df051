/** What a browser needs of the engine once the declaration is left; nobody waits for it before. */

export { refitDraft } from './draft/refit-draft.ts';
export { isTakenIn } from './later/applying.ts';
export { attachmentView, canBeBrought } from './later/attachment-view.ts';
export { laterSteps } from './later/later-steps.ts';
export { papersFor } from './later/papers.ts';
export { sectionWith } from './later/section-with.ts';
