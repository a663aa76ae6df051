import { fold } from '@dvc-kit/administrative-units/fold';

export interface Matches {
  /** Indexes of the entries that answer the query, in their own order. */
  readonly indexes: readonly number[];
  /** False when no entry holds every word, and the closest ones are given instead. */
  readonly isExact: boolean;
}

/**
 * Which entries answer what was typed. An entry matches when each typed word begins one of its words. When none
 * does, the entries that hold the most of the words are given, if that is more than half of them: people type
 * whole sentences ("tôi muốn làm giấy khai sinh cho bé").
 *
 * @param entries words without marks, as `searchWords` makes them
 */
export function matching(entries: readonly string[], typed: string): Matches {
  const words = fold(typed).split(' ').filter(Boolean);
  const held = entries.map((entry) => words.filter((word) => ` ${entry}`.includes(` ${word}`)).length);
  const all = indexesOf(held, words.length);
  if (all.length || !words.length) return { indexes: all, isExact: true };
  const most = Math.max(...held, 0);
  return { indexes: most * 2 > words.length ? indexesOf(held, most) : [], isExact: false };
}

function indexesOf(counts: readonly number[], wanted: number): number[] {
  return counts.flatMap((count, index) => (count === wanted ? [index] : []));
}
