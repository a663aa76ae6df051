import { digitsOf } from './digits.ts';
import type { Format } from './format.ts';

const digits = 2;

/** The citizen chooses it from a list; on the paper stands the name. */
export const provinceCode = {
  name: 'province-code',
  pattern: `^[0-9]{${digits}}$`,
  example: '01',
  meaning: `Mã tỉnh, thành phố gồm ${digits} chữ số (Quyết định 19/2025/QĐ-TTg).`,
  keyboard: { inputmode: 'numeric', width: 'short' },
  normalise: digitsOf,
  messages: {
    missing: { vi: 'Chọn {name}', en: 'Choose {name}' },
    wrong: { vi: 'Chọn {name} trong danh sách', en: 'Choose {name} from the list' },
  },
  onPaper: { as: 'province', characters: null },
} as const satisfies Format;
