import type { Words } from '../../words/words.ts';

/** A Vietnamese text whose marks were lost on its way, or never came; undefined where nothing speaks for that. */
export function mistypedWords(text: string): Words | undefined {
  const [lost] = /\p{L}*\p{L}\?\p{L}+/u.exec(text) ?? [];
  if (lost !== undefined && !/[/.]/.test(text.slice(0, text.indexOf(lost)).split(/\s/).at(-1) ?? ''))
    return {
      message: `Chữ "${lost}" có dấu "?" ở giữa: một phần mềm đã không ghi được chữ có dấu.`,
      remedy: 'Gõ lại chữ này từ bản gốc, rồi lưu tệp bằng UTF-8.',
    };
  const words = text.match(/\p{L}+/gu) ?? [];
  const typed = words.filter((word) => telex.test(word));
  if (typed.length >= 2)
    return {
      message: `Chữ "${typed.slice(0, 3).join(' ')}" như là gõ kiểu Telex mà bộ gõ tiếng Việt chưa bật.`,
      remedy: 'Bật bộ gõ (Unikey, chữ V) rồi gõ lại chữ này.',
    };
  if (words.length >= fewestWords && words.every((word) => /^[a-z]+$/i.test(word)))
    return {
      message: `Chữ này không có dấu tiếng Việt nào: "${text.slice(0, 60)}".`,
      remedy: 'Gõ lại có dấu; đúng là tiếng nước ngoài thì cứ để.',
    };
  return undefined;
}

/** Doubled vowels, `dd`, `w` for a horn or breve, and a tone at the end, as nobody writes them. */
const telex =
  /^(?:dd[a-z]*|[a-z]*(?:aa|ee(?!n\b)|oo)[a-z]*[sfrxj]|[a-z]*(?:[aou]w|uow)[a-z]*[sfrxj]?|[a-z]*[aeiouy][a-z]*[fj])$/i;

/** In so many words of Vietnamese there is a mark. */
const fewestWords = 6;
