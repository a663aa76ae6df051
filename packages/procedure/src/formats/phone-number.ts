import { digitsOf } from './digits.ts';
import type { Format } from './format.ts';

/** Mobile numbers have 10 digits since 2018. Landlines have 10 or 11 with their area code: both are taken. */
const [mobile, landline] = [10, 11];

/** The digits alone, with the 0 that stands in the country for its code. */
export function normalisePhoneNumber(text: string): string {
  return digitsOf(text).replace(/^\+?84(?=\d{9,10}$)/, '0');
}

export const phoneNumber = {
  name: 'phone-number',
  pattern: `^0(?:[35789][0-9]{${mobile - 2}}|2[0-9]{${mobile - 2},${landline - 2}})$`,
  example: '0912345678',
  meaning: `Số điện thoại Việt Nam: di động ${mobile} chữ số (03, 05, 07, 08, 09) hoặc cố định ${mobile}–${landline} chữ số (02x).`,
  keyboard: { inputmode: 'tel', width: 'medium' },
  groups: [4, 3, 4],
  normalise: normalisePhoneNumber,
  messages: {
    wrong: {
      vi: `Nhập {name} bắt đầu bằng 0, gồm ${mobile} chữ số (số máy bàn có thể ${landline}), như 0912345678`,
      en: `Enter {name} beginning with 0 and with ${mobile} digits (a landline may have ${landline}), like 0912345678`,
    },
  },
  onPaper: { as: 'text', characters: landline },
} as const satisfies Format;
