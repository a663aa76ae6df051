/** Words that keep their capital wherever they stand. */
const NAMES = /^(Việt|Vietnam|Vietnamese|VNeID|I)(?!\p{L})/u;
/** A capitalised word before another one: "Bộ Công an", "Hà Nội". */
const PROPER_NOUN = /^\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}/u;
const ABBREVIATION = /\p{Lu}{2}/u;

/**
 * A label as it stands inside a sentence: "Họ, chữ đệm, tên" → "họ, chữ đệm, tên", "Tỉnh/Thành phố" →
 * "tỉnh/thành phố". Abbreviations (CCCD) and proper nouns keep their capitals.
 */
export function inSentence(label: string): string {
  const opening = /^\p{L}+(?:\/\p{L}+)*/u.exec(label)?.[0] ?? '';
  if (NAMES.test(label) || PROPER_NOUN.test(label) || ABBREVIATION.test(opening)) return label;
  return opening.toLocaleLowerCase('vi') + label.slice(opening.length);
}

/** Whether the label itself says whom it is about, so that "của mẹ" would say it twice. */
export function namesSubject(label: string, subject: string): boolean {
  return label.toLocaleLowerCase('vi').includes(subject.toLocaleLowerCase('vi'));
}
