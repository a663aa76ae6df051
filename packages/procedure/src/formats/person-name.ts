import { fault, signsIn, type TextFault } from './fault.ts';
import type { Format } from './format.ts';

/**
 * Letters with their marks, for names of all ethnic groups of Việt Nam and of foreigners: "Y Mơ̆ng Ƀlŏ Niê", "H'Ĕn Êban".
 * Latin ones: the paper is printed in them, and so are the names in passports. No digits, at least one letter. Each part
 * of the pattern takes other characters than the next, so no text makes it slow. Ranges are spelt out, because `\p{L}`
 * is unknown to the regular expressions of Python and others.
 */
const letters = 'A-Za-zªºÀ-ÖØ-öø-\u02AF\u1E00-\u1EFF\u2C60-\u2C7F\uA722-\uA787';
const marks = '\u0300-\u036F';
/** "D'Souza", "Nguyễn-Phước", "John Smith, Jr.", "Raman s/o Kumar", "Gal·la". */
const signs = " '’.,;\\/·\\-";

/** Whatever stands for an apostrophe: typographic and modifier ones, a prime, a back-tick, an accent typed by itself. */
const APOSTROPHE = /[`´ʹʻʼʽʾʿˈˊˋ՚׳‘’‚‛′‵\uA78B\uA78C]/g;

/** Apostrophes and hyphens of one kind, single spaces, no sign left over at the end of a name; what is signs alone stays. */
export function normalisePersonName(text: string): string {
  const name = text
    .replace(APOSTROPHE, "'")
    .replace(/[\p{Pd}\u2212\u02D7\u2043]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;/-]+$/, '');
  return name || text;
}

/** Why a text is no name: the signs that no name has, or that the paper cannot print. */
export function personNameFault(text: string): TextFault | undefined {
  const foreign = signsIn(text, /(?![ªº])[^\P{L}\p{Script=Latin}]/gu);
  if (foreign) return fault('not-latin', { signs: foreign });
  const hasLetter = /\p{L}/u.test(text);
  const others = signsIn(text, hasLetter ? new RegExp(`[^${letters}${marks}${signs}]`, 'gu') : /\S/gu);
  return others ? fault('name-signs', { signs: others }) : undefined;
}

export const personName = {
  name: 'person-name',
  pattern: `^[${signs}]*[${letters}][${letters}${marks}${signs}]*$`,
  example: "H'Ĕn Êban",
  meaning:
    'Họ, chữ đệm, tên bằng chữ La-tinh: chữ cái của mọi dân tộc, dấu cách, dấu nháy, gạch nối; không có chữ số.',
  keyboard: { capitals: true, width: 'wide' },
  normalise: normalisePersonName,
  fault: personNameFault,
  messages: {
    wrong: {
      vi: "{name} chỉ gồm chữ cái, dấu cách và các dấu ' - . , /",
      en: "{name} may hold only letters, spaces and the signs ' - . , /",
    },
  },
  onPaper: { as: 'text', characters: null },
} as const satisfies Format;
