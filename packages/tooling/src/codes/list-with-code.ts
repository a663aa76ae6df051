import { readFonts } from '@dvc-kit/paper';
import { type Checklist, printChecklist } from '@dvc-kit/paper/checklist';
import { scanCode } from '@dvc-kit/paper/scan-code';

/** A list to take along with this code on it, as a citizen prints it: a PDF. Throws where the code does not fit. */
export async function listWithCode(code: string): Promise<Uint8Array> {
  const modules = scanCode(code);
  if (!modules) throw new Error(`tooling: ${code.length} letters do not fit into one code`);
  fonts ??= readFonts();
  const { bytes } = await printChecklist({ ...list, scan: { ...words, modules } }, '2026-11-29', await fonts);
  return bytes;
}

let fonts: ReturnType<typeof readFonts> | undefined;

const list: Checklist = {
  language: 'vi',
  title: 'Bạn mang theo',
  procedure: 'Thủ tục mẫu',
  code: '',
  attachments: {
    columns: ['Đã có', 'Giấy tờ', 'Nộp hay xuất trình, mấy bản'],
    rows: ['Giấy chứng sinh', 'Căn cước của người đi nộp', 'Giấy ủy quyền'].map((name) => ({
      name,
      note: 'nộp, 1 bản chính',
      isNeeded: true,
    })),
  },
  sections: [{ title: 'Nộp ở đâu', lines: ['Bộ phận Một cửa xã Sông Mẫu', 'Thôn Trung, xã Sông Mẫu'] }],
  fees: { title: 'Phí, lệ phí', columns: ['Khoản', 'Số tiền'], rows: [], none: 'Không mất phí, lệ phí.' },
};

const words = {
  title: 'Mã quét của tờ khai',
  lines: [
    'Trong mã có mọi điều đã khai trong tờ khai. Ai quét đều đọc được.',
    'Mã không thay tờ khai đã ký.',
  ],
  alt: 'Mã QR chứa các câu trả lời trong tờ khai',
};
