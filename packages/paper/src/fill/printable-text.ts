/**
 * Text as it can stand on one line of paper: in NFC (a combining mark apart from its letter would be shifted, and read
 * back in broken order), any white space as one space, without control and invisible formatting characters.
 */
export function printableText(text: string): string {
  return text
    .replace(/[\s\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu, '')
    .trim()
    .normalize('NFC');
}
