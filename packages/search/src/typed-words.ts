import { abbreviations } from './abbreviations.ts';
import type { Documents } from './documents.ts';
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
export function typedWords(
  typed: string,
  { numbers, pairs }: Pick<Documents, 'numbers' | 'pairs'>,
): TypedWord[] {
  const isKnown = (plain: string) => numbers.has(plain);
  const written = wordsOf(typed.slice(0, mostLetters).normalize('NFC')).slice(0, mostWords);
  const read = written.map(({ plain, marked }) => {
    const meant = readKeystrokes(plain, isKnown);
    return { plain: meant, marked: meant === plain ? marked : meant };
  });
  return joined(read, isKnown)
    .flatMap(spelledOut)
    .flatMap((word) => cut(word, isKnown, pairs))
    .slice(0, mostWords);
}

function spelledOut(word: TypedWord): TypedWord[] {
  const meant = abbreviations.get(word.marked) ?? abbreviations.get(word.plain);
  return meant?.map(unmarked) ?? [word];
}

/**
 * "kh ai sinh", "kha isinh": two neighbours are one word where the whole is known and a part is not, and two known ones
 * where the blank slipped into one that is no word.
 */
function joined(words: readonly TypedWord[], isKnown: IsKnown): TypedWord[] {
  const done: TypedWord[] = [];
  for (const word of words) {
    const before = done.pop();
    done.push(...(before ? joinedTwo(before, word, isKnown) : [word]));
  }
  return done;
}

function joinedTwo(before: TypedWord, word: TypedWord, isKnown: IsKnown): TypedWord[] {
  const whole = before.plain + word.plain;
  const both = [before, word];
  if (both.every(({ plain }) => isKnown(plain))) return both;
  if (isKnown(whole)) return [{ plain: whole, marked: before.marked + word.marked }];
  if (both.every(({ plain }) => isKnown(plain) || isPlainSyllable(plain))) return both;
  const parted = (at: number) => [whole.slice(0, at), whole.slice(at)];
  const shifted = [-1, 1].map((by) => parted(before.plain.length + by)).find((parts) => parts.every(isKnown));
  return shifted?.map(unmarked) ?? both;
}

function unmarked(plain: string): TypedWord {
  return { plain, marked: plain };
}

/** What a part of a word costs that was cut out of it, in words. */
const costs = { known: 1, keyed: 1.1, letter: 1.15, syllable: 1.8, left: 1.5, doubled: 0.6, pair: -0.2 };
const longestPart = 9;
/** At least this share of the letters must stand in known words of several letters. */
const mostlyKnown = 0.6;

interface Cut {
  readonly parts: readonly string[];
  readonly cost: number;
  /** How many letters stand in known words. */
  readonly known: number;
}

/**
 * "khaisinh", "giaasykhaisinh", "giaykaisinh": an unknown word is the fewest known ones that it is made of; what is none of
 * those is a syllable with a slip, or a letter too many.
 */
function cut(word: TypedWord, isKnown: IsKnown, pairs: Documents['pairs']): TypedWord[] {
  const { plain } = word;
  if (plain.length < fewestToCut || isKnown(plain) || isPlainSyllable(plain)) return [word];
  /** The cheapest way up to each letter. */
  const best: Cut[] = [{ parts: [], cost: 0, known: 0 }];
  for (let end = 1; end <= plain.length; end++) {
    const left = best[end - 1];
    if (!left) continue;
    const isDoubled = plain[end - 1] === plain[end - 2];
    let cheapest: Cut = { ...left, cost: left.cost + (isDoubled ? costs.doubled : costs.left) };
    for (let start = Math.max(0, end - longestPart); start < end; start++) {
      const before = best[start];
      const part = before && partOf(plain.slice(start, end), isKnown);
      if (!part) continue;
      const isPair = pairs.has(`${before.parts[before.parts.length - 1]} ${part.meant}`);
      const cost = before.cost + part.cost + (isPair ? costs.pair : 0);
      if (cost >= cheapest.cost) continue;
      const known = before.known + (part.isKnown ? end - start : 0);
      cheapest = { parts: [...before.parts, part.meant], cost, known };
    }
    best.push(cheapest);
  }
  const { parts = [], known = 0 } = best[plain.length] ?? {};
  return known >= plain.length * mostlyKnown ? parts.map(unmarked) : [word];
}

function partOf(part: string, isKnown: IsKnown) {
  if (part.length < 2) return isKnown(part) ? { meant: part, cost: costs.letter, isKnown: false } : undefined;
  if (isKnown(part)) return { meant: part, cost: costs.known, isKnown: true };
  const meant = readKeystrokes(part, isKnown);
  if (isKnown(meant)) return { meant, cost: costs.keyed, isKnown: true };
  return isPlainSyllable(part) ? { meant: part, cost: costs.syllable, isKnown: false } : undefined;
}
