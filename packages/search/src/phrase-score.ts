import { type Phrase, weights } from './documents.ts';
import { isFiller } from './fillers.ts';
import type { TypedWord } from './typed-words.ts';

/** Which words of the index a typed one may stand for, by their numbers, and how well. */
export type Likeness = ReadonlyMap<number, number>;

/** Of a score of a word whose marks were typed and differ. */
export const unlikeMarks = 0.94;

/** What counts in a name: words that follow each other as they were typed, how many there are, the whole and no more. */
const adjacency = 0.5;
const presence = 0.3;
const wholeness = 0.2;
const surelyMeant = 0.9;

/** The name of an entry that says most of what was typed, in its order. */
export interface BestPhrase {
  readonly phrase: Phrase | undefined;
  readonly score: number;
  /** The share of what was typed that stands there together. */
  readonly run: number;
}

/** @param tells how much each typed word says */
export function bestPhrase(
  phrases: readonly Phrase[],
  typed: readonly TypedWord[],
  likenesses: readonly Likeness[],
  tells: readonly number[],
): BestPhrase {
  let best: BestPhrase = { phrase: undefined, score: 0, run: 0 };
  for (const phrase of phrases) {
    const { score, run } = phraseScore(phrase, typed, likenesses, tells);
    const weighted = score * weights[phrase.kind];
    if (weighted > best.score) best = { phrase, score: weighted, run };
  }
  return best;
}

function phraseScore(
  phrase: Phrase,
  typed: readonly TypedWord[],
  likenesses: readonly Likeness[],
  tells: readonly number[],
) {
  const present = new Float64Array(typed.length);
  let longest = 0;
  /** How much of the typed words up to each stands together up to this word of the name. */
  let together = new Float64Array(typed.length);
  for (const [place, word] of phrase.words.entries()) {
    const next = new Float64Array(typed.length);
    for (const [at, { plain, marked }] of typed.entries()) {
      const like = likenesses[at]?.get(word);
      if (!like) continue;
      const isUnlike = like === 1 && marked !== plain && marked !== phrase.marked[place];
      const score = isUnlike ? like * unlikeMarks : like;
      next[at] = (at > 0 ? (together[at - 1] ?? 0) : 0) + score * (tells[at] ?? 0);
      present[at] = Math.max(present[at] ?? 0, score);
      longest = Math.max(longest, next[at] ?? 0);
    }
    together = next;
  }
  const run = longest / tells.reduce((sum, one) => sum + one, 0);
  const share = present.reduce((sum, one) => sum + one, 0) / Math.max(phrase.words.length, typed.length);
  const whole = isWhole(phrase, typed, present) ? wholeness : 0;
  return { score: adjacency * run + presence * share + whole, run };
}

/** Whether all that says something in the name was typed, and nothing else that says something. */
function isWhole({ telling }: Phrase, typed: readonly TypedWord[], present: Float64Array): boolean {
  const sought = typed.flatMap((word, at) => (isFiller(word) ? [] : [present[at] ?? 0]));
  return sought.length > 0 && sought.length === telling && sought.every((one) => one > surelyMeant);
}
