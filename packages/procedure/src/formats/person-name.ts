import { asWritten } from './as-written.ts';
import type { Format } from './format.ts';

/**
 * Letters with their marks, for names of all ethnic groups of Việt Nam and of foreigners: "Y Mơ̆ng Ƀlŏ Niê", "H'Ĕn Êban".
 * No digits, at least one letter. Each part of the pattern takes other characters than the next, so no text makes it
 * slow. Ranges are spelt out, because `\p{L}` is unknown to the regular expressions of Python and others.
 */
const letters = [
  'A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u1E00-\u1EFF', // Latin
  '\u0388-\u03FF\u0400-\u0481\u048A-\u052F', // Greek, Cyrillic
  '\u0621-\u064A', // Arabic
  '\u0E01-\u0E3A\u0E40-\u0E4E\u0E81-\u0ECD', // Thai, Lao
  '\u1780-\u17D3', // Khmer
  '\uAA00-\uAA4D\uAA80-\uAADD', // Chăm, Thái (Tai Viet)
  '\u3041-\u3096\u30A1-\u30FA\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3', // Chinese, Japanese, Korean
].join('');
const marks = '\u0300-\u036F';

export const personName = {
  name: 'person-name',
  pattern: `^[ '’.;\\-]*[${letters}][${letters}${marks} '’.;\\-]*$`,
  example: "H'Ĕn Êban",
  meaning: 'Họ, chữ đệm, tên: chữ cái của mọi dân tộc, dấu cách, dấu nháy, gạch nối; không có chữ số.',
  keyboard: { capitals: true, width: 'wide' },
  normalise: asWritten,
  messages: {
    wrong: {
      vi: "{name} chỉ gồm chữ cái, dấu cách và các dấu ' - .",
      en: "{name} may hold only letters, spaces and the signs ' - .",
    },
  },
  onPaper: { as: 'text', characters: null },
} as const satisfies Format;
