import { fillers } from './fillers.ts';
import { similarity, soundOf } from './similarity.ts';
import { wordsOf } from './words.ts';

/** A piece of a text, and whether it is what was typed. */
export interface Marked {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Below this a word is too unlike what was typed to be shown as the reason. */
const alikeEnough = 0.55;

/**
 * A text in pieces, with the words that answer what was typed apart: the whole word where it was typed whole or with a
 * slip, its beginning where only that was typed. Put together, the pieces are the text in NFC.
 *
 * @param words as `find` understood them
 */
export function markMatches(text: string, words: readonly string[]): Marked[] {
  const normal = text.normalize('NFC');
  const telling = words.filter((word) => !fillers.has(word));
  const sought = (telling.length ? telling : words).map((typed) => ({
    typed,
    sound: soundOf(typed),
    isLast: typed === words[words.length - 1],
    isKnown: false,
  }));
  const pieces: Marked[] = [];
  const add = (piece: string, isMatch: boolean) => {
    const before = pieces[pieces.length - 1];
    if (!piece) return;
    if (before && before.isMatch === isMatch)
      pieces[pieces.length - 1] = { text: before.text + piece, isMatch };
    else pieces.push({ text: piece, isMatch });
  };
  let done = 0;
  for (const { plain, start, end } of wordsOf(normal)) {
    add(normal.slice(done, start), false);
    const match = sought.find((one) => similarity(one, plain, soundOf(plain)) >= alikeEnough);
    const isBegun = match && plain !== match.typed && plain.startsWith(match.typed);
    const until = isBegun ? start + match.typed.length : match ? end : start;
    add(normal.slice(start, until), true);
    add(normal.slice(until, end), false);
    done = end;
  }
  add(normal.slice(done), false);
  return pieces;
}
