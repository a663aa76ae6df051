import type { Procedure } from '@dvc-kit/procedure';
import type { Language } from '../language/language.ts';
import { type Phrase, phrasesOf } from '../language/phrase.ts';

/** A name of a procedure, in a list of all names. */
export interface ListedName {
  readonly name: Phrase;
  readonly slug: string;
}

/**
 * The everyday and the official names of all procedures under their first letters, in the order of the language's alphabet:
 * Đ has a letter of its own in Vietnamese, as have Â, Ê, Ô, Ơ, Ư.
 */
export function alphabetOf(procedures: readonly Procedure[], language: Language): [string, ListedName[]][] {
  const names = procedures.flatMap((procedure): ListedName[] => {
    const phrase = phrasesOf(procedure, language);
    const [name, plainName] = [phrase('/name'), phrase('/plainName')];
    return [plainName, ...(name.text === plainName.text ? [] : [name])].map((one) => ({
      name: one,
      slug: procedure.slug,
    }));
  });
  const order = new Intl.Collator(language);
  const sorted = names.toSorted((a, b) => order.compare(a.name.text, b.name.text));
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name.text, language))];
}

/** The first letter without its tone. */
function letterOf(text: string, language: Language): string {
  const [first = ''] = text.normalize('NFD').match(/^.\p{M}*/u) ?? [];
  const marks = language === 'vi' ? /[\u0300\u0301\u0303\u0309\u0323]/g : /\p{M}/gu;
  return first.replace(marks, '').normalize('NFC').toLocaleUpperCase(language);
}
