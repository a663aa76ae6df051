import { abbreviations } from './abbreviations.ts';
import { type IsKnown, readKeystrokes } from './keystrokes.ts';
import { isPlainSyllable } from './syllable.ts';
import { wordsOf } from './words.ts';

/** A word of what was typed, as it was understood. */
export interface TypedWord {
  readonly plain: string;
  /** With its marks; the same as `plain` where it was typed without. */
  readonly marked: string;
}

/** Nobody types more to find one procedure; whatever was pasted, looking takes no longer than this many words do. */
const mostLetters = 300;
const mostWords = 24;
const fewestToCut = 4;

/** The words of what was typed: keystrokes read, parts of one word joined, words written together parted. */
export function typedWords(typed: string, isKnown: IsKnown): TypedWord[] {
  const written = wordsOf(typed.slice(0, mostLetters).normalize('NFC')).slice(0, mostWords);
  const read = written.map(({ plain, marked }) => {
    const meant = readKeystrokes(plain, isKnown);
    return { plain: meant, marked: meant === plain ? marked : meant };
  });
  return joined(read, isKnown)
    .flatMap(spelledOut)
    .flatMap((word) => cut(word, isKnown))
    .slice(0, mostWords);
}

function spelledOut(word: TypedWord): TypedWord[] {
  return abbreviations.get(word.plain)?.map((one) => ({ plain: one, marked: one })) ?? [word];
}

/** "kh ai sinh": two neighbours are one word where the whole is known and a part is not. */
function joined(words: readonly TypedWord[], isKnown: IsKnown): TypedWord[] {
  const done: TypedWord[] = [];
  for (const word of words) {
    const before = done[done.length - 1];
    const whole = before && before.plain + word.plain;
    if (before && whole && isKnown(whole) && !(isKnown(before.plain) && isKnown(word.plain)))
      done[done.length - 1] = { plain: whole, marked: before.marked + word.marked };
    else done.push(word);
  }
  return done;
}

/** "khaisinh": an unknown word is the fewest known ones that it is made of, if it is made of some. */
function cut(word: TypedWord, isKnown: IsKnown): TypedWord[] {
  const { plain } = word;
  if (plain.length < fewestToCut || isKnown(plain) || isPlainSyllable(plain)) return [word];
  /** The fewest words up to each letter. */
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= plain.length; end++)
    for (let start = 0; start < end; start++) {
      const [before, part] = [best[start], plain.slice(start, end)];
      if (before && isKnown(part) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
        best[end] = [...before, part];
    }
  const parts = best[plain.length];
  return parts?.length ? parts.map((part) => ({ plain: part, marked: part })) : [word];
}
