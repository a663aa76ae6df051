/** What an editor reads where a file or folder cannot be read or written; undefined for any other error. */
export function systemFault(error: unknown): string | undefined {
  const { code = '', errno, path, syscall } = error as NodeJS.ErrnoException;
  // Only what the system itself refused has its number, and is about files where it is one of these calls.
  if (errno === undefined || !ofFiles.has(syscall ?? '')) return undefined;
  const [why, way] = reasonOf(code, syscall);
  return `Không đọc hay ghi được${path === undefined ? '' : ` "${shortened(path)}"`}: ${why}.\n${way}`;
}

const ofFiles: ReadonlySet<string> = new Set(
  'open read write mkdir stat lstat access scandir rename copyfile unlink rmdir close fsync ftruncate'.split(
    ' ',
  ),
);

/** A path of thousands of letters would hide the reason behind it. */
function shortened(path: string): string {
  return path.length > 150 ? `${path.slice(0, 150)}…` : path;
}

function reasonOf(code: string, syscall: string | undefined): readonly [why: string, way: string] {
  if (code === 'ENOENT' && syscall === 'mkdir')
    return ['không tạo được thư mục nào ở chỗ này', 'Chọn một thư mục khác.'];
  return (
    (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? [
      `hệ điều hành báo ${code}`,
      'Chọn một thư mục khác, hoặc gửi mã này cho người quản trị máy.',
    ]
  );
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
  EDQUOT: ['bạn đã dùng hết phần ổ đĩa của mình', 'Dọn bớt tệp của bạn rồi chạy lại.'],
  ELOOP: ['các liên kết dẫn vòng về chính nó', 'Kiểm tra lại đường dẫn.'],
  EIO: ['ổ đĩa có lỗi', 'Chọn một ổ đĩa khác.'],
  ENAMETOOLONG: ['tên quá dài', 'Chọn tên ngắn hơn.'],
};
