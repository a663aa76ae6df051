import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Origin } from '../../shapes/procedure.ts';
import { doublesIn } from './check-doubles.ts';

/** Lists of a file of facts in which one thing stands twice, word for word, and nothing was told of it yet. */
export function checkRepeated(folder: SchemaFolder, file: string): void {
  const { isReadable, value } = folder.read(file) ?? {};
  if (isReadable) checkIn(folder, value, { file, pointer: '' });
}

function checkIn(folder: SchemaFolder, value: unknown, at: Origin): void {
  if (typeof value !== 'object' || value === null || maySayTwice.has(at.pointer)) return;
  if (Array.isArray(value))
    for (const [index, earlier] of doublesIn(value.map((one) => JSON.stringify(one)))) {
      const place = { ...at, pointer: pointerTo(at.pointer, index) };
      const first = { ...at, pointer: pointerTo(at.pointer, earlier) };
      if (![place, first].some((one) => folder.hasProblemAt(one) || folder.hasErrorWithin(one)))
        folder.warning(place, {
          message: `Mục thứ ${index + 1} của danh sách này giống hệt mục thứ ${earlier + 1}.`,
          remedy: 'Xóa một trong hai.',
        });
    }
  for (const [key, inner] of Object.entries(value))
    checkIn(folder, inner, { ...at, pointer: pointerTo(at.pointer, key) });
}

/** In a worked case: two people may answer the same, and a form prints a line twice. */
const maySayTwice: ReadonlySet<string> = new Set(['/answers', '/expect/printed']);
