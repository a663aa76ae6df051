import { typedCode } from './code.ts';
import { type Documents, readDocuments } from './documents.ts';
import { isFiller } from './fillers.ts';
import { bestPhrase, type Likeness, unlikeMarks } from './phrase-score.ts';
import { readIndex } from './read-index.ts';
import type { ElsewhereEntry, FindableEntry, SearchIndex } from './search-index.ts';
import { similarity, soundOf } from './similarity.ts';
import { type TypedWord, typedWords } from './typed-words.ts';

/** A procedure that answers what was typed. */
export interface Hit {
  readonly entry: FindableEntry;
  /** The other name through which it was found, where its title and official name say less of what was typed. */
  readonly alias?: string;
}

/** What answers what was typed. */
export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** True where little of what was typed is answered: the hits are the nearest there are. */
  readonly isNear: boolean;
  /** Where what was typed is done, if not at the commune; best first. */
  readonly elsewhere: readonly ElsewhereEntry[];
  /** The words as they were understood, for marking them. */
  readonly words: readonly string[];
}

export interface Finder {
  /** Looks through all that was opened. Nothing typed answers nothing. */
  find(typed: string): Found;
}

const fillerShare = 0.3;
/** Below 1, rare words tell less: a question has some that have nothing to do with what it asks for. */
const evenly = 0.7;
/** Of what a document answers word by word, beside what stands together in one of its names. */
const coverageShare = 0.85;
/** By this power of its rarity a word tells more than another that stands in names together with it. */
const rareTells = 0.25;
const sameCode = 5;
/** Below this share of the words answered, what is found is only near. */
const sure = 0.5;
/** A word whose marks were typed and differ says less that the entry is meant than that it comes near. */
const doubtfulMarks = 0.5;
/** Likewise one that only resembles: by this power of its likeness. */
const resemblance = 3;
/** How much less sure words are that are answered here and there, and not together. */
const scattered = 0.3;
/** Those that answer much less than the best are left out. */
const farFromBest = 0.7;
const mostHits = 30;
const mostElsewhere = 2;
/** Names are looked at word by word among these. */
const mostCandidates = 40;

/** Opens an index once; each `find` after that takes a few milliseconds. */
export function openIndex(index: SearchIndex): Finder {
  const documents = readDocuments(readIndex(index));
  return { find: (typed) => find(documents, typed) };
}

interface Scored {
  readonly document: number;
  readonly score: number;
  readonly coverage: number;
  readonly sureness: number;
  /** The other name that says most of what was typed. */
  readonly alias: string | undefined;
}

function find(documents: Documents, typed: string): Found {
  const code = typedCode(typed);
  const words = typedWords(code?.rest ?? typed, documents);
  const scored = scoreAll(documents, words, code?.digits);
  const count = documents.procedures.length;
  const best = scored.find(({ document }) => document < count);
  const hits = scored.filter(
    ({ document, coverage, score }) =>
      document < count && (score > sameCode || coverage >= (best?.coverage ?? 0) * farFromBest),
  );
  const elsewhere = scored.filter(
    ({ document, score, sureness }) => document >= count && sureness >= sure && score > (best?.score ?? 0),
  );
  return {
    hits: hits.slice(0, mostHits).flatMap(({ document, alias }) => {
      const entry = documents.procedures[document];
      return entry ? [alias === undefined ? { entry } : { entry, alias }] : [];
    }),
    isNear: (best?.sureness ?? 0) < sure,
    elsewhere: elsewhere
      .flatMap(({ document }) => documents.elsewhere[document - count] ?? [])
      .slice(0, mostElsewhere),
    words: words.map(({ plain }) => plain),
  };
}

