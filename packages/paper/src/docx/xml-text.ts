/** Text with a □ for what XML cannot hold: halves of a surrogate pair and the two code points that are no characters. */
export const xmlText = (text: string): string => text.replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '□');
