import { symbolsFor } from '../packed-text.ts';

const piece = /\p{L}[\p{L}\p{M}]*|[^\p{L}]+/gu;

/** A text as `unpackText` reads it, and the words that it is made of, the commonest first. */
export function packText(text: string): { words: string[]; packed: string } {
  const pieces = (text.normalize('NFC').match(piece) ?? []).filter((one) => one !== ' ');
  const uses = new Map<string, number>();
  for (const one of pieces) uses.set(one, (uses.get(one) ?? 0) + 1);
  const words = [...uses].sort(([, a], [, b]) => b - a).map(([one]) => one);
  const symbols = symbolsFor(words.length);
  const symbolOf = new Map(words.map((word, at) => [word, symbols[at] ?? '']));
  return { words, packed: pieces.map((one) => symbolOf.get(one)).join('') };
}
