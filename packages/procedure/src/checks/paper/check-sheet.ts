import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { PaperLayout } from '../../shapes/paper-file.ts';

/** What every official form has once, and what prints nothing. */
export function checkSheet(folder: SchemaFolder, name: string, { blocks }: PaperLayout): void {
  const once = { 'national-header': 'Quốc hiệu và Tiêu ngữ', title: 'tên tờ khai' } as const;
  for (const [kind, what] of Object.entries(once)) {
    const places = blocks.flatMap(({ block }, index) => (block === kind ? [index] : []));
    if (places.length === 0)
      folder.warning(
        { file: name, pointer: '/blocks' },
        {
          message: `Mẫu in này không có ${what} (khối "${kind}").`,
          remedy: `Thêm {"block": "${kind}", …} ở đầu mẫu, như trên mẫu chính thức.`,
        },
      );
    for (const index of kind === 'title' ? [] : places.slice(1))
      folder.warning(
        { file: name, pointer: pointerTo('/blocks', index) },
        { message: `Mẫu in này có ${what} hai lần.`, remedy: 'Xóa một trong hai.' },
      );
  }
  if (!blocks.some(({ block }) => block === 'signatures'))
    folder.warning(
      { file: name, pointer: '/blocks' },
      {
        message: 'Mẫu in này không có chỗ ký (khối "signatures").',
        remedy: 'Thêm {"block": "signatures", …} vào sau lời cam đoan, như trên mẫu chính thức.',
      },
    );
  for (const [index, block] of blocks.entries())
    if (block.block === 'table' && !block.each && (block.rows ?? []).length === 0)
      folder.error(
        { file: name, pointer: pointerTo('/blocks', index) },
        {
          message: 'Bảng này không có hàng nào: không có "rows", cũng không lặp theo danh sách ("each").',
          remedy: 'Thêm "rows" hoặc "each", hoặc xóa bảng.',
        },
      );
}
