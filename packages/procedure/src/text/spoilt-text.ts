import type { Words } from '../words/words.ts';

/** What is wrong with the characters of a text, and where in it; undefined when nothing is. */
export function spoiltText(text: string): (Words & { readonly index: number }) | undefined {
  for (const { pattern, words } of spoilt) {
    const index = text.search(pattern);
    if (index >= 0) return { index, ...words(text, text.slice(index)) };
  }
  return text === text.normalize('NFC') ? undefined : { index: 0, ...decomposed(text) };
}

type Spoilt = { readonly pattern: RegExp; words(text: string, rest: string): Words };

const spoilt: readonly Spoilt[] = [
  {
    pattern: /\p{Surrogate}/u,
    words: (text, rest) => ({
      message: `Chữ "${shown(text)}" có ${codeOf(rest)}, một nửa của một ký tự; nửa kia đã mất, nên không in hay gửi đi được.`,
      remedy: 'Xóa mã đó (dạng \\ud800) và gõ lại ký tự, hoặc chép lại chữ từ bản gốc.',
    }),
  },
  {
    pattern: /\ufffd/,
    words: (text) => ({
      message: `Chữ "${shown(text)}" có ký tự thay thế U+FFFD (�): một phần mềm đã đọc sai bảng mã và chữ gốc ở đó không còn.`,
      remedy: 'Gõ lại chữ này từ bản gốc, rồi lưu tệp bằng UTF-8.',
    }),
  },
  {
    pattern:
      /(?![\n\t\p{Variation_Selector}])[\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u,
    words: (text, rest) => ({
      message: `Chữ "${shown(text)}" có ký tự ẩn ${codeOf(rest)}: không nhìn thấy, nhưng làm sai việc tìm kiếm, so sánh và in.`,
      remedy: 'Xóa ký tự đó: xóa cả chữ quanh nó rồi gõ lại.',
    }),
  },
  {
    pattern: /\p{Private_Use}/u,
    words: (text, rest) => ({
      message: `Chữ "${shown(text)}" có ký tự riêng của một phông chữ (${codeOf(rest)}); máy khác không hiện được.`,
      remedy: 'Gõ lại bằng ký tự Unicode thông thường.',
    }),
  },
  {
    pattern: /[\u00d0\u00f0\u0189]/,
    words: (text, rest) => ({
      message: `Chữ "${shown(text)}" dùng ${codeOf(rest)}, một chữ cái của tiếng khác trông như Đ; tìm kiếm sẽ không thấy.`,
      remedy: `Viết lại thành "${shown(text.replace(/[\u00d0\u0189]/g, 'Đ').replace(/\u00f0/g, 'đ'))}".`,
    }),
  },
];

/** The tones of Windows-1258 stand behind letters that keep their other mark; full decomposition parts all of them. */
function decomposed(text: string): Words {
  const keepsLetters = /[ăâêôơưĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323]/.test(text);
  return keepsLetters
    ? {
        message: `Chữ "${shown(text)}" ghi dấu thanh rời sau chữ cái, như bảng mã Windows-1258 ("Unicode tổ hợp"); nhìn thì giống nhưng tìm kiếm và in ra sẽ sai.`,
        remedy: `Viết lại thành "${shown(text.normalize('NFC'))}": trong Unikey chọn bảng mã "Unicode", không chọn "Unicode tổ hợp" hay "Vietnamese locale CP 1258".`,
      }
    : {
        message: `Chữ "${shown(text)}" dùng dấu tiếng Việt tổ hợp (NFD), nhìn thì giống nhưng tìm kiếm và in ra sẽ sai.`,
        remedy: 'Gõ lại chữ này với bảng mã Unicode dựng sẵn (NFC), là cách gõ mặc định của Unikey.',
      };
}

/** The beginning of the text with what cannot be seen in it as codes. */
export function shown(text: string): string {
  return [...text.slice(0, 40)]
    .map((character) => (unseen.test(character) ? `<${codeOf(character)}>` : character))
    .join('');
}

const unseen =
  /[\p{Surrogate}\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}\p{Private_Use}\p{Zl}\p{Zp}]/u;

/** `U+200B`: the code of the first character. */
export function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
