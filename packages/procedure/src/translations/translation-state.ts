import type { SchemaFolder } from '../read/schema-folder.ts';
import { unfilledMark } from '../text/unfilled-mark.ts';
import { pairTexts } from './pair-texts.ts';
import { readByCitizens } from './read-by-citizens.ts';
import { type Entry, entriesOf, fileOf, isAt, translatorOf } from './read-translations.ts';
import { folded, translatableFiles, type WrittenText, writtenTexts } from './written-texts.ts';

/** How far the texts of one folder are translated into one language. */
export interface TranslationState {
  readonly file: string;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** Every text that could be translated, in the order of the files. */
  readonly texts: readonly WrittenText[];
  /** What citizens read and nobody has translated, each text once. */
  readonly missing: readonly WrittenText[];
  /** Entries whose text is gone, with the one that most likely came in its place. */
  readonly gone: readonly { readonly entry: Entry; readonly come?: WrittenText }[];
  /** Entries whose text stands somewhere, but at no such place; `paths` are those that no other entry is for. */
  readonly misplaced: readonly { readonly entry: Entry; readonly paths: readonly string[] }[];
}

/** Null when a file of the folder cannot be read: what is missing or gone then only follows from that. */
export function translationState(
  folder: SchemaFolder,
  at: string,
  language: string,
): TranslationState | null {
  const files = translatableFiles(folder, at);
  const file = fileOf(at, language);
  const entries = entriesOf(folder, file);
  if (files.length === 0 || !entries || files.some((name) => !folder.read(name)?.isReadable)) return null;
  const texts = files.flatMap((name) => writtenTexts(folder.read(name)?.value, name));
  const standings = standingsOf(texts);
  const orderOf = (text: string) => standings.get(folded(text))?.[0]?.order;
  const missing = untranslated(folder, at, language, texts);
  const live = entries.map(({ vietnamese }) => ({ text: vietnamese, order: orderOf(vietnamese) }));
  const pairs = pairTexts(
    live,
    missing.map((one) => ({ ...one, order: orderOf(one.text) ?? -1 })),
  );
  return {
    file,
    entries,
    texts,
    // An empty one is told where it stands.
    missing: missing.filter(({ isRead, text }) => isRead && text.trim() !== ''),
    gone: entries.flatMap((entry, index) => {
      const come = pairs.get(index) as WrittenText | undefined;
      return live[index]?.order === undefined ? [{ entry, ...(come && { come }) }] : [];
    }),
    misplaced: misplacedOf(entries, standings),
  };
}

/** A text with its position in the order in which the files are read. */
interface Standing extends WrittenText {
  readonly order: number;
}

/** The places of each text. */
function standingsOf(texts: readonly WrittenText[]): ReadonlyMap<string, readonly Standing[]> {
  const standings = new Map<string, Standing[]>();
  for (const [order, one] of texts.entries()) {
    const key = folded(one.text);
    const same = standings.get(key);
    if (same) same.push({ ...one, order });
    else standings.set(key, [{ ...one, order }]);
  }
  return standings;
}

function misplacedOf(
  entries: readonly Entry[],
  standings: ReadonlyMap<string, readonly Standing[]>,
): TranslationState['misplaced'] {
  const placed = entries.filter(({ place }) => place !== undefined);
  return placed.flatMap((entry) => {
    const same = standings.get(folded(entry.vietnamese)) ?? [];
    if (same.length === 0 || same.some((one) => isAt(one, entry.place ?? ''))) return [];
    const served = placed.filter(
      (other) => other !== entry && folded(other.vietnamese) === folded(entry.vietnamese),
    );
    const open = same.filter((one) => !served.some((other) => isAt(one, other.place ?? '')));
    return [{ entry, paths: open.map(({ path }) => path) }];
  });
}

/** Names of sources and remarks about evidence may be translated too, but nobody has to. */
function untranslated(
  folder: SchemaFolder,
  at: string,
  language: string,
  texts: readonly WrittenText[],
): (WrittenText & { readonly isRead: boolean })[] {
  const translate = translatorOf(folder, at);
  const read = new Set(
    translatableFiles(folder, at).flatMap((file) =>
      readByCitizens(folder.read(file)?.value, file).map((pointer) => `${file}#${pointer}`),
    ),
  );
  const found = new Map<string, WrittenText & { readonly isRead: boolean }>();
  for (const one of texts) {
    const isRead = read.has(`${one.file}#${one.pointer}`);
    const isRemark = /\/(?:note|title)$/.test(one.pointer);
    const isKnown = found.get(folded(one.text))?.isRead;
    const isAwaited = one.text.startsWith(unfilledMark);
    if (isAwaited || (!isRead && !isRemark) || isKnown || translate(language, one, one.text) !== undefined)
      continue;
    found.set(folded(one.text), { ...one, isRead });
  }
  return [...found.values()];
}
