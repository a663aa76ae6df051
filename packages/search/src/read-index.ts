import { slugOf } from '@dvc-kit/procedure/slug';
import { unpackText } from './packed-text.ts';
import type { Findable, SearchIndex } from './search-index.ts';

/** Between the texts of a list, and between the lists of an entry. No text holds one: `buildIndex` sees to it. */
export const between = { texts: '|', lists: '¦', entries: '\n', words: '\t', codes: ' ' };

/** The entries of an index. */
export function readIndex({ words, text, codes, ranks }: SearchIndex): Findable {
  const lines = text ? unpackText(text, words.split(between.words)).split(between.entries) : [];
  const entries = lines.map((line) => line.split(between.lists).map((list) => list.split(between.texts)));
  const own = codes ? codes.split(between.codes) : [];
  const count = ranks.length;
  return {
    procedures: entries.slice(0, count).map(([names = [], aliases, forms], at) => {
      const [title = '', name = '', address = ''] = names;
      return {
        id: slugOf(address || name || title),
        title,
        name,
        code: own[at] ?? '',
        rank: Number(ranks.charAt(at)) - 1,
        aliases: listed(aliases),
        forms: listed(forms),
      };
    }),
    elsewhere: entries.slice(count).map(([[id = '', title = ''] = [], aliases]) => ({
      id,
      title,
      aliases: listed(aliases),
    })),
  };
}

function listed(texts: readonly string[] = []): string[] {
  return texts.filter(Boolean);
}
