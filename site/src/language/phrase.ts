import type { Procedure } from '@dvc-kit/procedure';
import { inSentence } from '@dvc-kit/wording/in-sentence';
import type { Language } from './language.ts';

/** A piece of text and, where it is not in the language of the page, its own language. */
export interface Phrase {
  readonly text: string;
  readonly lang?: 'vi';
}

/**
 * Reads the texts of a `procedure.json` by JSON Pointer, in the language of the page.
 *
 * What nobody has translated stays Vietnamese and says so, so that a screen reader pronounces it right
 * (WCAG 3.1.2). Throws when the pointer leads to no text.
 */
export function phrasesOf(procedure: Procedure, language: Language): (pointer: string) => Phrase {
  const file = `procedures/${procedure.slug}/procedure.json`;
  return (pointer) => {
    const vietnamese = at(procedure.file, pointer);
    if (typeof vietnamese !== 'string') throw new Error(`site: no text at ${file}#${pointer}`);
    if (language === 'vi') return { text: vietnamese };
    const translated = procedure.translate(language, { file, pointer }, vietnamese);
    return translated === undefined ? { text: vietnamese, lang: 'vi' } : { text: translated };
  };
}

function at(value: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);
}

/** A condition in words, as it begins a heading: "Nếu trẻ bị bỏ rơi", "If the child was abandoned". */
export function asCondition(condition: Phrase, language: Language): Phrase {
  const word = language === 'vi' || condition.lang === 'vi' ? 'Nếu' : 'If';
  return { ...condition, text: `${word} ${inSentence(condition.text)}` };
}

/** A text as it goes on within a sentence. */
export function goingOn(of: Phrase): Phrase {
  return { ...of, text: inSentence(of.text) };
}
