import type { Language } from '../language/language.ts';
import { en } from './en.ts';
import { type Texts, vi } from './vi.ts';

const byLanguage: Readonly<Record<Language, Texts>> = { vi, en };

/** What the catalogue says in a language. */
export function textsIn(language: Language): Texts {
  return byLanguage[language];
}
