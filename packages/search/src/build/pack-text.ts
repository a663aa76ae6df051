import { aloneOf, sharedLetters, symbolsFor } from '../packed-text.ts';

const piece = /\p{L}[\p{L}\p{M}]*|[^\p{L}]+/gu;

/**
 * A text as `unpackText` reads it, and the words that it is made of: the commonest, which have a symbol of one character,
 * then the others, each in the order that gives neighbours the most letters in common.
 */
export function packText(text: string): { words: string[]; packed: string } {
  const pieces = (text.normalize('NFC').match(piece) ?? []).filter((one) => one !== ' ');
  const uses = new Map<string, number>();
  for (const one of pieces) uses.set(one, (uses.get(one) ?? 0) + 1);
  const commonest = [...uses].sort(([, a], [, b]) => b - a).map(([one]) => one);
  const alone = aloneOf(commonest.length);
  const words = [...byLetters(commonest.slice(0, alone)), ...byLetters(commonest.slice(alone))];
  const symbols = symbolsFor(words.length);
  const symbolOf = new Map(words.map((word, at) => [word, symbols[at] ?? '']));
  return { words, packed: pieces.map((one) => symbolOf.get(one)).join('') };
}

/** Words as `unpackWords` reads them: of each only what it does not share with the one before, its marks apart from its letters. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((one) => {
      const word = one.normalize('NFD');
      let shared = 0;
      while (shared < sharedLetters.length - 1 && shared < word.length && word[shared] === before[shared])
        shared++;
      before = word;
      return sharedLetters.charAt(shared) + word.slice(shared);
    })
    .join('');
}

function byLetters(words: readonly string[]): string[] {
  const letters = new Map(words.map((word) => [word, word.normalize('NFD')]));
  return [...words].sort((a, b) => ((letters.get(a) ?? '') < (letters.get(b) ?? '') ? -1 : 1));
}
