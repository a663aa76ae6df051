import type { Units } from '@dvc-kit/administrative-units';
import type { Fetching } from './fetched.ts';
import type { Language } from './language.ts';
import type { Translate } from './translate.ts';

/** What every part of one form shares, apart from the view it draws. A new object whenever something in it changed. */
export interface DrawingSetting {
  readonly language: Language;
  readonly translate: Translate | undefined;
  /** Required fields carry a star, instead of optional ones their words. */
  readonly marksRequired: boolean;
  readonly units: UnitsState;
  /** Asks for the provinces and communes, once or again after a failure. */
  readonly loadUnits: () => void;
}

/** Provinces and communes come when an address is first asked for, over a network that may fail. */
export type UnitsState = Fetching<Units>;

export const loadedUnits = (state: UnitsState): Units | null => (typeof state === 'string' ? null : state);

/** The setting as it is now: the same object as before when nothing in it changed. */
export function renewed(before: DrawingSetting, now: DrawingSetting): DrawingSetting {
  const names = Object.keys(now) as (keyof DrawingSetting)[];
  return names.some((name) => now[name] !== before[name]) ? now : before;
}
