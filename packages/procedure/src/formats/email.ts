import { asWritten } from './as-written.ts';
import type { Format } from './format.ts';

export const email = {
  name: 'email',
  pattern: "^[A-Za-z0-9._%+'\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)*\\.[A-Za-z]{2,}$",
  example: 'ten@example.vn',
  meaning: 'Địa chỉ thư điện tử.',
  keyboard: { inputmode: 'email', width: 'wide' },
  normalise: asWritten,
  messages: {
    wrong: {
      vi: 'Nhập {name} đủ tên và nơi nhận, như ten@example.vn',
      en: 'Enter {name} in full, like ten@example.vn',
    },
  },
  onPaper: { as: 'text', characters: null },
} as const satisfies Format;
