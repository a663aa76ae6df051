import { day, month, year } from './calendar.ts';
import type { Format } from './format.ts';
import { dateTextFault, normalisePartialDate } from './read-date.ts';

/** A year, a month of a year, or a day: old papers often do not tell more. */
export const partialDate = {
  name: 'partial-date',
  pattern: `^(?:${year}(?:-${month})?|${day})$`,
  example: '1954-06',
  meaning: 'Ngày, hoặc chỉ tháng và năm, hoặc chỉ năm, khi giấy tờ cũ không ghi đủ.',
  keyboard: { inputmode: 'numeric', width: 'short' },
  normalise: normalisePartialDate,
  fault: dateTextFault,
  messages: {
    wrong: {
      vi: 'Nhập {name}, ít nhất là năm gồm 4 chữ số, như 1954',
      en: 'Enter {name}, at least the year in 4 digits, like 1954',
    },
  },
  onPaper: { as: 'date', characters: '20/11/2021'.length },
} as const satisfies Format;
