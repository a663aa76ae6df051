/**
 * What keeps the work in a form: what is filled in, the place, and the way through it. A file of its own: as long as nothing
 * is kept, the first questions are on the screen before it arrives.
 */
import { FormKeeper } from './form-keeper.ts';
import type { Keeper, KeptForm } from './keeper.ts';

/** Keeps the work in a form from now on. */
export const keep = (form: KeptForm): Keeper => new FormKeeper(form);
