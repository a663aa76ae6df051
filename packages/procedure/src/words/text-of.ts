import { stepsOf, valueAt } from '../json/json-pointer.ts';
import type { Schema } from '../shapes/declaration.ts';
import type { Origin, Procedure } from '../shapes/procedure.ts';
import type { ProcedureFile } from '../shapes/procedure-file.ts';

/** What the interface speaks. The texts of a procedure may be translated into any language: `km`. */
export type Language = 'vi' | 'en';

/** The language of the interface around texts in the language: Vietnamese, which also stands where one of them is not translated. */
export function languageAround(language: string): Language {
  return language === 'en' ? 'en' : 'vi';
}

/** What knows the texts of a declaration and where they were written: a procedure, or a declaration on its own. */
export type TextSource = Pick<Procedure, 'translate' | 'originOf'>;

/**
 * A text of a (sub)schema in the language. Where it is not translated, the Vietnamese; where there is none, undefined.
 *
 * `place` is a keyword (`title`), or leads on into it (`x-messages/pattern`, `x-warnings/0/message`).
 */
export function textOf(
  source: TextSource,
  schema: Schema,
  place: string,
  language: string,
): string | undefined {
  const text = valueAt(schema, `/${place}`);
  if (typeof text !== 'string' || language === 'vi') return typeof text === 'string' ? text : undefined;
  const [keyword = '', ...deeper] = stepsOf(`/${place}`) ?? [];
  const { file, pointer } = source.originOf(schema, keyword);
  const rest = deeper.length ? place.slice(place.indexOf('/')) : '';
  return source.translate(language, { file, pointer: pointer + rest }, text) ?? text;
}

/** What `procedure.json` says, in the language; texts that are not translated stay Vietnamese. */
export function fileIn(
  procedure: Pick<Procedure, 'slug' | 'file' | 'translate'>,
  language: string,
): ProcedureFile {
  if (language === 'vi') return procedure.file;
  const file = `procedures/${procedure.slug}/procedure.json`;
  return translated(procedure.file, { file, pointer: '' }, (at, text) =>
    procedure.translate(language, at, text),
  ) as ProcedureFile;
}

function translated(
  value: unknown,
  at: Origin,
  translate: (at: Origin, text: string) => string | undefined,
): unknown {
  if (typeof value === 'string') return translate(at, value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const inside = (step: string, one: unknown) =>
    translated(one, { file: at.file, pointer: `${at.pointer}/${step}` }, translate);
  if (Array.isArray(value)) return value.map((one, index) => inside(String(index), one));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      inside(key.replaceAll('~', '~0').replaceAll('/', '~1'), one),
    ]),
  );
}
