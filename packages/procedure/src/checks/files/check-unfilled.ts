import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import { unfilledMark } from '../../text/unfilled-mark.ts';

/** Every text of a procedure's own files that still waits for its content. */
export function checkUnfilled(folder: SchemaFolder, at: string): void {
  const files = [...folder.list(at, 'files'), ...folder.list(`${at}/papers`, 'files')];
  for (const file of files.filter((one) => one.endsWith('.json')))
    for (const { at: place, text } of unfilledIn(folder.read(file)?.value, { file, pointer: '' }))
      folder.warning(place, {
        message: `Chỗ này còn chữ mẫu: "${text}".`,
        remedy: 'Thay bằng nội dung đã đọc thấy trong một nguồn; không có gì để ghi thì xóa mục này.',
      });
}

function unfilledIn(value: unknown, at: Origin): { at: Origin; text: string }[] {
  if (typeof value === 'string') return value.startsWith(unfilledMark) ? [{ at, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unfilledIn(inner, { ...at, pointer: pointerTo(at.pointer, key) }),
  );
}
