/** What an editor reads where a file or folder cannot be read or written; undefined for any other error. */
export function systemFault(error: unknown): string | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (reason === undefined || path === undefined) return undefined;
  const [why, way] = reason;
  return `Không đọc hay ghi được "${path}": ${why}.\n${way}`;
}

const reasons: Readonly<Record<string, readonly [why: string, way: string]>> = {
  ENOENT: ['không có tệp hay thư mục này', 'Kiểm tra lại đường dẫn, kể cả chữ hoa, chữ thường.'],
  ENOTDIR: ['một phần của đường dẫn là tệp, không phải thư mục', 'Chọn một thư mục khác.'],
  EISDIR: ['đây là thư mục, không phải tệp', 'Ghi đường dẫn tới một tệp trong đó.'],
  EEXIST: ['đã có một tệp mang tên này', 'Chọn tên khác, hoặc xóa tệp đó trước.'],
  EACCES: ['bạn không có quyền', 'Chọn một thư mục của bạn, hoặc đóng chương trình đang mở tệp này.'],
  EPERM: ['bạn không có quyền', 'Chọn một thư mục của bạn, hoặc đóng chương trình đang mở tệp này.'],
  EBUSY: ['một chương trình khác đang mở', 'Đóng chương trình đó (Word, trình xem PDF) rồi chạy lại.'],
  EROFS: ['ổ đĩa này chỉ cho đọc', 'Chọn một thư mục ở ổ đĩa khác.'],
  ENOSPC: ['ổ đĩa đã đầy', 'Dọn bớt ổ đĩa rồi chạy lại.'],
  ENAMETOOLONG: ['tên quá dài', 'Chọn tên ngắn hơn.'],
};
