import { pointerTo } from '../json/json-pointer.ts';
import { isObject, subschemasOf } from '../json/subschemas.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { saying } from '../shapes/says.ts';
import { unreadable } from '../text/unreadable.ts';
import { numbersChanged } from './numbers-changed.ts';
import { languageName, translatorOf } from './read-translations.ts';
import type { TranslationState } from './translation-state.ts';
import { translatableFiles } from './written-texts.ts';

/** What a translation says that its text does not: another number, the same words for two options, marks of a web page. */
export function checkSense(
  folder: SchemaFolder,
  { entries }: TranslationState,
  { at, language }: { readonly at: string; readonly language: string },
): void {
  for (const { vietnamese, translated, at: place } of entries) {
    const words = unreadable(translated, 'citizen');
    if (translated !== '' && words) folder.warning(place, words);
    else if (translated !== '' && saying.test(vietnamese) && !saying.test(translated))
      folder.warning(place, {
        message: `Bản ${languageName(language)} "${translated}" không có chữ cái hay chữ số nào, nên không nói gì với người đọc.`,
        remedy: 'Dịch lại; chưa dịch được thì để trống "".',
      });
    const changed = language === 'en' ? numbersChanged(vietnamese, translated) : undefined;
    if (changed)
      folder.warning(place, {
        message: `Chữ tiếng Việt ghi ${changed.before}, còn bản ${languageName(language)} ghi ${changed.after}.`,
        remedy: 'Xem lại con số nào đúng, rồi sửa cho hai bên như nhau.',
      });
  }
  const translate = translatorOf(folder, at);
  for (const file of translatableFiles(folder, at).filter((one) => one.endsWith('.schema.json')))
    for (const { pointer, titles } of optionsIn(folder.read(file)?.value, '')) {
      const seen = new Map<string, string>();
      for (const [index, title] of titles.entries()) {
        const place = { file, pointer: pointerTo(pointer, index, 'title') };
        const said = translate(language, place, title)?.trim().toLowerCase();
        if (said === undefined) continue;
        const earlier = seen.get(said);
        seen.set(said, title);
        if (earlier === undefined || earlier === title) continue;
        const entry = entries.find(({ vietnamese }) => vietnamese === title);
        folder.warning(entry?.at ?? place, {
          message: `Hai lựa chọn "${earlier}" và "${title}" có cùng một bản ${languageName(language)}, nên người đọc không phân biệt được.`,
          remedy: 'Dịch lại một trong hai cho khác nhau.',
        });
      }
    }
}

/** The titles of each list of options, in a schema. */
function optionsIn(
  schema: unknown,
  at: string,
): readonly { readonly pointer: string; readonly titles: readonly string[] }[] {
  if (!isObject(schema)) return [];
  const options = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  const titles = options.flatMap((one) =>
    isObject(one) && typeof one.title === 'string' ? [one.title] : [],
  );
  const own =
    titles.length > 1 && titles.length === options.length ? [{ pointer: `${at}/oneOf`, titles }] : [];
  return [...own, ...subschemasOf(schema).flatMap((inner) => optionsIn(inner.schema, at + inner.pointer))];
}
