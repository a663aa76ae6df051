import type { TemplateResult } from 'lit';
import { msg } from '../../language/language.ts';
import { retryNotice } from '../../messages/retry-notice.ts';

/** Why no form is shown, or not the one that is asked for. */
export type Trouble = 'unknown-procedure' | 'load' | 'draw';

/** What is the matter, and what the citizen can do. The form that was there follows it, or the fallback of the host. */
export function notice(
  trouble: Trouble | 'later' | 'more',
  retry: () => unknown,
  come?: string,
): TemplateResult {
  return retryNotice(wording(trouble), trouble === 'unknown-procedure' ? null : retry, come);
}

function wording(trouble: Trouble | 'later' | 'more'): string {
  if (trouble === 'later') return msg('Chưa tải được bước này vì mất mạng. Những gì đã khai vẫn còn.');
  if (trouble === 'more')
    return msg('Chưa tải được các mục tiếp theo vì mất mạng. Những gì đã khai vẫn còn.');
  if (trouble === 'load')
    return msg('Chưa tải được biểu mẫu. Kiểm tra mạng rồi thử lại, hoặc dùng mẫu trống nếu có ở dưới.');
  if (trouble === 'draw') return msg('Biểu mẫu gặp trục trặc. Thử lại, hoặc dùng mẫu trống nếu có ở dưới.');
  return msg('Trang này ghi mã thủ tục không có trong danh sách. Hãy báo cho người quản lý trang.');
}
