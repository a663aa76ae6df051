import type { Warning } from '@dvc-kit/engine';
import { msg } from './language.ts';

/** What the citizen reads about a warning: the rule's own words, else what to compare. It never blocks. */
export function warningMessage({ message, check }: Warning): string {
  if (message) return message;
  if (check === 'personal-id-matches') {
    return msg(
      'Số này không khớp với giới tính hoặc năm sinh đã khai. Xem lại; nếu giấy tờ ghi đúng như vậy thì giữ nguyên.',
    );
  }
  if (check === 'not-in-future') return msg('Ngày này ở sau hôm nay. Xem lại; nếu đúng thì giữ nguyên.');
  return msg('Xem lại mục này; nếu đúng thì giữ nguyên.');
}
