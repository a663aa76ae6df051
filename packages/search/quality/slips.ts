/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The keys around a letter, where a finger lands by mistake. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What was typed, with one slip in a letter: a wrong one, one missing, one twice, two swapped. */
export function withSlip(text: string, next: () => number): string {
  const letters = [...text.normalize('NFC')];
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const at = places[Math.floor(next() * places.length)];
  if (at === undefined) return text;
  const letter = letters[at] ?? '';
  const follows = letters[at + 1];
  const kind = Math.floor(next() * 4);
  if (kind === 0) letters[at] = neighbour(letter, next);
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2 || follows === undefined) letters.splice(at, 0, letter);
  else letters.splice(at, 2, follows, letter);
  return letters.join('');
}

function neighbour(letter: string, next: () => number): string {
  const plain = letter.toLowerCase().normalize('NFD').charAt(0).replace('đ', 'd');
  const row = rows.find((one) => one.includes(plain)) ?? 'aeiou';
  const place = row.indexOf(plain);
  const around = [row[place - 1], row[place + 1]].filter((one) => one !== undefined);
  return around[Math.floor(next() * around.length)] ?? 'a';
}
