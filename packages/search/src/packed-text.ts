/** The characters that stand for words: what JSON takes as it is. */
const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .join('')
  .replace(/["\\]/g, '');

/** How many of the characters only begin a pair, so that there are pairs enough for the words that have none alone. */
function leads(count: number): number {
  return Math.max(0, Math.ceil((count - characters.length) / (characters.length - 1)));
}

/** What stands for each word in a packed text: a character for the commonest, two for the others. */
export function symbolsFor(count: number): string[] {
  const alone = characters.length - leads(count);
  return Array.from({ length: count }, (_, word) => {
    if (word < alone) return characters.charAt(word);
    const rest = word - alone;
    return (
      characters.charAt(alone + Math.floor(rest / characters.length)) +
      characters.charAt(rest % characters.length)
    );
  });
}

/** A text made of `words`, which stand in it by their symbols; between two words that begin with letters is a blank. */
export function unpackText(packed: string, words: readonly string[]): string {
  const alone = characters.length - leads(words.length);
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
