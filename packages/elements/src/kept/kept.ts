/**
 * What keeps the work in a form: its place, and the way through it. A file of its own: the first questions are on the screen
 * before it arrives.
 */
import { FormKeeper } from './form-keeper.ts';
import type { Keeper, KeptForm } from './keeper.ts';

/** Keeps the work in a form from now on. */
export const keep = (form: KeptForm): Keeper => new FormKeeper(form);
