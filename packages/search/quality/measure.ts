import type { Finder } from '../src/index.ts';

/** A query, and the codes (slugs, where there is none) of the procedures of which one must come first. */
export interface Query {
  readonly text: string;
  readonly codes: readonly string[];
  readonly kind: string;
  /** Written from the names alone, before its writer had read an alias. */
  readonly isBlind: boolean;
  /** Written when the search stood; no alias was added for it. */
  readonly isLater: boolean;
}

/** Something that is asked for and not done at the commune: where it is done is said, or that hits are only near. */
export interface OffTopicQuery {
  readonly text: string;
  /** Id of the entry that says where it is done; undefined where no entry is about it. */
  readonly elsewhere: string | undefined;
}

/** How many of the queries were answered right. */
export interface Share {
  readonly count: number;
  readonly first: number;
  readonly firstThree: number;
  /** Those not answered in the first three, then those not answered in the first place, for whoever mends them. */
  readonly missed: readonly string[];
}

export function measureQueries(finder: Finder, queries: readonly Query[]): Share {
  const places = queries.map(({ text, codes }) => placeOf(finder, text, codes));
  const missed = (isMissed: (place: number) => boolean) =>
    queries.flatMap(({ text }, at) => (isMissed(places[at] ?? 0) ? [text] : []));
  return {
    count: queries.length,
    first: places.filter((place) => place === 0).length / queries.length,
    firstThree: places.filter((place) => place < 3).length / queries.length,
    missed: [...missed((place) => place >= 3), ...missed((place) => place === 1 || place === 2)],
  };
}

/** Where the right procedure stands, from 0; a sentence that it is not done at the commune takes a place too. */
function placeOf(finder: Finder, text: string, codes: readonly string[]): number {
  const { hits, elsewhere } = finder.find(text);
  const place = hits.findIndex(({ entry }) => codes.includes(entry.code || entry.id));
  return place < 0 ? Number.POSITIVE_INFINITY : place + elsewhere.length;
}

export function measureOffTopic(finder: Finder, queries: readonly OffTopicQuery[]) {
  const missed = queries.filter(({ text, elsewhere: wanted }) => {
    const { isNear, hits, elsewhere } = finder.find(text);
    if (wanted !== undefined && elsewhere.some(({ id }) => id === wanted)) return false;
    return !(isNear || hits.length === 0) || elsewhere.length > 0;
  });
  return {
    count: queries.length,
    right: 1 - missed.length / queries.length,
    missed: missed.map(({ text }) => text),
  };
}
