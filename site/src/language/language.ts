import type { Language } from '@dvc-kit/procedure';

/** The languages of the catalogue; Vietnamese is the source and has no prefix in its addresses. */
export type { Language };

export const languages: readonly Language[] = ['vi', 'en'];

/** The first part of a page's address: nothing for Vietnamese, as Astro's rest parameters want it. */
export function languageParameter(language: Language): string | undefined {
  return language === 'vi' ? undefined : language;
}

/** The language that the first part of a page's address asks for. */
export function languageOf(parameter: string | undefined): Language {
  return parameter === 'en' ? 'en' : 'vi';
}

/** The address of a page in a language. `path` is the Vietnamese address, such as `/thu-tuc/`. */
export function inLanguage(path: string, language: Language): string {
  return language === 'vi' ? path : `/${language}${path}`;
}
