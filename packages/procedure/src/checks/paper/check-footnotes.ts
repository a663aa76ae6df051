import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { PaperLayout } from '../../shapes/paper-file.ts';

/** Marks in the text, written `^(1)`, against the notes at the end. */
export function checkFootnotes(folder: SchemaFolder, name: string, { blocks }: PaperLayout): void {
  const notes = blocks.flatMap((block, index) =>
    block.block === 'footnotes'
      ? block.notes.flatMap(({ mark }, place) =>
          // One note may explain several marks: "(1), (2)".
          (mark.match(/\([^)]*\)/g) ?? [mark]).map((one) => ({
            mark: one,
            pointer: pointerTo('', 'blocks', index, 'notes', place),
          })),
        )
      : [],
  );
  const marks = blocks.flatMap((block, index) =>
    block.block === 'footnotes' ? [] : marksIn(block, pointerTo('', 'blocks', index)),
  );
  for (const { mark, pointer } of marks)
    if (mark.endsWith(')') && !notes.some((note) => note.mark === mark))
      folder.error(
        { file: name, pointer },
        {
          message: `Dấu chú thích ^${mark} không có chú thích nào ở cuối tờ khai.`,
          remedy: `Thêm chú thích ${mark} vào khối "footnotes", hoặc sửa số của dấu.`,
        },
      );
  for (const [index, { mark, pointer }] of notes.entries())
    if (notes.findIndex((one) => one.mark === mark) < index)
      folder.error(
        { file: name, pointer },
        {
          message: `Chú thích ${mark} có hai lần, nên không biết dấu ^${mark} dẫn tới chú thích nào.`,
          remedy: 'Đánh số lại, hoặc xóa một trong hai.',
        },
      );
  for (const { mark, pointer } of marks.filter((one) => !one.mark.endsWith(')')))
    folder.error(
      { file: name, pointer },
      {
        message: `Dấu chú thích ^${mark} chưa đóng ngoặc, nên in ra nguyên như vậy.`,
        remedy: 'Thêm ")" vào sau số của chú thích.',
      },
    );
  for (const { mark, pointer } of notes)
    if (!marks.some((one) => one.mark === mark))
      folder.warning(
        { file: name, pointer },
        {
          message: `Chú thích ${mark} không được dấu nào trong tờ khai dẫn tới.`,
          remedy: `Thêm ^${mark} vào chỗ cần chú thích, hoặc xóa chú thích này.`,
        },
      );
}

function marksIn(value: unknown, pointer: string): { mark: string; pointer: string }[] {
  if (typeof value === 'string')
    return [...value.matchAll(/\^(\([^)]*\)|\([^)]{0,3})/g)].map(([, mark = '']) => ({ mark, pointer }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => marksIn(inner, pointerTo(pointer, key)));
}
