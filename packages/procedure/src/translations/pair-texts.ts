import { folded } from './written-texts.ts';

/** A text with its position in the order in which the definition is read. */
export interface Standing {
  readonly text: string;
  readonly order: number;
  /** Whether it has to be translated; another has to be much like the old one to be its heir. */
  readonly isRead: boolean;
}

/**
 * Which new text most likely took the place of which that is gone. It has to stand between the same neighbours (entries
 * stand in the order of the definition), or to be much like the old one. A guess that somebody is asked about; it
 * never translates anything.
 *
 * `entries` are those of the file of translations in its order; one whose text is gone has no `order`.
 */
export function pairTexts(
  entries: readonly { readonly text: string; readonly order: number | undefined }[],
  come: readonly Standing[],
): Map<number, Standing> {
  const gone = [...entries.keys()].filter((index) => entries[index]?.order === undefined);
  // A whole other text: whoever is asked about so many guesses answers none.
  if (gone.length * come.length > mostCompared) return new Map();
  const gaps = gapsIn(entries);
  const isIn = (index: number, { order, isRead }: Standing) => {
    const { after, before } = gaps[index] as Gap;
    return isRead && after < order && order < before;
  };
  const isAlone = (index: number, one: Standing) =>
    gone.filter((other) => isIn(other, one)).length === 1 &&
    come.filter((other) => isIn(index, other)).length === 1;
  const likely = gone.flatMap((index) =>
    come.flatMap((one) => {
      const alike = similarity(entries[index]?.text ?? '', one.text);
      const isHere = isIn(index, one);
      const isLikely = alike >= muchAlike || (isHere && (alike >= somewhatAlike || isAlone(index, one)));
      return isLikely ? [{ index, one, score: alike + Number(isHere) }] : [];
    }),
  );
  const pairs = new Map<number, Standing>();
  const taken = new Set<Standing>();
  for (const { index, one } of likely.sort((a, b) => b.score - a.score)) {
    if (pairs.has(index) || taken.has(one)) continue;
    pairs.set(index, one);
    taken.add(one);
  }
  return pairs;
}

/** Pairs of a text that is gone and one that came: letter by letter each takes a while. */
const mostCompared = 20_000;

const muchAlike = 0.6;
const somewhatAlike = 0.25;

interface Gap {
  readonly after: number;
  readonly before: number;
}

/** Between which texts of the definition each entry stands. */
function gapsIn(entries: readonly { readonly order: number | undefined }[]): Gap[] {
  let after = -1;
  const starts = entries.map(({ order }) => {
    const before = after;
    after = order ?? after;
    return before;
  });
  let before = Number.POSITIVE_INFINITY;
  const ends = [...entries].reverse().map(({ order }) => {
    const behind = before;
    before = order ?? before;
    return behind;
  });
  ends.reverse();
  return starts.map((start, index) => ({ after: start, before: ends[index] ?? Number.POSITIVE_INFINITY }));
}

/** 1 for the same letters, 0 for none in common: the share of pairs of letters that both texts have (Dice). */
function similarity(one: string, other: string): number {
  const [these, those] = [pairsOf(one), pairsOf(other)];
  const left = new Map<string, number>();
  for (const pair of those) left.set(pair, (left.get(pair) ?? 0) + 1);
  const shared = these.filter((pair) => {
    const count = left.get(pair) ?? 0;
    left.set(pair, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / (these.length + those.length);
}

function pairsOf(text: string): string[] {
  const letters = [...` ${folded(text).toLowerCase()} `];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
