import { pointerTo } from '../../json/json-pointer.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { isPaper, readerOf } from '../../text/reader-of-text.ts';
import { unreadable } from '../../text/unreadable.ts';
import { readByCitizens } from '../../translations/read-by-citizens.ts';
import type { Words } from '../../words/words.ts';
import { mistypedWords } from './mistyped-words.ts';

/**
 * Every text in the files of a folder that reaches people or papers: no marks of a web page, nobody's own telephone, nothing
 * left half written. Translations are looked at beside what they translate.
 */
export function checkReadable(folder: SchemaFolder, at: string): void {
  const files = [at, `${at}/papers`, `${at}/cases`].flatMap((one) => folder.list(one, 'files'));
  // What lies there under another name is read by nobody.
  for (const file of files.filter((one) => read.test(one))) checkReadableFile(folder, file);
}

const read =
  /\/(?:procedure|paper)\.json$|\.schema\.json$|\/(?:papers|cases)\/[^/]+\.json$|^(?:communes|provinces)\/[^/]+\.json$/;

/** The same of one file, if it is there. */
export function checkReadableFile(folder: SchemaFolder, file: string): void {
  const { isReadable, value } = folder.read(file) ?? {};
  // Of a text that does not end where it should, only half is there.
  if (!isReadable) return;
  const forCitizens = new Set(isFactsOrForm(file) ? readByCitizens(value, file) : []);
  for (const { pointer, steps, text } of textsIn(value, '', [])) {
    if (folder.hasErrorAt({ file, pointer })) continue;
    const reader = readerOf(file, steps, forCitizens.has(pointer));
    const words =
      reader &&
      (unreadable(text, reader) ??
        (reader === 'citizen' || isWording(file, steps) ? mistypedWords(text) : undefined) ??
        (reader === 'citizen' && isTitle(file, steps) ? labelled(text) : undefined));
    if (words) folder.warning({ file, pointer }, words);
  }
}

interface Text {
  readonly pointer: string;
  readonly steps: readonly string[];
  readonly text: string;
}

function textsIn(value: unknown, pointer: string, steps: readonly string[]): Text[] {
  if (typeof value === 'string') return [{ pointer, steps, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, pointerTo(pointer, key), [...steps, key]),
  );
}

const isFactsOrForm = (file: string) => /(?:^|\/)procedure\.json$|\.schema\.json$/.test(file);

/** What the form of a paper is worded in, beside names and places. */
const isWording = (file: string, steps: readonly string[]) =>
  isPaper(file) && ['text', 'title', 'note'].includes(steps.at(-1) ?? '');

const isTitle = (file: string, steps: readonly string[]) =>
  file.endsWith('.schema.json') && steps.at(-1) === 'title';

/** The form itself says what need not be filled in, and parts a label from its box. */
function labelled(title: string): Words | undefined {
  const [added] =
    /\s*(?:\((?:không bắt buộc|bắt buộc|tùy chọn|nếu không có thì bỏ trống|\*)\)|[:*…]|\.{3,})\s*$/iu.exec(
      title,
    ) ?? [];
  return added === undefined
    ? undefined
    : {
        message: `Nhãn này kết thúc bằng "${added.trim()}"; biểu mẫu tự ghi mục nào không bắt buộc, và không đặt dấu sau nhãn.`,
        remedy: `Xóa "${added.trim()}" ở cuối nhãn.`,
      };
}
