import type { Words } from '../words/words.ts';
import type { Reader } from './reader-of-text.ts';

/** What is wrong with a text, in any language, for whoever meets it; undefined when nothing is. */
export function unreadable(text: string, reader: Reader): Words | undefined {
  for (const { isWrongFor, words } of rules) {
    const found = isWrongFor.includes(reader) ? words(text) : undefined;
    if (found) return found;
  }
  return undefined;
}

interface Rule {
  readonly isWrongFor: readonly Reader[];
  words(text: string): Words | undefined;
}

const everybody = ['citizen', 'paper', 'answer', 'other'] as const;
/** On paper, blanks part what is filled in, and braces hold it. */
const notOnPaper = ['citizen', 'answer', 'other'] as const;

const rules: readonly Rule[] = [
  {
    isWrongFor: notOnPaper,
    words: (text) =>
      text !== '' && text.trim() === ''
        ? {
            message: 'Chữ này chỉ có khoảng trắng, nên người đọc không thấy gì.',
            remedy: 'Điền chữ vào, hoặc xóa cả khóa nếu không bắt buộc.',
          }
        : undefined,
  },
  {
    isWrongFor: notOnPaper,
    words: (text) =>
      /^\s|\s$|[^\S\n]{2}|[\u00a0\t]/u.test(text)
        ? {
            message: `Chữ này thừa dấu cách, hay có dấu cách không ngắt dòng, loại mà trang mạng và Word hay chèn: "${text.replace(/^\s+|\s+$|[^\S\n]{2,}|[\u00a0\t]/gu, '␣').slice(0, 60)}".`,
            remedy: 'Ở mỗi chỗ đánh dấu ␣: đầu và cuối chữ thì xóa, giữa chữ thì gõ lại một dấu cách.',
          }
        : undefined,
  },
  {
    isWrongFor: everybody,
    words: (text) => {
      const [mark] = markup.exec(text) ?? [];
      return mark === undefined
        ? undefined
        : {
            message: `Chữ này có "${mark}"; biểu mẫu và trang hiện nguyên dấu đó ra, không hiểu nó là cách trình bày.`,
            remedy: 'Xóa các dấu đó, chỉ để lại chữ.',
          };
    },
  },
  {
    isWrongFor: everybody,
    words: (text) => {
      const [entity] = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i.exec(text) ?? [];
      return entity === undefined
        ? undefined
        : {
            message: `Chữ này có "${entity}", mã của một ký tự trên trang mạng; biểu mẫu và trang hiện nguyên mã đó ra.`,
            remedy: 'Gõ chính ký tự ấy thay cho mã.',
          };
    },
  },
  {
    isWrongFor: ['citizen', 'paper'],
    words: (text) => {
      const [number] = /(?<![\d.])0[35789]\d(?:[ .-]?\d){7}(?!\d)/.exec(text) ?? [];
      return number === undefined
        ? undefined
        : {
            message: `Chữ này có số điện thoại di động ${number}, thường là số của một người; mọi xã dùng chung thủ tục này.`,
            remedy: 'Xóa số đó; số của Bộ phận Một cửa thì ghi trong hồ sơ đơn vị (schemas/communes).',
          };
    },
  },
  {
    isWrongFor: ['citizen', 'paper'],
    words: (text) => {
      const [mail] = /[\w.+-]+@(?:gmail|yahoo|outlook|hotmail|icloud)\.[\w.]+\w/i.exec(text) ?? [];
      return mail === undefined
        ? undefined
        : {
            message: `Chữ này có hộp thư ${mail}, thường là của một người; mọi xã dùng chung thủ tục này.`,
            remedy: 'Xóa hộp thư đó; hộp thư chung của xã thì ghi trong hồ sơ đơn vị (schemas/communes).',
          };
    },
  },
  {
    isWrongFor: ['citizen', 'other'],
    words: (text) =>
      /^(?:\.{2,}|…|-+|\?+|x{2,}|abc|test)$/i.test(text.trim()) ||
      /\b(?:TODO|FIXME|XXX)\b|lorem ipsum/.test(text)
        ? {
            message: `Chữ "${text.slice(0, 40)}" có vẻ còn viết dở.`,
            remedy: 'Viết cho xong; chưa biết thì xóa đi.',
          }
        : undefined,
  },
  {
    isWrongFor: everybody,
    words: (text) => {
      const [markdown] = /\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\)|^#{1,4} /.exec(text) ?? [];
      return markdown === undefined
        ? undefined
        : {
            message: `Chữ này có "${markdown}"; biểu mẫu và trang hiện nguyên các dấu đó ra, không hiểu chúng là cách trình bày.`,
            remedy: 'Xóa các dấu đó, chỉ để lại chữ.',
          };
    },
  },
  {
    isWrongFor: notOnPaper,
    words: (text) => {
      const [brace] = /\{\{?[^{}]*\}\}?|\}\}|\{\{/.exec(text) ?? [];
      return brace === undefined
        ? undefined
        : {
            message: `Chữ này có "${brace}"; không có gì được điền vào chỗ đó, nên người dân thấy nguyên dấu ngoặc nhọn.`,
            remedy: 'Viết hẳn chữ ra, hoặc xóa chỗ đó.',
          };
    },
  },
];

/** Marks of a web page or of Word: elements by their names, whatever closes itself or something else, remarks. */
const markup =
  /<\/?(?:a|abbr|article|audio|b|big|blockquote|body|br|button|caption|center|code|dd|del|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|object|ol|option|p|pre|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|title|tr|u|ul|video|[a-z]+[:-][a-z-]+)(?:\s[^<>]*)?\/?>|<\/[a-z][^<>]*>|<!--|<!\[CDATA\[|<!doctype/i;
