import { fold } from '@dvc-kit/administrative-units/fold';

export interface Matches {
  /** Indexes of the entries that answer the query, in their own order. */
  readonly indexes: readonly number[];
  /** False when no entry holds every word, and the closest ones are given instead. */
  readonly isExact: boolean;
  /** Index of the one entry that bears what was typed as a name; null where none does, or several. */
  readonly best: number | null;
}

/**
 * Which entries answer what was typed. An entry matches when each typed word begins one of its words. When none
 * does, the entries that hold the most of the words are given, if that is more than half of them: people type
 * whole sentences ("tôi muốn làm giấy khai sinh cho bé").
 *
 * @param entries names without marks, as `searchNames` makes them
 */
export function matching(entries: readonly string[], typed: string): Matches {
  const words = fold(typed).split(' ').filter(Boolean);
  const held = entries.map((entry) => {
    const beginnings = ` ${entry.replaceAll('|', ' ')}`;
    return words.filter((word) => beginnings.includes(` ${word}`)).length;
  });
  const all = indexesOf(held, words.length);
  if (all.length || !words.length)
    return { indexes: all, isExact: true, best: bestOf(entries, words.join(' ')) };
  const most = Math.max(...held, 0);
  const closest = most * 2 > words.length ? indexesOf(held, most) : [];
  return { indexes: closest, isExact: false, best: null };
}

/** Whose name it is, else whose name begins with it, else in whose name it stands; if that is one entry alone. */
function bestOf(entries: readonly string[], typed: string): number | null {
  if (!typed) return null;
  const named = entries.map((entry) => `|${entry}|`);
  const tests = [`|${typed}|`, `|${typed}`, typed];
  for (const test of tests) {
    const bearers = named.flatMap((names, index) => (names.includes(test) ? [index] : []));
    if (bearers.length > 0) return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }
  return null;
}

function indexesOf(counts: readonly number[], wanted: number): number[] {
  return counts.flatMap((count, index) => (count === wanted ? [index] : []));
}
