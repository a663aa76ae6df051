/**
 * Keeping a form, and taking up one of the same version. What takes up one of another version is `refit-draft`, seldom needed;
 * who imports the engine as a whole has both.
 */
export { type Decoded, decodeDraft } from './decode-draft.ts';
export { type Draft, encodeDraft } from './draft.ts';
export { stateOf } from './state-of-draft.ts';
