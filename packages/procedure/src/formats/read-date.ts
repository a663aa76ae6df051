import { fault, type TextFault } from './fault.ts';
import { plainText } from './plain-text.ts';

/** Day, month and year as they were written, each as digits; '' for what is not there. */
export interface WrittenDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * Reads a date in any of the ways in which it is written in Việt Nam: `1/7/1985`, `01.07.1985`, `1 – 7 – 1985`, `01071985`,
 * `ngày 1 tháng 7 năm 1985`, `Th7 1985`, in words as on a civil status paper, `1985-07-01`, `1 July 1985`. Also a month
 * with its year, a year alone, a day without its year. Null for what is none of them.
 *
 * A year of two digits stays one: which century it was is for the citizen to say. The day comes before the month.
 *
 * `isPartial` where a year alone will do: what is not known may be written as it is printed then, "00/00/1954". Else a nought is a slip.
 */
export function readDate(typed: string, isPartial = false): WrittenDate | null {
  const known = isPartial ? plain(typed).replace(/^(?:0 0 |(?:(?:00|xx?) )+)(?=\d)/, '') : plain(typed);
  const text = withoutWeekday(known);
  if (isLunar(typed)) return null;
  return inNumbers(text) ?? inWords(text);
}

/** Whether it is told by the lunar calendar, in which a month has no number of the other. */
export function isLunar(typed: string): boolean {
  return /(?:^| )(?:am lich|al|thang (?:gieng|chap)|nhuan|gieng|chap)(?: |$)/.test(plain(typed));
}

/**
 * The number in a box of a date: `tháng 7`, `Th.7`, `mồng một`, `năm 1985`, `July`; '' for what is not known, as by `readDate`. Null where
 * there is no single one.
 */
export function readDatePart(part: keyof WrittenDate, typed: string, isPartial = false): string | null {
  const text = plain(typed)
    .replace(
      part === 'month' ? /^(?:thang|thg|th|t) / : part === 'day' ? /^(?:ngay|mong|mung|day) / : /^nam /,
      '',
    )
    .replace(/^(?:mong|mung) /, '');
  if (isPartial && part !== 'year' && /^(?:00|xx?)$/.test(text)) return '';
  if (/^\d+$/.test(text)) return text;
  const number = (part === 'month' && englishMonth(text)) || numberIn(text);
  return number === null ? null : String(number);
}

/** Lower case without marks, one space between words and numbers: "Ngày 1/Th7" is "ngay 1 th 7". A sign that it may not be so stays: "1985?" is no year. */
function plain(typed: string): string {
  return plainText(typed)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/^\d{1,2}:\d\d(?::\d\d)? |t?\d{1,2}:\d\d.*$/g, '')
    .replace(/\(?duong lich\)?/, '')
    .replace(/\p{L}(?=\d)|\d(?=\p{L})/gu, '$& ')
    .replace(/[^\p{L}\p{N}?~<>]+/gu, ' ')
    .trim();
}

const ENGLISH_MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Of `July` or `Jul` 7; undefined for what is no month. */
const englishMonth = (word: string): number | undefined =>
  ENGLISH_MONTH.test(word)
    ? 'jan feb mar apr may jun jul aug sep oct nov dec'.indexOf(word.slice(0, 3)) / 4 + 1
    : undefined;

/** Words that stand around the numbers of a date and say nothing that their order does not. */
const AROUND = /^(?:ngay|thang|nam|th|thg|t|mong|mung|sinh|day|of|the|st|nd|rd|born|date|birth|年|月|日)$/;

function inNumbers(text: string): WrittenDate | null {
  const words = text.split(' ');
  const named = words.findIndex(englishMonth);
  const month = englishMonth(words[named] ?? '');
  const rest = words.filter((word, index) => index !== named && !AROUND.test(word));
  if (!rest.every((word) => /^\d+$/.test(word))) return null;
  const [first = '', second = '', third = ''] = rest;
  if (month) return rest.length < 3 ? withMonth(rest, String(month)) : null;
  if (rest.length === 1) return inOneNumber(first, text);
  if (rest.length === 2) return inTwoNumbers(first, second, text);
  if (rest.length !== 3) return null;
  // "Th7 1, 1985", as phones have it.
  if (/^(?:thang|thg|th|t) \d/.test(text) && isShort(first) && isShort(second) && isYear(third))
    return { day: second, month: first, year: third };
  if (isYear(first) && isShort(second) && isShort(third)) return { day: third, month: second, year: first };
  return isShort(first) && isShort(second) && /^(?:\d{2}|\d{4})$/.test(third)
    ? { day: first, month: second, year: third }
    : null;
}

const isYear = (word: string) => /^\d{4}$/.test(word);
const isShort = (word: string) => /^\d{1,2}$/.test(word);

/** "1 July 1985", "July 1, 1985", "July 1985". */
function withMonth(rest: readonly string[], month: string): WrittenDate | null {
  const year = rest.find(isYear) ?? '';
  const others = rest.filter((word) => word !== year);
  if (others.length > 1 || !others.every(isShort)) return null;
  return { day: others[0] ?? '', month, year };
}

