import { digitsOf } from './digits.ts';
import { digitFault, fault, type TextFault } from './fault.ts';
import type { Format } from './format.ts';
import { numberMessages } from './number-messages.ts';

const digits = 9;

export const normaliseOldIdentityNumber = (text: string): string => digitsOf(text, digits);

/** Why a text is no number of the old identity card: twelve digits are a personal number. */
export function oldIdentityNumberFault(text: string): TextFault | undefined {
  return /^\d{12}$/.test(text) ? fault('personal-id') : digitFault(text, digits);
}

export const oldIdentityNumber = {
  name: 'old-identity-number',
  pattern: `^[0-9]{${digits}}$`,
  example: '012345678',
  meaning: `Số Chứng minh nhân dân cũ: ${digits} chữ số.`,
  keyboard: { inputmode: 'numeric', width: 'medium' },
  groups: [3, 3, 3],
  normalise: normaliseOldIdentityNumber,
  fault: oldIdentityNumberFault,
  messages: numberMessages(digits),
  onPaper: { as: 'text', characters: digits },
} as const satisfies Format;
