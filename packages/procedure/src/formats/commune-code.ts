import { digitsOf } from './digits.ts';
import type { Format } from './format.ts';

const digits = 5;

/** The citizen chooses it from a list; on the paper stands the name. */
export const communeCode = {
  name: 'commune-code',
  pattern: `^[0-9]{${digits}}$`,
  example: '00004',
  meaning: `Mã xã, phường, đặc khu gồm ${digits} chữ số (Quyết định 19/2025/QĐ-TTg).`,
  keyboard: { inputmode: 'numeric', width: 'short' },
  normalise: digitsOf,
  messages: {
    missing: { vi: 'Chọn {name}', en: 'Choose {name}' },
    wrong: { vi: 'Chọn {name} trong danh sách', en: 'Choose {name} from the list' },
  },
  onPaper: { as: 'commune', characters: null },
} as const satisfies Format;