/** All that answers something of what was typed, best first. */
function scoreAll(documents: Documents, typed: readonly TypedWord[], digits: string | undefined): Scored[] {
  const likenesses = typed.map(({ plain }, at) => likenessOf(documents, plain, at === typed.length - 1));
  const rarities = typed.map((word, at) => rarityOf(documents, word, likenesses[at]));
  const tells = rarities.map((rarity) => rarity ** rareTells);
  const total = sum(rarities);
  /** What was asked for: a word that stands nowhere says as much as the rarest that does. */
  const asked = sum(
    rarities.map((rarity, at) => (likenesses[at]?.size ? rarity : rarest(documents, typed[at]))),
  );
  const answers = answersOf(documents, typed, likenesses);
  return documents.all
    .flatMap(({ digits: own }, document) => {
      const { answered = none, surely = none } = answers[document] ?? {};
      const isCoded = digits !== undefined && own.startsWith(digits);
      const coverage = shareOf(answered, rarities, total);
      return coverage || isCoded ? [{ document, surely, coverage, isCoded }] : [];
    })
    .sort((a, b) => Number(b.isCoded) - Number(a.isCoded) || b.coverage - a.coverage)
    .slice(0, mostCandidates)
    .map(({ document, surely, coverage, isCoded }): Scored => {
      const { phrases = [], boost = 0 } = documents.all[document] ?? {};
      const { phrase, score, run } = bestPhrase(phrases, typed, likenesses, tells);
      const sureness = shareOf(surely, rarities, asked) * (1 - scattered + scattered * run);
      return {
        document,
        score: coverage * coverageShare + score + boost + (isCoded ? sameCode : 0),
        coverage,
        sureness: isCoded ? 1 : sureness,
        alias: phrase?.kind === 'alias' ? phrase.text : undefined,
      };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** The words of the index that a typed one may stand for. */
function likenessOf({ words, sounds, numbers }: Documents, typed: string, isLast: boolean): Likeness {
  const comparison = { typed, sound: soundOf(typed), isLast, isKnown: numbers.has(typed) };
  const found = new Map<number, number>();
  for (const [number, word] of words.entries()) {
    const like = similarity(comparison, word, sounds[number] ?? '');
    if (like > 0) found.set(number, like);
  }
  return found;
}

/** How much a word tells: the fewer entries have it, the more. One with a slip tells what the likeliest word does. */
function rarityOf(documents: Documents, word: TypedWord, likeness: Likeness | undefined): number {
  let [best, bestLike] = [-1, 0];
  for (const [number, like] of likeness ?? []) if (like > bestLike) [best, bestLike] = [number, like];
  const having = documents.postings[best]?.length;
  if (!having) return rarest(documents, word);
  return weighed(word, documents.all.length / having);
}

function rarest({ all }: Documents, word: TypedWord | undefined): number {
  return weighed(word, all.length);
}

/** @param oneIn of how many entries one has the word */
function weighed(word: TypedWord | undefined, oneIn: number): number {
  const rarity = Math.log(1 + oneIn) ** evenly;
  return word && isFiller(word) ? rarity * fillerShare : rarity;
}

/** How well an entry answers each typed word: for its place, and for whether it can be what was meant. */
interface Answers {
  readonly answered: Float64Array;
  readonly surely: Float64Array;
}

const none = new Float64Array(0);

function answersOf(
  documents: Documents,
  typed: readonly TypedWord[],
  likenesses: readonly Likeness[],
): Answers[] {
  const answers = documents.all.map(() => ({
    answered: new Float64Array(typed.length),
    surely: new Float64Array(typed.length),
  }));
  for (const [at, { plain, marked }] of typed.entries())
    for (const [word, like] of likenesses[at] ?? [])
      for (const posting of documents.postings[word] ?? []) {
        const isUnlike = like === 1 && marked !== plain && !posting.marked.has(marked);
        const own = answers[posting.document];
        raise(own?.answered, at, like * posting.weight * (isUnlike ? unlikeMarks : 1));
        raise(own?.surely, at, like ** resemblance * (isUnlike ? doubtfulMarks : 1));
      }
  return answers;
}

function raise(row: Float64Array | undefined, at: number, to: number): void {
  if (row && to > (row[at] ?? 0)) row[at] = to;
}

function shareOf(row: Float64Array, rarities: readonly number[], total: number): number {
  return total ? sum(rarities.map((rarity, at) => rarity * (row[at] ?? 0))) / total : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
