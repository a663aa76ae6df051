/**
 * A text of any format as it is kept: composed (NFC), without what nobody can see, with plain spaces, plain digits and
 * the Vietnamese Đ, without outer spaces. Several lines stay several.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]|[\u2800\u3164\uFFA0]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(STYLED, (letter) => letter.normalize('NFKC'))
    .replace(/[^\P{Nd}0-9]/gu, plainDigit)
    .normalize('NFD')
    .replace(/([aeo]\u0323?)([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gi, '$1$3$2')
    .normalize('NFC')
    .replace(/[\xD0\u0189]/g, '\u0110')
    .trim();
}

/** Vietnamese letters in one piece, but for what passes for Đ, and what else a keyboard gives: most texts, with nothing to change. */
const PLAIN = /^[ -~À-ÏÑ-ƈƠ-ưẠ-ỹ]*$/;

/**
 * Joiners, direction marks, variation selectors, soft hyphens, fillers, tags; halves of a letter that was cut in two;
 * control characters, line breaks aside. Copied along with what stands beside them.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cs}\uFFF9-\uFFFC]|(?!\n)\p{Cc}/gu;

/** Ligatures, Roman numerals of one character, full-width and mathematical letters: another look of the same letters. */
const STYLED = /[\uFB00-\uFB06\u2160-\u217F\uFF01-\uFF60\uFFE0-\uFFE6\u{1D400}-\u{1D7FF}]/gu;

/** The digits of every script stand in a row from nought to nine. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
