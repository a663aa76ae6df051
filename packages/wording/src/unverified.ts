import type { Language } from '@dvc-kit/procedure';

/** The mark beside a detail that nobody has read in its source. */
export const unverifiedMark: Readonly<Record<Language, string>> = {
  vi: 'chưa kiểm chứng',
  en: 'not verified',
};
