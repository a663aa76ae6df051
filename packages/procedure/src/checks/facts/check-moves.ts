import { pointerTo } from '../../json/json-pointer.ts';
import { parentOf } from '../../outline/answer-path.ts';
import { isWithin } from '../../outline/is-within.ts';
import type { Entry, Outline } from '../../outline/outline.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { closest } from '../../words/suggestion.ts';
import type { LazyWords, Words } from '../../words/words.ts';

/** Every renamed answer leads to one that is asked, or on to a later name; its old name is free. */
export function checkMoves(
  folder: SchemaFolder,
  name: string,
  { moves, version }: ProcedureFile,
  declaration: Outline | null,
): void {
  const say = (index: number, key: 'version' | 'from' | 'to', words: LazyWords) =>
    folder.error({ file: name, pointer: pointerTo('', 'moves', index, key) }, words);
  for (const [index, move] of moves.entries()) {
    const { from, to } = move;
    if (move.version > version)
      say(index, 'version', {
        message: `Mục này đổi tên từ phiên bản ${move.version}, nhưng thủ tục mới tới phiên bản ${version}.`,
        remedy: `Sửa thành ${version}, hoặc tăng "version" của thủ tục.`,
      });
    const later = moves.slice(index + 1);
    const isLedOn = later.some((one) => isWithin(to, one.from));
    const isGone = declaration && !entryAt(declaration, to) && !isLedOn;
    const isAsked = declaration && entryAt(declaration, from) && !later.some((one) => isWithin(from, one.to));
    if (isGone && isAsked) say(index, 'from', turnedRound(from, to));
    else if (isGone) say(index, 'to', leadsNowhere(to, declaration));
    else if (isAsked) say(index, 'from', stillAsked(from));
    if (declaration && listsAround(declaration, from) !== listsAround(declaration, to))
      say(index, 'to', {
        message: `"${from}" và "${to}" không nằm trong cùng một danh sách, nên không biết câu nào chuyển đi đâu.`,
        remedy: 'Chỉ chuyển giữa các mục của cùng một danh sách, hoặc giữa các mục ngoài danh sách.',
      });
  }
}

function turnedRound(from: string, to: string): Words {
  return {
    message: `Tờ khai hỏi "${from}", không hỏi "${to}": có vẻ tên cũ và tên mới ghi ngược.`,
    remedy: 'Đổi chỗ "from" và "to", hoặc xóa dòng này khỏi "moves".',
  };
}

function leadsNowhere(to: string, { entries }: Outline): LazyWords {
  const near = (meant = closest(to, entries.keys())) =>
    meant === undefined ? '' : `; viết sai tên thì sửa lại thành "${meant}"`;
  return {
    message: `Câu trả lời cũ được chuyển sang mục "${to}", nhưng tờ khai không có mục này.`,
    remedy: () => `Mục ấy đã bỏ hẳn thì xóa dòng này khỏi "moves"${near()}.`,
  };
}

function stillAsked(from: string): Words {
  return {
    message: `"${from}" ghi là tên cũ, nhưng tờ khai vẫn còn hỏi mục này.`,
    remedy: 'Xóa dòng này khỏi "moves", hoặc bỏ mục ấy khỏi tờ khai.',
  };
}

/** Also inside items of lists, which the path leads through without a number. */
function entryAt(outline: Outline, path: string): Entry | undefined {
  const own = outline.entries.get(path);
  if (own) return own;
  const list = listAround(outline, path);
  return list?.items && entryAt(list.items, path.slice(list.path.length + 1));
}

function listAround({ entries }: Outline, path: string): Entry | undefined {
  for (let at = parentOf(path); at !== ''; at = parentOf(at))
    if (entries.get(at)?.items) return entries.get(at);
  return undefined;
}

/** Paths of the lists in one another that the path leads through. */
function listsAround(outline: Outline, path: string): string {
  const list = listAround(outline, path);
  if (!list?.items) return '';
  return `${list.path}/${listsAround(list.items, path.slice(list.path.length + 1))}`;
}
