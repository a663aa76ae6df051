/**
 * The digits alone: spaces, dots and dashes in them are the citizen's way of reading them aloud. A text with anything
 * else in it stays as it is.
 */
export function digitsOf(text: string): string {
  const digits = text.replace(/[\s.\-‐-―]/g, '');
  return /^\+?\d+$/.test(digits) ? digits : text;
}
