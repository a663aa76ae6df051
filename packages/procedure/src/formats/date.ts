import { day } from './calendar.ts';
import type { Format } from './format.ts';
import { dateTextFault, normaliseDate } from './read-date.ts';

export const date = {
  name: 'date',
  pattern: `^${day}$`,
  example: '2021-11-20',
  meaning: 'Ngày có thật theo dương lịch, đủ ngày, tháng, năm (năm 1800–2199).',
  keyboard: { inputmode: 'numeric', width: 'short' },
  normalise: normaliseDate,
  fault: dateTextFault,
  messages: {
    wrong: {
      vi: 'Nhập {name} đủ ngày, tháng, năm, như 20/11/2021',
      en: 'Enter {name} with day, month and year, like 20/11/2021',
    },
  },
  onPaper: { as: 'date', characters: '20/11/2021'.length },
} as const satisfies Format;
