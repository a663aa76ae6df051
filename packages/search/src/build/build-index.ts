import { slugOf } from '@dvc-kit/procedure/slug';
import { isFiller } from '../fillers.ts';
import { between, digitsEach, noCode } from '../read-index.ts';
import type { Findable, FindableEntry, SearchIndex } from '../search-index.ts';
import { wordsOf } from '../words.ts';
import { askedWords } from './asked-words.ts';
import { packText, packWords } from './pack-text.ts';

/** The index that `openIndex` reads, without the aliases that say nothing which is not said before them. */
export function buildIndex({ procedures, elsewhere }: Findable): SearchIndex {
  const asked = askedWords(procedures);
  const entries = [
    ...procedures.map((entry, at) => {
      const { title, forms } = entry;
      const name = entry.name === title ? '' : entry.name;
      return [
        [title, name, addressOf(entry)],
        saidOnce(entry.aliases, [title, name]),
        forms,
        [asked[at] ?? ''],
      ];
    }),
    ...elsewhere.map(({ id, title, aliases }) => [[id, title], saidOnce(aliases, [title])]),
  ];
  const { words, packed } = packText(
    entries
      .map((lists) => lists.map((texts) => texts.map(plainly).join(between.texts)).join(between.lists))
      .join(between.entries),
  );
  return {
    words: packWords(words),
    text: packed,
    digits: Array.from({ length: digitsEach }, (_, place) =>
      procedures.map((one) => digitsOf(one).charAt(place)).join(''),
    ).join(''),
  };
}

function digitsOf({ rank, code }: FindableEntry): string {
  if (code && !/^\d\.\d{6}$/.test(code)) throw new Error(`search: ${code} is no code`);
  return `${rank + 1}${code.replace('.', '') || noCode}`;
}

/** On one line, and without what parts texts and words. */
function plainly(text: string): string {
  return text.replace(/[|¦~^_{}[\]@#\s]+/g, ' ').trim();
}

/** Words of the entry that make its slug, as those are in the index anyway; nothing where its name does. */
function addressOf({ id, title, name, aliases }: FindableEntry): string {
  if (id === slugOf(name || title)) return '';
  const words = [name, title, ...aliases].join(' ').split(/[^\p{L}\p{M}]+/u);
  let next = 0;
  const written = id.split('-').map((part) => {
    const fits = (word: string) => slugOf(word) === part;
    const found = words.findIndex((word, at) => at >= next && fits(word));
    const place = found < 0 ? words.findIndex(fits) : found;
    if (place < 0) return part;
    next = place + 1;
    return words[place];
  });
  return written.join(' ');
}

/** "Thủ tục đăng ký kết hôn" finds what "Đăng ký kết hôn" finds. */
function saidOnce(aliases: readonly string[], before: readonly string[]): string[] {
  const said = new Set(before.map(gist));
  return aliases.filter((alias) => {
    const isNew = !said.has(gist(alias));
    said.add(gist(alias));
    return isNew;
  });
}

function gist(text: string): string {
  const words = wordsOf(text.normalize('NFC'));
  const telling = words.filter((word) => !isFiller(word));
  return (telling.length ? telling : words).map(({ marked }) => marked).join(' ');
}
