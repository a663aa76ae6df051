import type { FormerUnits } from '@dvc-kit/administrative-units';
import type { Fetching } from './fetched.ts';
import type { HeadingSetting } from './heading-level.ts';
import type { Language } from './language.ts';
import type { AfterFirstPage } from './more/more-fields.ts';
import type { Translate } from './translate.ts';
import type { UnitsState } from './units-state.ts';

/** What every part of one form shares, apart from the view it draws. A new object whenever something in it changed. */
export interface DrawingSetting extends HeadingSetting {
  readonly language: Language;
  readonly translate: Translate | undefined;
  /** Required fields carry a star, instead of optional ones their words. */
  readonly marksRequired: boolean;
  /** Whether the element is wide: then nothing has to be folded to be found. */
  readonly isWide: boolean;
  readonly units: UnitsState;
  /** Asks for the provinces and communes, once or again after a failure. */
  readonly loadUnits: () => void;
  /** The units before 1/7/2025, for a name that none of those in force has. */
  readonly former: Fetching<FormerUnits>;
  readonly loadFormer: () => void;
  readonly more: Fetching<AfterFirstPage>;
  /** Asks for it again after a failure. */
  readonly loadMore: () => void;
}

/** The setting as it is now: the same object as before when nothing in it changed. */
export function renewed(before: DrawingSetting, now: DrawingSetting): DrawingSetting {
  const names = Object.keys(now) as (keyof DrawingSetting)[];
  return names.some((name) => now[name] !== before[name]) ? now : before;
}

/** Whether the page is shown by an application that may save no files; no, until it can be told. */
export const isInApp = (setting: DrawingSetting): boolean =>
  (loadedMore(setting)?.appAround(navigator.userAgent) ?? null) !== null;

/** Null until it is there. */
export const loadedMore = ({ more }: DrawingSetting): AfterFirstPage | null =>
  typeof more === 'string' ? null : more;
