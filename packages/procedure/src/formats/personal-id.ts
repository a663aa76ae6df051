import { digitsOf } from './digits.ts';
import { digitFault, fault, type TextFault } from './fault.ts';
import type { Format } from './format.ts';
import { numberMessages } from './number-messages.ts';

/** Luật Căn cước 26/2023/QH15, Điều 12. It has no check digit. */
const digits = 12;

export const normalisePersonalId = (text: string): string => digitsOf(text, digits);

/** Why a text is no personal number: nine digits are those of the old identity card. */
export function personalIdFault(text: string): TextFault | undefined {
  return /^\d{9}$/.test(text) ? fault('old-identity-number') : digitFault(text, digits);
}

export const personalId = {
  name: 'personal-id',
  pattern: `^[0-9]{${digits}}$`,
  example: '001199012345',
  meaning: `Số định danh cá nhân hoặc số căn cước: ${digits} chữ số.`,
  keyboard: { inputmode: 'numeric', width: 'medium' },
  groups: [3, 3, 3, 3],
  normalise: normalisePersonalId,
  fault: personalIdFault,
  messages: numberMessages(digits),
  onPaper: { as: 'text', characters: digits },
} as const satisfies Format;

/**
 * What a personal number tells of its owner: century and gender by the fourth digit, the year by the two after it
 * (Thông tư 59/2021/TT-BCA). Null for what is no personal number.
 */
export function toldByPersonalId(number: string): { readonly year: string; readonly isMale: boolean } | null {
  if (!/^\d{12}$/.test(number)) return null;
  const digit = Number(number[3]);
  const century = 1900 + Math.floor(digit / 2) * 100;
  return { year: String(century + Number(number.slice(4, 6))), isMale: digit % 2 === 0 };
}
