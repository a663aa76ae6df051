import { year as pattern } from './calendar.ts';
import { digitsOf } from './digits.ts';
import { digitFault, type TextFault } from './fault.ts';
import type { Format } from './format.ts';

const digits = 4;

export const normaliseYear = (text: string): string => digitsOf(text, digits);

export const yearFault = (text: string): TextFault | undefined => digitFault(text, digits);

export const year = {
  name: 'year',
  pattern: `^${pattern}$`,
  example: '1954',
  meaning: `Năm gồm ${digits} chữ số (1800–2199).`,
  keyboard: { inputmode: 'numeric', width: 'short' },
  normalise: normaliseYear,
  fault: yearFault,
  messages: {
    wrong: {
      vi: `Nhập {name} gồm ${digits} chữ số, như 1954`,
      en: `Enter {name} in ${digits} digits, like 1954`,
    },
  },
  onPaper: { as: 'date', characters: digits },
} as const satisfies Format;
