import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseJsonFile } from '@dvc-kit/procedure';

/** What a JSON file says, or, in the words of an editor, why it cannot be read and where to look. */
export function readAnswersFile(path: string): { readonly value: unknown } | { readonly fault: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { fault: `Không đọc được tệp "${path}". Kiểm tra lại đường dẫn và quyền đọc tệp.` };
  }
  const { isReadable, complaints, positionAt } = parseJsonFile(path, bytes);
  // As every other program reads it, to the number that is too large.
  if (isReadable && isUtf8(bytes)) return { value: JSON.parse(new TextDecoder().decode(bytes)) };
  const { offset, message, remedy } = complaints[0] ?? {
    offset: 0,
    message: 'Tệp không có gì.',
    remedy: 'Ghi các câu trả lời vào tệp.',
  };
  const { line, column } = positionAt(offset);
  return {
    fault: `Tệp "${path}" không phải JSON đúng: dòng ${line}, cột ${column}. ${message}\n${remedy}`,
  };
}
