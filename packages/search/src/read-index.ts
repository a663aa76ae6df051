import { slugOf } from '@dvc-kit/procedure/slug';
import { unpackText, unpackWords } from './packed-text.ts';
import type { Findable, SearchIndex } from './search-index.ts';

/** Between the texts of a list, and between the lists of an entry. No text holds one: `buildIndex` sees to it. */
export const between = { texts: '|', lists: '¦', entries: '\n' };

/** A procedure's rank, and the digits of its code. */
export const digitsEach = 8;
export const noCode = '0000000';

/** The entries of an index. */
export function readIndex({ words, text, digits }: SearchIndex): Findable {
  const lines = text ? unpackText(text, unpackWords(words)).split(between.entries) : [];
  const entries = lines.map((line) => line.split(between.lists).map((list) => list.split(between.texts)));
  const count = digits.length / digitsEach;
  return {
    procedures: entries.slice(0, count).map(([names = [], aliases, forms, [asked = ''] = []], at) => {
      const [title = '', name = '', address = ''] = names;
      return {
        id: slugOf(address || name || title),
        title,
        name,
        ...readDigits(Array.from({ length: digitsEach }, (_, place) => digits.charAt(place * count + at))),
        aliases: listed(aliases),
        forms: listed(forms),
        asked,
      };
    }),
    elsewhere: entries.slice(count).map(([[id = '', title = ''] = [], aliases]) => ({
      id,
      title,
      aliases: listed(aliases),
    })),
  };
}

function readDigits([rank, ...code]: readonly string[]) {
  const [first, ...others] = code;
  return {
    code: code.join('') === noCode ? '' : `${first}.${others.join('')}`,
    rank: Number(rank) - 1,
  };
}

function listed(texts: readonly string[] = []): string[] {
  return texts.filter(Boolean);
}
