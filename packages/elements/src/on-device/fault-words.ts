import { msg, str } from '../language/language.ts';
import type { Trouble } from './device-drafts.ts';
import type { OpeningFault } from './open-draft.ts';
import type { ShelfFault } from './shelf.ts';

/** Why nothing is kept on this device: what to do instead. */
export function shelfFaultWords(fault: ShelfFault | 'plain'): string {
  if (fault === 'plain')
    return msg(
      'Trang này không có kết nối an toàn (https) nên không giữ trên máy được. Hãy lưu thành một tệp.',
    );
  if (fault === 'full')
    return msg(
      'Máy hết chỗ, chưa giữ được. Xóa bớt bản cũ ở dưới hoặc dọn bớt máy rồi giữ lại, hoặc lưu thành một tệp.',
    );
  if (fault === 'newer')
    return msg('Trên máy này có bản do phiên bản mới hơn của trang giữ. Tải lại trang rồi thử lại.');
  return msg(
    'Trình duyệt không cho giữ trên máy này, có thể vì cửa sổ ẩn danh hoặc trang bị chặn lưu. Hãy lưu thành một tệp.',
  );
}

/** What is not in the draft any more, or not yet. `other` and `gone` ask something, see `deviceWords`. */
export function troubleWords(trouble: Trouble, moment: (time: number) => string): string {
  if (trouble.kind === 'other')
    return msg(
      str`Bản này vừa được giữ từ một thẻ khác, lúc ${moment(trouble.savedAt)}. Những gì mới khai ở đây chưa vào bản đó.`,
    );
  if (trouble.kind === 'gone')
    return msg(
      'Bản giữ trên máy này không còn: đã bị xóa ở nơi khác, hoặc trình duyệt xóa vì thiếu chỗ. Những gì khai ở đây vẫn còn trên trang.',
    );
  if (trouble.kind === 'files')
    return msg(
      str`Máy không đọc lại được tệp này nên chưa giữ được, hãy chọn lại: ${trouble.names.join(', ')}.`,
    );
  return shelfFaultWords(trouble.kind);
}

/** Why a draft does not open. */
export function openingFaultWords(fault: OpeningFault): string {
  if (fault === 'pin') return msg('Mã PIN chưa đúng. Nhập lại mã đã đặt khi giữ.');
  if (fault === 'damaged')
    return msg('Bản này hỏng, không đọc được. Xóa đi rồi khai lại, hoặc mở tệp đã lưu nếu có.');
  if (fault === 'gone') return msg('Bản này không còn: đã bị xóa hoặc đã quá hạn.');
  if (fault === 'offline') return msg('Chưa mở được vì mất mạng. Có mạng rồi bấm lại.');
  if (fault === 'newer') return msg('Bản này do phiên bản mới hơn của trang giữ. Tải lại trang rồi mở lại.');
  return msg('Trình duyệt không cho đọc bản này. Tải lại trang rồi thử lại.');
}
