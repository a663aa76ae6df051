import type { Procedure } from '@dvc-kit/procedure';
import type { Language } from '../../language/language.ts';
import type { Phrase } from '../../language/phrase.ts';
import type { Texts } from '../../texts/vi.ts';

/** What every part of a procedure's page is given. */
export interface Shared {
  procedure: Procedure;
  language: Language;
  texts: Texts;
  /** The text at a JSON Pointer of `procedure.json`, in the language of the page. */
  phrase: (pointer: string) => Phrase;
}
