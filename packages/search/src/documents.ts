import { isFiller } from './fillers.ts';
import type { Findable } from './search-index.ts';
import { soundOf } from './similarity.ts';
import { wordsOf } from './words.ts';

/** How much a name says, by what kind of name it is. */
export const weights = { title: 1, name: 1, alias: 0.92, form: 0.9, asked: 0.45 };
/** How much a word says that stands in such a name: what an alias has besides (“để vay ngân hàng”) could stand in others too. */
const wordWeights = { ...weights, alias: 0.85 };

const perRank = 0.06;
const superseded = 0.35;
/** What is done elsewhere is asked for as often as what stands in the middle of the list. */
const elsewhereRank = 2;

/** A name of an entry, as numbers of the words in it. */
export interface Phrase {
  readonly text: string;
  readonly kind: keyof typeof weights;
  readonly words: readonly number[];
  /** The same words with their marks. */
  readonly marked: readonly string[];
  /** How many of the words say something. */
  readonly telling: number;
}

/** An entry as it is compared: first all procedures, then what is done elsewhere. */
export interface Document {
  readonly phrases: readonly Phrase[];
  /** Of its code, without the dot. */
  readonly digits: string;
  /** Added to its score: how many people come for it, or that it was replaced. */
  readonly boost: number;
}

/** That a word stands in an entry. */
export interface Posting {
  readonly document: number;
  /** Of the most telling name that it stands in. */
  readonly weight: number;
  /** How it is written there. */
  readonly marked: ReadonlySet<string>;
}

/** All that can be found, ready to be looked through. */
export interface Documents extends Findable {
  readonly all: readonly Document[];
  /** Words without marks, by number. */
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Two words that follow each other in some name, with a blank between them. */
  readonly pairs: ReadonlySet<string>;
  /** By the number of the word. */
  readonly postings: readonly (readonly Posting[])[];
}

export function readDocuments({ procedures, elsewhere }: Findable): Documents {
  const numbers = new Map<string, number>();
  const phrases = (kind: Phrase['kind'], texts: readonly string[]) =>
    texts.filter(Boolean).map((text) => readPhrase(numbers, kind, text));
  const all = [
    ...procedures.map(({ title, name, code, rank, aliases, forms, asked }) => ({
      phrases: [
        ...phrases('title', [title]),
        ...phrases('name', [name]),
        ...phrases('alias', aliases),
        ...phrases('form', forms),
        ...phrases('asked', [asked]),
      ],
      digits: code.replace('.', ''),
      boost: rank < 0 ? -superseded : rank * perRank,
    })),
    ...elsewhere.map(({ title, aliases }) => ({
      phrases: [...phrases('title', [title]), ...phrases('alias', aliases)],
      digits: '',
      boost: elsewhereRank * perRank,
    })),
  ];
  const words = [...numbers.keys()];
  const postings = postingsOf(all, words.length);
  const pairs = pairsOf(all, words);
  return { procedures, elsewhere, all, words, sounds: words.map(soundOf), numbers, pairs, postings };
}

function pairsOf(documents: readonly Document[], plain: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const { phrases } of documents)
    for (const { words } of phrases)
      for (let at = 1; at < words.length; at++)
        pairs.add(`${plain[words[at - 1] ?? 0]} ${plain[words[at] ?? 0]}`);
  return pairs;
}

function readPhrase(numbers: Map<string, number>, kind: Phrase['kind'], text: string): Phrase {
  const words = wordsOf(text.normalize('NFC'));
  return {
    text,
    kind,
    words: words.map(({ plain }) => {
      const number = numbers.get(plain) ?? numbers.size;
      numbers.set(plain, number);
      return number;
    }),
    marked: words.map(({ marked }) => marked),
    telling: words.filter((word) => !isFiller(word)).length,
  };
}

function postingsOf(documents: readonly Document[], count: number): Posting[][] {
  const postings: Posting[][] = Array.from({ length: count }, () => []);
  for (const [document, { phrases }] of documents.entries()) {
    const found = new Map<number, { weight: number; marked: Set<string> }>();
    for (const { kind, words, marked } of phrases)
      for (const [at, word] of words.entries()) {
        const one = found.get(word) ?? { weight: 0, marked: new Set() };
        one.weight = Math.max(one.weight, wordWeights[kind]);
        one.marked.add(marked[at] ?? '');
        found.set(word, one);
      }
    for (const [word, { weight, marked }] of found) postings[word]?.push({ document, weight, marked });
  }
  return postings;
}
