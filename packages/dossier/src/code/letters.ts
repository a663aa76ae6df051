import { Unreadable } from './bits.ts';

/**
 * The letters that are written in one byte, from 2 on: those of Vietnamese and what stands between them. Part of the format: never
 * changed. 0 ends a text, 1 comes before any other letter, in three bytes.
 */
const letters = [
  '\n',
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
  ...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
];
const byteOf = new Map(letters.map((letter, index) => [letter, index + 2]));

const END = 0;
const OTHER = 1;

/** Texts, one after the other. */
export function bytesOfTexts(texts: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  for (const text of texts) {
    for (const letter of text) {
      const byte = byteOf.get(letter);
      const point = letter.codePointAt(0)!;
      if (byte === undefined) bytes.push(OTHER, point >> 16, (point >> 8) & 255, point & 255);
      else bytes.push(byte);
    }
    bytes.push(END);
  }
  return Uint8Array.from(bytes);
}

/** The texts in these bytes. Throws `Unreadable` on bytes that are none. */
export function textsOf(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === END) {
      texts.push(text);
      text = '';
    } else if (byte === OTHER) {
      const point = ((bytes[at + 1] ?? 255) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      if (point > 0x10ffff) throw new Unreadable();
      text += String.fromCodePoint(point);
      at += 3;
    } else {
      const letter = letters[byte - 2];
      if (letter === undefined) throw new Unreadable();
      text += letter;
    }
  }
  if (text !== '') throw new Unreadable();
  return texts;
}
