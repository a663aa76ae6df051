/** Words that keep their capital wherever they stand. */
const NAMES = /^(Việt|Vietnam|Vietnamese|VNeID|I)(?!\p{L})/u;
/** A capitalised word before another one: "Bộ Công an", "Hà Nội". */
const PROPER_NOUN = /^\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}/u;
const ABBREVIATION = /\p{Lu}{2}/u;

/**
 * A text as it goes on inside a sentence: "Họ, chữ đệm, tên" → "họ, chữ đệm, tên", "Tỉnh/Thành phố" →
 * "tỉnh/thành phố". Abbreviations (CCCD) and proper nouns keep their capitals.
 */
export function inSentence(text: string): string {
  const opening = /^\p{L}+(?:\/\p{L}+)*/u.exec(text)?.[0] ?? '';
  if (NAMES.test(text) || PROPER_NOUN.test(text) || ABBREVIATION.test(opening)) return text;
  return opening.toLowerCase() + text.slice(opening.length);
}
