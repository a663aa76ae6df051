import { SchemaFolder } from '../read/schema-folder.ts';
import type { TranslationFile } from '../shapes/translation-file.ts';
import { isAt } from './read-translations.ts';
import { type TranslationState, translationState } from './translation-state.ts';
import { folded, type WrittenText } from './written-texts.ts';

/** A file of translations as it should be written, and what is different in it. */
export interface WrittenTranslations {
  /** Below `schemas/`. */
  readonly file: string;
  readonly content: TranslationFile;
  /** Texts that now have a line with an empty translation. */
  readonly added: readonly string[];
}

/**
 * The file of translations with an empty line for every text that still has none, each where it stands in the
 * definition; what is there is kept. `at` is a folder below the folder `root`. Null when a file there cannot be read.
 */
export function withBlanks(root: string, at: string, language: string): WrittenTranslations | null {
  const folder = new SchemaFolder(root);
  const state = translationState(folder, at, language);
  if (!state) return null;
  const lines = new Lines(folder.read(state.file)?.value as TranslationFile | undefined, at);
  const isPaired = (text: string) => state.gone.some(({ come }) => come?.text === text);
  const added = state.missing.filter((one) => !lines.waitFor(one) && !isPaired(one.text));
  for (const one of added) lines.add(one, textBefore(state, one, lines));
  return { file: state.file, content: lines.content, added: added.map(({ text }) => text) };
}

/**
 * The file with the translation that stands at `line` given to the text that came in place of its own; undefined when
 * no such translation stands there.
 */
export function withStillRight(
  root: string,
  { at, language, line }: { readonly at: string; readonly language: string; readonly line: number },
): WrittenTranslations | undefined {
  const folder = new SchemaFolder(root);
  const state = translationState(folder, at, language);
  const changed = state?.gone.find(({ entry, come }) => come && folder.position(entry.at).line === line);
  if (!state || !changed?.come) return undefined;
  const lines = new Lines(folder.read(state.file)?.value as TranslationFile, at);
  lines.rename(changed.entry.vietnamese, changed.come.text);
  return { file: state.file, content: lines.content, added: [] };
}

/** The nearest text before it that has a line. */
function textBefore({ texts }: TranslationState, one: WrittenText, lines: Lines): string | undefined {
  const index = texts.findIndex(({ file, pointer }) => file === one.file && pointer === one.pointer);
  return texts
    .slice(0, index)
    .reverse()
    .find(({ text }) => lines.has(text))?.text;
}

class Lines {
  readonly #lines: [text: string, translated: TranslationFile[string]][];

  constructor(file: TranslationFile | undefined, at: string) {
    const up = at.split('/').map(() => '..');
    this.#lines = Object.entries(file ?? { $schema: [...up, 'translations.schema.json'].join('/') });
  }

  get content(): TranslationFile {
    return Object.fromEntries(this.#lines);
  }

  has(text: string): boolean {
    return this.#indexOf(text) >= 0;
  }

  /** Whether there is a blank for the text at its place. */
  waitFor({ text, path }: WrittenText): boolean {
    const translated = this.#lines[this.#indexOf(text)]?.[1];
    if (typeof translated !== 'object') return translated !== undefined;
    return Object.keys(translated).some((place) => isAt({ path }, place));
  }

  /** A blank for the text: at its place where the places differ, else a line behind that of `before`. */
  add({ text, path }: WrittenText, before: string | undefined): void {
    const line = this.#lines[this.#indexOf(text)];
    if (line && typeof line[1] === 'object') {
      line[1] = { ...line[1], [path]: '' };
      return;
    }
    const start = this.#lines.findIndex(([key]) => key === '$schema');
    const index = before === undefined ? start : this.#indexOf(before);
    this.#lines.splice(index + 1, 0, [text, '']);
  }

  /** The line of `text` says what stands under `from`; a blank that waits for it goes. */
  rename(from: string, text: string): void {
    const blank = this.#indexOf(text);
    if (blank >= 0) this.#lines.splice(blank, 1);
    const line = this.#lines[this.#indexOf(from)];
    if (line) line[0] = text;
  }

  #indexOf(text: string): number {
    return this.#lines.findIndex(([key]) => folded(key) === folded(text));
  }
}

/** How a file of translations is laid out. */
export function asFile({ content }: WrittenTranslations): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
