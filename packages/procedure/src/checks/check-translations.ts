import { basename } from 'node:path/posix';
import { pointerTo, valueAt } from '../read/json-pointer.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { isObject, subschemasOf } from '../read/subschemas.ts';
import { readTranslations } from '../read/translations.ts';
import { closest, insteadOf } from './suggestion.ts';

const mostShown = 5;

/** `en.json` of one folder: nothing of that folder is left untranslated, nothing translated is gone. */
export function checkTranslations(folder: SchemaFolder, at: string): void {
  const english = `${at}/en.json`;
  const { places, text } = readTranslations(folder, [english]);
  for (const { of, at: place } of places) {
    const target = folder.read(of.file);
    if (!target)
      folder.error(
        { ...place, pointer: place.pointer.slice(0, place.pointer.lastIndexOf('/')) },
        {
          message: `Bản dịch dành cho tệp "${of.file}", nhưng không có tệp này.`,
          remedy: insteadOf(
            of.file,
            translatable(folder, at).map((one) => basename(one)),
          ),
        },
      );
    else if (target.isReadable && typeof valueAt(target.value, of.pointer) !== 'string')
      folder.error(place, {
        message: `Có bản dịch cho "${of.pointer}", nhưng ${of.file} không còn chữ nào ở đó.`,
        remedy: otherPlace(of.pointer, nearby(textsOf(target.value, of.file), of.pointer)),
      });
  }
  for (const file of translatable(folder, at)) {
    const missing = textsOf(folder.read(file)?.value, file).filter(
      (pointer) => text({ file, pointer }) === undefined,
    );
    if (missing.length === 0) continue;
    const shown = missing.slice(0, mostShown).map((one) => `"${one}"`);
    folder.warning(
      { file: english, pointer: pointerTo('', basename(file)) },
      {
        message: `Còn ${missing.length} chỗ trong ${file} chưa có tiếng Anh: ${shown.join(', ')}${missing.length > mostShown ? ', …' : ''}.`,
        remedy: `Thêm bản dịch vào ${english}; chưa dịch thì trang tiếng Anh hiện tiếng Việt ở đó.`,
      },
    );
  }
}

function translatable(folder: SchemaFolder, at: string): string[] {
  return folder
    .list(at, 'files')
    .filter((name) => name.endsWith('/procedure.json') || name.endsWith('.schema.json'))
    .filter((name) => folder.read(name)?.isReadable);
}

function otherPlace(gone: string, places: readonly string[]): string {
  const near = closest(gone, places);
  return near === undefined
    ? 'Chữ đã chuyển chỗ thì sửa đường dẫn cho khớp; đã bỏ thì xóa dòng dịch này.'
    : `Có phải ý bạn là "${near}"? Chữ đã bỏ thì xóa dòng dịch này.`;
}

/** Places with a text of about the same depth, so that a suggestion does not list the whole file. */
function nearby(pointers: readonly string[], gone: string): string[] {
  const steps = gone.split('/').length;
  return pointers.filter(
    (one) => one.split('/').length === steps && one.split('/').at(-1) === gone.split('/').at(-1),
  );
}

/** Places of all texts that citizens read. */
function textsOf(value: unknown, file: string): string[] {
  return file.endsWith('.schema.json') ? schemaTexts(value, '') : factTexts(value, '', []);
}

function schemaTexts(schema: unknown, at: string): string[] {
  if (!isObject(schema)) return [];
  // The title of a file that only holds `$defs` names the file.
  const isLibrary = at === '' && !schema.properties;
  const own = isLibrary
    ? []
    : ['title', 'description', 'x-subject'].filter((keyword) => typeof schema[keyword] === 'string');
  const messages = isObject(schema['x-messages']) ? Object.keys(schema['x-messages']) : [];
  const remarks = ['x-warnings', 'x-contradictions'].flatMap((keyword) => {
    const rules = schema[keyword];
    return Array.isArray(rules) ? rules.map((rule: unknown, index) => ({ keyword, rule, index })) : [];
  });
  return [
    ...own.map((keyword) => pointerTo(at, keyword)),
    ...messages.map((keyword) => pointerTo(at, 'x-messages', keyword)),
    ...remarks.flatMap(({ keyword, rule, index }) =>
      isObject(rule) && typeof rule.message === 'string' ? [pointerTo(at, keyword, index, 'message')] : [],
    ),
    ...subschemasOf(schema)
      .filter(({ keyword }) => keyword !== 'if')
      .flatMap((inner) => schemaTexts(inner.schema, at + inner.pointer)),
  ];
}

/** Keys of `procedure.json` whose texts the page shows; names of laws and sources stay Vietnamese. */
const factKeys = new Set([
  'name',
  'plainName',
  'summary',
  'undertaking',
  'text',
  'timeLimit',
  'note',
  'hint',
  'whenText',
  'waiver',
  'question',
  'answer',
]);
const keptKeys = new Set(['evidence', 'sources', 'legalBasis', 'aliases', 'when', 'files']);

function factTexts(value: unknown, at: string, steps: readonly string[]): string[] {
  const key = steps.at(-1) ?? '';
  if (typeof value === 'string') return factKeys.has(key) || steps.at(-2) === 'alternatives' ? [at] : [];
  if (typeof value !== 'object' || value === null || keptKeys.has(key)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    factTexts(inner, pointerTo(at, name), [...steps, name]),
  );
}
