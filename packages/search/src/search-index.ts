/** Where something is found. */
export interface FindableEntry {
  /** The slug: its page is `/thu-tuc/<id>/`. */
  readonly id: string;
  /** What the list shows: the everyday name. */
  readonly title: string;
  /** The official name; empty where it is the title. */
  readonly name: string;
  /** Mã thủ tục; empty where there is none. */
  readonly code: string;
  /** How many people come for it, 0 to 3; -1 for one that was replaced. */
  readonly rank: number;
  /** What citizens call it. */
  readonly aliases: readonly string[];
  /** Forms by number and name. */
  readonly forms: readonly string[];
  /** The questions about it; in the index, only those of their words that tell it from others, see `askedWords`. */
  readonly asked: string;
}

/** Something that is not done at the commune. Where it is stands on a page: the index only finds it. */
export interface ElsewhereEntry {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** All that can be found. */
export interface Findable {
  readonly procedures: readonly FindableEntry[];
  readonly elsewhere: readonly ElsewhereEntry[];
}

/**
 * What is searched, as it travels: made by `buildIndex`, opened by `openIndex`. Each word is written once, and the texts
 * as numbers of words, since the same few hundred words make up all names; that is a quarter smaller after gzip.
 */
export interface SearchIndex {
  /** See `packWords`. What stands between words other than one blank is a word here too. */
  readonly words: string;
  /** A line for each procedure, then one for each that is done elsewhere, see `packed-text.ts`. */
  readonly text: string;
  /**
   * Eight digits for each procedure: its rank and one, and its code, zeros where it has none. First the first digits of
   * all, then the second ones …, as digits of one place resemble each other.
   */
  readonly digits: string;
}
