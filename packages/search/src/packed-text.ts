/** The characters that stand for words: what JSON takes as it is. */
const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .join('')
  .replace(/["\\]/g, '');

/** How many of so many words have a character to themselves: the others begin pairs, enough for the words that have none. */
export function aloneOf(count: number): number {
  return characters.length - Math.max(0, Math.ceil((count - characters.length) / (characters.length - 1)));
}

/** What stands for each word in a packed text: a character for the first, two for the others. */
export function symbolsFor(count: number): string[] {
  const alone = aloneOf(count);
  return Array.from({ length: count }, (_, word) => {
    if (word < alone) return characters.charAt(word);
    const rest = word - alone;
    return (
      characters.charAt(alone + Math.floor(rest / characters.length)) +
      characters.charAt(rest % characters.length)
    );
  });
}

/** What begins each word of a packed list: the place of the character tells how many letters it has of the word before. */
export const sharedLetters = '~^_{}[]@#';

/** The words that `packWords` packed. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return [...packed.matchAll(/([~^_{}[\]@#])([^~^_{}[\]@#]*)/g)].map(([, mark = '', rest = '']) => {
    word = word.slice(0, sharedLetters.indexOf(mark)) + rest;
    return word.normalize('NFC');
  });
}

/** A text made of `words`, which stand in it by their symbols; between two words that begin with letters is a blank. */
export function unpackText(packed: string, words: readonly string[]): string {
  const alone = aloneOf(words.length);
  let text = '';
  let isAfterLetters = false;
  for (let at = 0; at < packed.length; at++) {
    let word = characters.indexOf(packed.charAt(at));
    if (word >= alone)
      word += (word - alone) * (characters.length - 1) + characters.indexOf(packed.charAt(++at));
    const written = words[word] ?? '';
    const isLetters = /^\p{L}/u.test(written);
    text += (isAfterLetters && isLetters ? ' ' : '') + written;
    isAfterLetters = isLetters;
  }
  return text;
}
