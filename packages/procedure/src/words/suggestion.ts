/**
 * The candidate that was most likely meant, or undefined when none is near: the only one that begins with the word, or
 * one of which at most a third of the letters differ, and at least one may. Digits are no spelling: "TT00" is another circular
 * than "TT08". Only in a long number may one of them have slipped. `most` is how many letters may differ.
 */
export function closest(
  word: string,
  candidates: Iterable<string>,
  most = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  const all = [...candidates];
  const longer = all.filter((one) => word.length > 2 && one.startsWith(word));
  if (longer.length === 1) return longer[0];
  let best: string | undefined;
  let least = most + 1;
  const written = word.toLowerCase();
  for (const candidate of all) {
    // Each letter more or less is a slip already.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const count = editDistance(written, candidate.toLowerCase(), least);
    if (count < least && (count <= slipsOfDigits(word) || digitsIn(word) === digitsIn(candidate)))
      [best, least] = [candidate, count];
  }
  return best;
}

const digitsIn = (word: string): string => word.replace(/\D/g, '');

/** How many letters may differ where digits do. */
const slipsOfDigits = (word: string): number => (digitsIn(word).length >= 5 ? 1 : 0);

const mostShown = 20;

/** The way out for a word that is not known: the nearest one, else the whole list. */
export function insteadOf(word: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = closest(word, all);
  if (near !== undefined) return `Có phải ý bạn là "${near}"? Sửa lại thành "${near}".`;
  if (all.length === 0) return 'Xóa nó đi.';
  if (all.length === 1) return `Ở đây chỉ có thể là "${all[0]}".`;
  const shown = all.slice(0, mostShown).map((one) => `"${one}"`);
  return `Chọn một trong: ${shown.join(', ')}${all.length > mostShown ? ', …' : ''}.`;
}

/** The way out for a key of an object that is not known: the nearest of those that it may have, not their whole paths. */
export function insteadOfKey(path: string, candidates: Iterable<string>): string {
  const at = path.slice(0, path.lastIndexOf('.') + 1);
  const siblings = [...candidates].filter((one) => one.startsWith(at) && !one.slice(at.length).includes('.'));
  return insteadOf(
    path.slice(at.length),
    siblings.map((one) => one.slice(at.length)),
  );
}

/** The way out for a file or folder with a name that nobody reads. */
export function insteadOfName(name: string, candidates: Iterable<string>, kind: 'tệp' | 'thư mục'): string {
  const all = [...candidates];
  const near = closest(name, all) ?? (all.length === 1 ? all[0] : undefined);
  if (near !== undefined) return `Có phải ý bạn là "${near}"? Đổi tên ${kind} thành "${near}".`;
  return `Đổi tên ${kind} thành một trong: ${all.map((one) => `"${one}"`).join(', ')}; không cần nữa thì xóa.`;
}

/** Letters to add, drop, change or swap with their neighbour; `enough` or more where it is not less. */
function editDistance(a: string, b: string, enough: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(change, swap, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    // What follows can only add to the least of two rows.
    if (Math.min(...current) >= enough && Math.min(...last) >= enough) return enough;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