/** `01071985`, `010785`, `19850701`, `071985`: the years leave no two ways to read any of them. */
const IN_ONE_NUMBER = [
  /^(?<day>\d\d)(?<month>0\d|1[0-2])(?<year>(?:18|19|20|21)?\d\d)$/,
  /^(?<year>(?:18|19|20|21)\d\d)(?<month>0\d|1[0-2])(?<day>\d\d)$/,
  /^(?<month>0\d|1[0-2])(?<year>(?:18|19|20|21)\d\d)$/,
];

/** Likewise `1985`, unless it is said to be something else. */
function inOneNumber(number: string, text: string): WrittenDate | null {
  for (const order of IN_ONE_NUMBER) {
    const { groups } = order.exec(number) ?? {};
    if (groups) return { day: '', month: '', year: '', ...groups };
  }
  return /^(?:18|19|20|21)\d\d$/.test(number) && !/^(?:ngay|thang) /.test(text)
    ? { day: '', month: '', year: number }
    : null;
}

/** `7/1985`, `1985-07`, `tháng 7 năm 85`, `1/7`; neither `1985-86` nor `15-20`. */
function inTwoNumbers(first: string, second: string, text: string): WrittenDate | null {
  const isLate = Number(second) > 12;
  if (isYear(first) && isShort(second)) return isLate ? null : { day: '', month: second, year: first };
  if (!isShort(first)) return null;
  if (isYear(second) || /^thang \d+ nam \d\d$/.test(text) || (isLate && Number(first) <= 12))
    return { day: '', month: first, year: second };
  if (isLate) return null;
  return isShort(second) ? { day: first, month: second, year: '' } : null;
}

const withoutWeekday = (text: string) =>
  text.replace(
    /^(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|t \d(?= \d+ \d+ \d+$)|chu nhat|cn|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?) /,
    '',
  );

/** "ngày một tháng bảy năm một nghìn chín trăm tám mươi lăm", also with some of it in numbers. */
function inWords(text: string): WrittenDate | null {
  const [, day = '', month = '', year = ''] =
    /^(?:sinh )?(?:ngay |mong |mung )*(.*?) ?\b(?:thang|thg|th|t) (\d+|muoi(?: mot| hai)?|[a-z]+)(?: (?:nam )?(.+))?$/.exec(
      text,
    ) ?? [];
  const parts = [day.replace(/^(?:mong|mung) /, ''), month, year].map((words) =>
    words === '' ? '' : /^\d{1,4}$/.test(words) ? words : (numberIn(words)?.toString() ?? null),
  );
  const [d, m, y] = parts;
  return d == null || y == null || !m ? null : { day: d, month: m, year: y };
}

/** Of the words without their marks; "năm" and "lăm" are both five. */
const DIGITS: Readonly<Record<string, number>> = {
  ...{ khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, nham: 5 },
  ...{ sau: 6, bay: 7, tam: 8, chin: 9 },
};

/** A number from 0 to 9999 in words without marks, as it is spoken; null for anything else. */
function numberIn(words: string): number | null {
  const [, thousands, hundreds, rest = ''] =
    /^(?:(\w+) (?:nghin|ngan)\b ?)?(?:(\w+) tram\b ?)?(.*)$/.exec(words) ?? [];
  const below = rest === '' ? 0 : belowHundred(rest.replace(/^(?:linh|le) /, ''));
  const sum = [digit(thousands, 1000), digit(hundreds, 100), below];
  if (words === '' || sum.some((part) => part === null)) return null;
  return sum.reduce<number>((all, part) => all + (part ?? 0), 0);
}

const digit = (word: string | undefined, worth: number) =>
  word === undefined ? 0 : word in DIGITS ? DIGITS[word]! * worth : null;

function belowHundred(words: string): number | null {
  if (words in DIGITS) return DIGITS[words]!;
  const match = /^(?:(?:(\w+) )?muoi|ham)(?: (\w+))?$/.exec(words);
  if (!match) return null;
  const [, tens, units = 'khong'] = match;
  const ten = tens ? DIGITS[tens] : /^ham/.test(words) ? 2 : 1;
  const unit = DIGITS[units];
  return ten === undefined || unit === undefined ? null : ten * 10 + unit;
}

/** Why what stands in the place of a date is none, where its parts do not tell. */
export const dateTextFault = (text: string): TextFault | undefined =>
  isLunar(text) ? fault('lunar') : undefined;

/** A date as the dossier keeps it, with as much of it as is known; text that is none stays as it is. */
export function normaliseDate(text: string, isPartial?: boolean): string {
  // As the boxes of a date give it; what is wrong in it has its place there.
  if (/^-|^(?!\d{6}(?:\d\d)?$)\w*(?:-(?:\w{2,3})?){0,2}$/.test(text)) return text;
  return dateIn(text, isPartial) ?? text;
}

export const normalisePartialDate = (text: string): string => normaliseDate(text, true);

/** The date that a text tells, `YYYY-MM-DD` with what there is of it; undefined where it is none. */
export function dateIn(text: string, isPartial?: boolean): string | undefined {
  const date = readDate(text, isPartial);
  if (!date) return undefined;
  const two = (number: string) => (number === '' ? '' : number.padStart(2, '0'));
  return [date.year, two(date.month), two(date.day)].join('-').replace(/-+$/, '');
}
