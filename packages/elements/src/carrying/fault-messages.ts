import type { PackageFault } from '@dvc-kit/dossier/carried';
import { msg, str } from '../language/language.ts';
import type { RecogniseFault } from '../taking/taken.ts';

/** Why a file cannot be opened: what is wrong with it as a whole, or with one of its files. */
export interface SavedFault {
  /** Of the file in it; '' for it as a whole; for another procedure the name of that. */
  readonly name: string;
  readonly fault: PackageFault['fault'] | RecogniseFault | 'not-read' | 'other-procedure' | 'offline';
}

/** What the citizen reads. */
export function savedFaultMessage({ name, fault }: SavedFault): string {
  if (fault === 'other-procedure')
    return msg(str`Tệp này là của thủ tục “${name}”. Mở tờ khai của thủ tục đó rồi mở tệp ở đó.`);
  if (fault === 'offline') return msg('Chưa mở được vì mất mạng. Có mạng rồi chọn lại tệp.');
  if (fault === 'not-read')
    return msg(
      'Máy không cho đọc tệp này, có thể vì tệp còn ở trên mạng (Google Drive, iCloud). Tải tệp về máy rồi chọn lại.',
    );
  if (fault === 'not-one')
    return msg(
      'Tệp này không phải hồ sơ lưu từ tờ khai. Chọn tệp .zip đã tải ở trang này, để nguyên, không giải nén.',
    );
  if (fault === 'too-large')
    return msg('Tệp lớn hơn mọi hồ sơ lưu từ tờ khai. Kiểm tra lại đã chọn đúng tệp chưa.');
  if (fault === 'cut-off')
    return msg('Tệp bị cắt cụt, có thể vì chép hoặc tải chưa xong. Chép lại tệp rồi mở lại.');
  const place = name ? msg(str`Trong tệp này, “${name}”`) : msg('Tệp này');
  return `${place} ${problemIn(fault)}`;
}

function problemIn(fault: SavedFault['fault']): string {
  if (fault === 'missing') return msg('không còn. Tìm bản khác của tệp này.');
  if (fault === 'unlisted')
    return msg('là do ai đó thêm vào sau khi lưu, nên không mở. Tìm bản khác của tệp này.');
  if (fault === 'unreadable') return msg('không đọc được. Tìm bản khác của tệp này.');
  if (fault === 'not-of-dossier') return msg('không khớp với hồ sơ. Tìm bản khác của tệp này.');
  if (fault === 'changed' || fault === 'altered')
    return msg('không còn như lúc lưu. Chép lại từ bản gốc rồi mở lại.');
  return msg('là giấy tờ bị hỏng hoặc không phải ảnh, PDF, nên không mở. Tìm bản khác của tệp này.');
}
