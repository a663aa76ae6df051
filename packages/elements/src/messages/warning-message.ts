import type { Warning } from '@dvc-kit/engine';
import { dateText } from '../fields/date-field/date-parts.ts';
import { msg, str } from '../language/language.ts';

/** What the citizen reads about an answer that may not be so, or cannot: the rule's own words, else what to compare. */
export function warningMessage({
  message,
  check,
  params,
}: Pick<Warning, 'message' | 'check' | 'params'>): string {
  if (message) return message;
  if (check === 'personal-id-matches')
    return msg('Số này không khớp với giới tính hoặc năm sinh đã khai. Xem lại các mục này.');
  // The day is named: where the clock of the machine is wrong, that is what has to be put right.
  if (check === 'not-in-future')
    return msg(str`Ngày này ở sau hôm nay (${dateText(String(params.today))}). Xem lại ngày.`);
  if (check === 'probable-email') return msg(str`Bạn định ghi ${String(params.meant)} phải không?`);
  if (check === 'latin-letters')
    return msg('Bản in chỉ có chữ La-tinh. Ghi lại bằng chữ La-tinh, như trên hộ chiếu.');
  return msg('Xem lại mục này.');
}
