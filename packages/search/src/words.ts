import { fold } from '@dvc-kit/administrative-units/fold';

/** A word of a text, and where it stands there. */
export interface Word {
  /** Without marks, y as i: what words are compared by first. */
  readonly plain: string;
  /** With its letters and its tone, wherever in the word the tone was written: `hòa` and `hoà` are the same. */
  readonly marked: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The words of a text in NFC; whatever is neither letter nor digit parts them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const [written] = match;
    const start = match.index ?? 0;
    const { plain, marked } = compared(written);
    return plain ? [{ plain, marked, start, end: start + written.length }] : [];
  });
}

/** The few hundred words of the names come thousands of times. What is typed besides may not fill memory. */
const seen = new Map<string, Pick<Word, 'plain' | 'marked'>>();
const mostSeen = 5000;

function compared(written: string): Pick<Word, 'plain' | 'marked'> {
  const before = seen.get(written);
  if (before) return before;
  const word = { plain: fold(written).replace(/ /g, ''), marked: markedOf(written) };
  if (seen.size < mostSeen) seen.set(written, word);
  return word;
}

function markedOf(written: string): string {
  const letters = written.toLowerCase().normalize('NFD');
  return letters.replace(tones, '').replace(/y/g, 'i') + (letters.match(tones) ?? []).join('');
}
