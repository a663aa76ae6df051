/** By hand, since the language has no such function without a browser around it. What is no letter becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    let code = letter.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else {
      const count = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes.push(((0xff00 >> (count + 1)) & 0xff) | (code >> (6 * count)));
      for (let rest = count - 1; rest >= 0; rest--) bytes.push(0x80 | ((code >> (6 * rest)) & 0x3f));
    }
  }
  return Uint8Array.from(bytes);
}

/** Null for bytes that are no text in UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    const count =
      first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    if (count < 0 || at + count >= bytes.length) return null;
    let code = count === 0 ? first : first & (0x3f >> count);
    for (let rest = 1; rest <= count; rest++) {
      const next = bytes[at + rest]!;
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || (count > 0 && code < SHORTEST[count]!))
      return null;
    text += String.fromCodePoint(code);
    at += count + 1;
  }
  return text;
}

/** The first code that takes so many bytes more than one: shorter ones must be written in fewer. */
const SHORTEST = [0, 0x80, 0x800, 0x10000];
