import { digitsOf } from './digits.ts';
import { digitFault, fault, signsIn, type TextFault } from './fault.ts';
import type { Format } from './format.ts';

/** Mobile numbers have 10 digits since 2018. Landlines have 10 or 11 with their area code: both are taken. */
const [mobile, landline] = [10, 11];

const pattern = `^0(?:[35789][0-9]{${mobile - 2}}|2[0-9]{${mobile - 2},${landline - 2}})$`;

/** +84, 0084, 84, a 0 after it or before it: the code of the country, in the ways in which it is written. */
const COUNTRY = /^(?:\+|00|011|0)?840?/;

/** The digits alone, with the 0 that stands in the country for its code. */
export function normalisePhoneNumber(text: string): string {
  const digits = digitsOf(text, mobile, landline);
  if (!/^\+?\d+$/.test(digits)) return text;
  const isForeign = /^(?:\+|00)/.test(digits) && !COUNTRY.test(digits);
  // A spreadsheet takes the first 0 away.
  const readings = isForeign ? [] : [digits, digits.replace(COUNTRY, '0'), `0${digits}`];
  const right = readings.find((reading) => new RegExp(pattern).test(reading));
  // More than any number of the world has: there are two.
  return right ?? (digits.length > 17 ? text : digits);
}

/**
 * What a mobile number of eleven digits became on 15/9/2018 (kế hoạch chuyển đổi mã mạng, Bộ Thông tin và Truyền thông): of 012x the last digit
 * told the new beginning, the others kept theirs.
 */
function since2018(number: string): string | undefined {
  if (!/^01(?:2\d|6[2-9]|8[68]|99)\d{7}$/.test(number)) return undefined;
  const [, , first = '', last = ''] = number;
  const beginning = first === '2' ? OF_012[Number(last)] : `${first === '6' ? 3 : 5}${last}`;
  return `0${beginning}${number.slice(4)}`;
}

const OF_012 = [70, 79, 77, 83, 84, 85, 76, 81, 78, 82];

/** Why a text that was understood as well as it can be is no phone number. */
export function phoneFault(text: string): TextFault | undefined {
  const numbers = text.split(/[,;/|&\n]|\s-\s|\s(?:và|hoặc|hay|and|or)\s/).map(normalisePhoneNumber);
  if (numbers.length > 1 && numbers.every((number) => /^\+?\d{7,}$/.test(number)))
    return fault('several-numbers');
  if (/^(?:\+|00)\d{6,}$/.test(text) && !COUNTRY.test(text)) return fault('foreign-phone');
  const now = since2018(text);
  if (now) return fault('old-mobile', { now });
  if (/^[2-8]\d{6,7}$/.test(text)) return fault('no-area-code');
  const signs = signsIn(text, /[^\d\s+]/gu);
  if (signs && /\d/.test(text)) return fault('not-digits', { signs });
  return /^0[35789]/.test(text) ? digitFault(text, mobile) : undefined;
}

export const phoneNumber = {
  name: 'phone-number',
  pattern,
  example: '0912345678',
  meaning: `Số điện thoại Việt Nam: di động ${mobile} chữ số (03, 05, 07, 08, 09) hoặc cố định ${mobile}–${landline} chữ số (02x).`,
  keyboard: { inputmode: 'tel', width: 'medium' },
  groups: [4, 3, 4],
  normalise: normalisePhoneNumber,
  fault: phoneFault,
  messages: {
    wrong: {
      vi: `Nhập {name} bắt đầu bằng 0, gồm ${mobile} chữ số (số máy bàn có thể ${landline}), như 0912345678`,
      en: `Enter {name} beginning with 0 and with ${mobile} digits (a landline may have ${landline}), like 0912345678`,
    },
  },
  onPaper: { as: 'text', characters: landline },
} as const satisfies Format;
