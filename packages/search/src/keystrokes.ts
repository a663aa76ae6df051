import { isPlainSyllable } from './syllable.ts';

/** Whether a word without marks, with y as i, stands somewhere in what is searched. */
export type IsKnown = (plain: string) => boolean;

/** Borrowed words that would be read as keystrokes: "visa" as the keys of "vía". */
const borrowed = new Set(['visa', 'foto', 'photo', 'scan', 'fax']);

/** The beginning of a syllable as it is keyed: đ as dd. */
const beginning = /^(dd|ngh|nh|ng|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?/;

/**
 * The word that was meant by keys of Telex or VNI whose input method was off ("ddawng", "d9a8ng"), without marks. What
 * stands somewhere in the index, or is a syllable as it is, stays. Marks are not restored: words are compared
 * without them.
 *
 * A syllable of Vietnamese ends in a vowel or in c ch m n ng nh p t, so a later s f r x j w z is never a letter.
 *
 * @param plain without marks, with y as i, also where a half-composed word had some ("kýs")
 */
export function readKeystrokes(plain: string, isKnown: IsKnown): string {
  if (isKnown(plain) || borrowed.has(plain) || isPlainSyllable(plain)) return plain;
  const meant = /\d/.test(plain) ? fromVni(plain) : fromTelex(plain);
  // What is in the index is more likely meant than what merely could be a syllable.
  return meant.find(isKnown) ?? meant.find(isPlainSyllable) ?? plain;
}

/** VNI: letters, with digits for the marks among them or behind. */
function fromVni(plain: string): string[] {
  return /^[a-z][a-z1-9]*$/.test(plain) ? [plain.replace(/\d/g, '')] : [];
}

function fromTelex(plain: string): string[] {
  if (!/^[a-z]+$/.test(plain)) return [];
  const [keyed = ''] = beginning.exec(plain) ?? [];
  const onset = keyed === 'dd' ? 'd' : keyed;
  const keys = plain.slice(keyed.length);
  // A "w" without a vowel is ư: "tw" for "tư".
  const vowels = /[aeiou]/.test(keys) ? keys : keys.replace('w', 'u');
  // A mark is keyed behind a vowel: what stands before it is a letter too many ("nsao").
  if (onset !== 'gi' && !/^[aeiou]/.test(vowels)) return [];
  const letters = vowels.replace(onset === 'd' ? /[wsfrxjzd]/g : /[wsfrxjz]/g, '');
  const single = letters.replace(/([aeo])\1/g, '$1');
  return [letters, single, ...withoutRepeated(single)].map((rest) => onset + rest);
}

/** Likewise where the letter that doubles a vowel was keyed later: "nhanaj" for "nhận". */
function withoutRepeated(letters: string): string[] {
  return [...letters].flatMap((letter, at) =>
    'aeo'.includes(letter) && letters.indexOf(letter) < at
      ? [letters.slice(0, at) + letters.slice(at + 1)]
      : [],
  );
}
