/**
 * Text as people type it on a phone: lower case, no marks, one space between words.
 *
 * Besides the combining marks, đ and ƀ (Ê Đê, Jrai) lose their stroke, apostrophes vanish, and y reads as i, because
 * "kỹ" and "kĩ", "Mỹ" and "Mĩ" are both written. `hoà` and `hòa` fold to the same. For comparing only: never stored.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(/y/g, 'i')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** Kinds of unit that people leave out when they name a place. */
const KIND = /^(thanh pho|tinh|xa|phuong|dac khu|tp\.?|quan|huien|thi xa|thi tran) /;

/**
 * The items whose text answers what was typed, best first; all of them, in their order, when nothing was typed.
 *
 * A name that begins with the typed text comes first, then one whose words begin with the typed words. Where
 * marks were typed, a name with the same marks goes before one without ("đường" before "Dương").
 */
export function search<Item>(items: readonly Item[], typed: string, textOf: (item: Item) => string): Item[] {
  const query = fold(typed);
  if (!query) return [...items];
  const marked = typed.trim().normalize('NFC').toLowerCase();
  return items
    .map((item, order) => ({ item, order, rank: rank(textOf(item), query, marked) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ item }) => item);
}

function rank(text: string, query: string, marked: string): number {
  const folded = fold(text);
  const bare = folded.replace(KIND, '');
  const sameMarks = text.normalize('NFC').toLowerCase().includes(marked) ? 0 : 0.5;
  if (bare === query || folded === query) return sameMarks;
  if (bare.startsWith(query)) return 1 + sameMarks;
  if (folded.startsWith(query)) return 2 + sameMarks;
  // The kind of a unit is a word of its name only to those who typed a kind.
  const words = (KIND.test(query) ? folded : bare).split(' ');
  if (query.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 3 + sameMarks;
  return Number.POSITIVE_INFINITY;
}
