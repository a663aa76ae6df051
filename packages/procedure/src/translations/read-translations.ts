import { basename } from 'node:path/posix';
import { pointerTo } from '../json/json-pointer.ts';
import { parseShape } from '../read/parse-shape.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import type { Origin, Procedure } from '../shapes/procedure.ts';
import { type TranslationFile, translationFile } from '../shapes/translation-file.ts';
import {
  folded,
  staysVietnamese,
  translatableFiles,
  type WrittenText,
  writtenTexts,
} from './written-texts.ts';

/** One translation: of which text, at which places, where it stands and what it says; empty while it is wanted. */
export interface Entry {
  readonly vietnamese: string;
  /** The end of the paths that it is for; undefined for all places. */
  readonly place?: string;
  readonly at: Origin;
  readonly translated: string;
}

/** The entries of one file, in its order; null when the file cannot be read, empty when there is none. */
export function entriesOf(folder: SchemaFolder, file: string): readonly Entry[] | null {
  if (folder.read(file) === null) return [];
  const texts = parseShape(folder, file, translationFile) as TranslationFile | null;
  return (
    texts &&
    Object.entries(texts).flatMap(([vietnamese, translated]): Entry[] => {
      const pointer = pointerTo('', vietnamese);
      if (vietnamese === '$schema') return [];
      if (typeof translated === 'string') return [{ vietnamese, at: { file, pointer }, translated }];
      return Object.entries(translated).map(([place, one]) => ({
        vietnamese,
        place,
        at: { file, pointer: pointerTo(pointer, place) },
        translated: one,
      }));
    })
  );
}

/** Whether the end of the path is the place. */
export function isAt({ path }: Pick<WrittenText, 'path'>, place: string): boolean {
  return path === place || path.endsWith(`/${place}`);
}

/** What one file translates. */
export class Translations {
  readonly #everywhere = new Map<string, string>();
  readonly #placed = new Map<string, readonly Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries.filter(({ translated }) => translated.trim() !== '')) {
      const text = folded(entry.vietnamese);
      if (entry.place === undefined) this.#everywhere.set(text, entry.translated);
      else this.#placed.set(text, [...(this.#placed.get(text) ?? []), entry]);
    }
  }

  /** The translation of a text at its place: of several, that with the longest place. */
  of({ text, path }: Pick<WrittenText, 'text' | 'path'>): string | undefined {
    const key = folded(text);
    const here = this.#placed.get(key)?.filter(({ place = '' }) => isAt({ path }, place)) ?? [];
    const [nearest] = here.sort((a, b) => (b.place ?? '').length - (a.place ?? '').length);
    return nearest?.translated ?? this.#everywhere.get(key);
  }

  /** Whether places decide about this text. */
  hasPlaces(text: string): boolean {
    return this.#placed.has(folded(text));
  }
}

/** Languages that the texts in a folder (below `schemas/`) are translated into: English, and every other with a file. */
export function languagesAt(folder: SchemaFolder, at: string): string[] {
  const files = [...folder.list(at, 'files'), ...folder.list('shared', 'files')];
  return [...new Set(['en', ...files.flatMap((file) => languageOfFile(basename(file)) ?? [])])];
}

/** The language of `en.json`; undefined for a file that holds no translations. Vietnamese is what is translated. */
export function languageOfFile(name: string): string | undefined {
  const [, language] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.json$/.exec(name) ?? [];
  if (language === undefined || language === 'vi' || languageName(language) === undefined) return undefined;
  return language;
}

const names = new Intl.DisplayNames(['vi'], { type: 'language', fallback: 'none' });

/** Languages of ethnic groups of Viet Nam (ISO 639-3) that Unicode has no name of. */
const spokenInVietNam: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bdq: 'tiếng Ba Na',
    blt: 'tiếng Thái',
    bru: 'tiếng Bru – Vân Kiều',
    cjm: 'tiếng Chăm',
    cmo: 'tiếng Mnông',
    hre: 'tiếng Hrê',
    ium: 'tiếng Dao',
    jra: 'tiếng Gia Rai',
    kpm: 'tiếng Cơ Ho',
    ktv: 'tiếng Cơ Tu',
    mtq: 'tiếng Mường',
    nut: 'tiếng Nùng',
    rad: 'tiếng Ê Đê',
    rog: 'tiếng Ra Glai',
    sed: 'tiếng Xơ Đăng',
    sti: 'tiếng Xtiêng',
    tyz: 'tiếng Tày',
  }),
);

/** `tiếng Anh`; undefined for what is no language, or not its usual code. */
export function languageName(language: string): string | undefined {
  if (canonical(language) !== language) return undefined;
  const name = names.of(language);
  return name ? name.slice(0, 1).toLowerCase() + name.slice(1) : spokenInVietNam.get(language);
}

/** Undefined for what does not even look like a language: `da-ket-hon`. */
function canonical(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/**
 * What translates the texts of a folder and those that it takes from `shared/`. Its own texts may be translated in
 * either place, those of `shared/` only there: they say the same in every procedure.
 */
export function translatorOf(folder: SchemaFolder, at: string): Procedure['translate'] {
  const byLanguage = new Map(
    languagesAt(folder, at).map((language) => [
      language,
      { own: readOnce(folder, at, language), shared: readOnce(folder, 'shared', language) },
    ]),
  );
  return (language, origin, text) => {
    if (staysVietnamese(origin.pointer)) return undefined;
    const read = byLanguage.get(language);
    const own = origin.file.startsWith('shared/') ? undefined : read?.own(origin, text);
    return own ?? read?.shared(origin, text);
  };
}

type Lookup = (origin: Origin, text: string) => string | undefined;

/** The shared file translates for every procedure; it is read for the first one. */
const read = new WeakMap<SchemaFolder, Map<string, Lookup>>();

function readOnce(folder: SchemaFolder, at: string, language: string): Lookup {
  const file = fileOf(at, language);
  const known = read.get(folder) ?? new Map<string, Lookup>();
  read.set(folder, known);
  const lookup = known.get(file) ?? lookupIn(folder, at, file);
  known.set(file, lookup);
  return lookup;
}

/** Places are worked out now: later the files of the folder may have been let go of. */
function lookupIn(folder: SchemaFolder, at: string, file: string): Lookup {
  const entries = entriesOf(folder, file) ?? [];
  const translations = new Translations(entries);
  const paths = new Map<string, string>();
  if (entries.some(({ place }) => place !== undefined))
    for (const text of translatableFiles(folder, at).flatMap((name) =>
      writtenTexts(folder.read(name)?.value, name),
    ))
      if (translations.hasPlaces(text.text)) paths.set(`${text.file}#${text.pointer}`, text.path);
  return ({ file: source, pointer }, text) =>
    translations.of({ text, path: paths.get(`${source}#${pointer}`) ?? '' });
}

/** A declaration that lies outside of a folder `schemas` has its translations beside it. */
export function fileOf(at: string, language: string): string {
  return at === '' ? `${language}.json` : `${at}/${language}.json`;
}
