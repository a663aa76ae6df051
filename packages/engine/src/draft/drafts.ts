/**
 * Keeping a form, and taking up one of the same version. What reads a draft from a text is `decode-draft`, and what takes up one of another
 * version `refit-draft`, both seldom needed; who imports the engine as a whole has all.
 */
export type { Decoded } from './decode-draft.ts';
export { type Draft, encodeDraft } from './draft.ts';
export { stateOf } from './state-of-draft.ts';
