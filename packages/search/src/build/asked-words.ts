import { isFiller } from '../fillers.ts';
import type { FindableEntry } from '../search-index.ts';
import { wordsOf } from '../words.ts';

/** A word in which more procedures are asked about does not tell which of them is meant. */
const mostProcedures = 2;

/**
 * Of each procedure the words in which it is asked about and which its names do not have, such as "lãnh sự": for whole
 * questions the index has no room, and by their other words it is found anyway.
 */
export function askedWords(procedures: readonly FindableEntry[]): string[] {
  const asked = procedures.map((one) => new Map(wordsIn(one.asked)));
  return procedures.map(({ title, name, aliases, forms }, at) => {
    const named = new Map([title, name, ...aliases, ...forms].flatMap(wordsIn));
    return [...(asked[at] ?? [])]
      .filter(([plain, { isTelling }]) => isTelling && !named.has(plain) && !/\d/.test(plain))
      .filter(([plain]) => asked.filter((words) => words.has(plain)).length <= mostProcedures)
      .map(([, { written }]) => written)
      .join(' ');
  });
}

/** Each word by what it is without its marks. */
function wordsIn(text: string): [string, { written: string; isTelling: boolean }][] {
  const letters = text.normalize('NFC').toLowerCase();
  return wordsOf(letters).map((word) => [
    word.plain,
    { written: letters.slice(word.start, word.end), isTelling: !isFiller(word) },
  ]);
}
