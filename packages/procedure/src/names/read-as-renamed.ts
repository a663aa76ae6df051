import { basename } from 'node:path/posix';
import type { SchemaFolder } from '../read/schema-folder.ts';
import type { Origin } from '../shapes/procedure.ts';
import type { Words } from '../words/words.ts';
import { findRenames, type LikelyRename } from './find-renames.ts';
import { type NamedPlace, namedPlaces } from './named-places.ts';
import { renameEdits } from './rename-edits.ts';
import { renameInMemory } from './rename-in-memory.ts';

/**
 * Where a name in the folder `at` was most likely changed in some places only: tells that, and reads the folder again as
 * if it had been changed in all of them. Undefined, and nothing is different, where nothing is wrong or no such guess
 * makes anything right.
 */
export function readAsRenamed<Read>(folder: SchemaFolder, at: string, read: () => Read): Read | undefined {
  const before = folder.errorsIn(at).length;
  if (before === 0) return undefined;
  const places = namedPlaces(folder, at);
  const renames = findRenames(places, at);
  if (renames.length === 0) return undefined;
  folder.startAgain(at);
  for (const { from, to } of renames) renameInMemory(folder, renameEdits(folder, places, from, to));
  const again = read();
  if (folder.errorsIn(at).length + renames.length >= before) {
    folder.startAgain(at);
    return read();
  }
  for (const rename of renames) tell(folder, at, rename);
  return again;
}

function tell(folder: SchemaFolder, at: string, rename: LikelyRename): void {
  const { places, isNew, declared } = rename;
  const [first] = places;
  const here = isNew && declared.file.startsWith(`${at}/`) ? declared : first;
  if (here) folder.error(origin(here), isNew ? renamed(folder, at, rename) : misnamed(folder, at, rename));
}

function renamed(folder: SchemaFolder, at: string, { from, to, places }: LikelyRename): Words {
  const lines = linesOf(folder, places);
  return {
    message: `Không còn mục "${from}", mà mục mới "${to}" thì chưa chỗ nào dùng: có vẻ mục này đã đổi tên. Còn ${lines.length} dòng gọi tên cũ:${listed(lines)}`,
    remedy: `Đúng là đổi tên thì chạy "${command(at, from, to)}" để máy sửa hết các chỗ ấy; không phải thì sửa từng chỗ, và in "${to}" lên mẫu.`,
  };
}

function misnamed(folder: SchemaFolder, at: string, { from, to, places }: LikelyRename): Words {
  const lines = linesOf(folder, places);
  const more = lines.length > 1 ? ` ${lines.length} dòng gọi như vậy:${listed(lines)}` : '';
  return {
    message: `Tờ khai không có mục "${from}"; có lẽ đó là mục "${to}", chưa có ở tệp này.${more}`,
    remedy: `Đúng vậy thì sửa thành "${to}", hoặc chạy "${command(at, from, to)}"; không phải thì bỏ "${from}", và đưa "${to}" vào chỗ của nó.`,
  };
}

function command(at: string, from: string, to: string): string {
  return `npm run dvc -- rename ${basename(at)} ${from} ${to}`;
}

const mostShown = 12;

function linesOf(folder: SchemaFolder, places: readonly NamedPlace[]): string[] {
  const inFolder = (file: string) => file.split('/').slice(2).join('/');
  return [...new Set(places.map((one) => `${inFolder(one.file)}:${folder.position(one).line}`))];
}

function listed(lines: readonly string[]): string {
  const rest = lines.length > mostShown ? [`… và ${lines.length - mostShown} dòng nữa`] : [];
  return [...lines.slice(0, mostShown), ...rest].map((line) => `\n      ${line}`).join('');
}

function origin({ file, pointer }: Origin): Origin {
  return { file, pointer };
}
