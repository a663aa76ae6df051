import type { Fetching } from '../element/fetched.ts';
import type { Language } from '../language/language.ts';
import type { AfterFirstPage } from '../more/more-fields.ts';
import type { CardSetting } from './card-setting.ts';

/** What every part of one form shares, apart from the view it draws. A new object whenever something in it changed. */
export interface DrawingSetting extends CardSetting {
  readonly language: Language;
  /** Required fields carry a star, instead of optional ones their words. */
  readonly marksRequired: boolean;
  /** Whether the element is wide: then nothing has to be folded to be found. */
  readonly isWide: boolean;
  readonly more: Fetching<AfterFirstPage>;
  /** Asks for it again after a failure. */
  readonly loadMore: () => unknown;
}

/** The setting as it is now: the same object as before when nothing in it changed. */
export function renewed(before: DrawingSetting | undefined, now: DrawingSetting): DrawingSetting {
  const names = Object.keys(now) as (keyof DrawingSetting)[];
  return names.some((name) => now[name] !== before?.[name]) ? now : before!;
}

/** Whether the page is shown by an application that may save no files; no, until it can be told. */
export const isInApp = (setting: DrawingSetting): boolean =>
  (loadedMore(setting)?.appAround(navigator.userAgent) ?? null) !== null;

/** Null until it is there. */
export const loadedMore = ({ more }: DrawingSetting): AfterFirstPage | null =>
  typeof more === 'string' ? null : more;
