/** What a typed word is to a word of the index, from 0 (nothing) to 1 (the same). */
export interface Comparison {
  readonly typed: string;
  /** How it sounds, see `soundOf`. */
  readonly sound: string;
  /** Still being typed, so that it may be a beginning. */
  readonly isLast: boolean;
  /** Stands in the index as it is: then it is less likely a slip for another word. */
  readonly isKnown: boolean;
}

const soundsAlike = 0.72;
/** Likewise of a word that stands in the index itself: without marks “giấy” sounds as “dài”. */
const soundsAlikeOfKnown = 0.45;
const slipOfUnknown = 0.62;
const slipOfKnown = 0.35;
/** Likewise where what differs by one letter is how the words sound, as in “khai xanh”. */
const soundSlipOfUnknown = 0.3;
const soundSlipOfKnown = 0.18;
const sameStem = 0.7;
const sameFirstLetter = 0.06;
const fewestLetters = 3;
const stemLetters = 6;

/** Words that people take for each other when they speak of a family, by the number of their group. */
const meanings: ReadonlyMap<string, number> = new Map(
  ['cha bo ba', 'be tre chau con', 'chet mat'].flatMap((words, group) =>
    words.split(' ').map((word) => [word, group]),
  ),
);
const meansTheSame = 0.6;

export function similarity({ typed, sound, isLast, isKnown }: Comparison, word: string, wordSound: string) {
  if (typed === word) return 1;
  const meaning = meanings.get(typed);
  if (meaning !== undefined && meaning === meanings.get(word)) return meansTheSame;
  if (word.startsWith(typed) && (isLast || typed.length >= fewestLetters))
    return (isLast ? 0.85 : 0.6) * (typed.length / word.length) ** 0.3;
  if (stemOf(typed) === stemOf(word)) return sameStem;
  const alike = typed[0] === word[0] ? sameFirstLetter : 0;
  if (sound === wordSound) return (isKnown ? soundsAlikeOfKnown : soundsAlike) + alike;
  if (areLong(typed, word) && isOneSlip(typed, word)) return (isKnown ? slipOfKnown : slipOfUnknown) + alike;
  if (areLong(sound, wordSound) && isOneSlip(sound, wordSound))
    return (isKnown ? soundSlipOfKnown : soundSlipOfUnknown) + alike;
  return 0;
}

/** “register” and “registration”: words of English pages; Vietnamese ones are shorter, and stay whole. */
function stemOf(word: string): string {
  return word.length > stemLetters ? word.slice(0, stemLetters) : word;
}

function areLong(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= fewestLetters;
}

/** Whether two words differ by one letter that is wrong, missing or too many, or by two neighbours that swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.slice(start) === long.slice(start + 1);
  }
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

/**
 * How a word without marks sounds where regions do not tell apart: tr and ch, s and x, d, gi and r, n and l at the
 * beginning; n and ng, t and c at the end.
 */
export function soundOf(plain: string): string {
  return plain
    .replace(/^(?:tr|ch)/, 'C')
    .replace(/^[sx]/, 'x')
    .replace(/^(?:gi(?=[aeiou])|r|d)/, 'd')
    .replace(/^ngh?/, 'N')
    .replace(/^gh/, 'g')
    .replace(/^(?:k(?!h)|q)/, 'c')
    .replace(/^n(?!h)/, 'l')
    .replace(/n[gh]$/, 'n')
    .replace(/(?:ch|c)$/, 't');
}
