import type { FormState } from '../shapes/state.ts';
import type { Draft } from './draft.ts';

/** The state that the draft was made of. */
export function stateOf({ format: _f, procedure: _p, way: _w, words: _t, ...state }: Draft): FormState {
  return { ...state, waived: new Set(state.waived), checked: new Set(state.checked) };
}
