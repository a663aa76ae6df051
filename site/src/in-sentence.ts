/** A text as it goes on within a sentence: its first letter small, unless it begins an abbreviation (VNeID). */
export function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}*(\s|$|[,;:])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
