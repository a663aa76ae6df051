import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Language, loadSchemas, slugOf } from '@dvc-kit/procedure';
import { askedWords } from '../src/build/asked-words.ts';
import { findableIn } from '../src/build/build.ts';
import type { Findable, FindableEntry } from '../src/index.ts';
import { readOtherNames } from './read-sets.ts';
import { numbersFrom } from './slips.ts';

/** How many procedures a commune has. */
export const wholeCommune = 323;

/** What the catalogue publishes. */
export function publishedEntries(schemas: string, language: Language = 'vi'): Findable {
  return findableIn(language, loadSchemas(schemas));
}

/**
 * What it published when the figures were last taken (`npm run search-quality -- --take`). The tests are held to this: whoever
 * changes a name or an alias afterwards changes what citizens find, which the command prints, and breaks no test.
 */
export function takenEntries(language: Language = 'vi'): Findable {
  return JSON.parse(readFileSync(takenFile(language), 'utf8'));
}

/** Keeps what is published now as that. A line for each entry. */
export function takeEntries(schemas: string): void {
  for (const language of ['vi', 'en'] as const) {
    const { procedures, elsewhere } = publishedEntries(schemas, language);
    const lines = (entries: readonly object[]) => entries.map((one) => JSON.stringify(one)).join(',\n');
    const text = `{"procedures": [\n${lines(procedures)}\n], "elsewhere": [\n${lines(elsewhere)}\n]}\n`;
    writeFileSync(takenFile(language), text);
  }
}

const takenFile = (language: Language) =>
  fileURLToPath(new URL(`./taken/entries.${language}.json`, import.meta.url));

/** The same among as many other procedures as a commune has, known by their official names only. */
export function amongOthers({ procedures, elsewhere }: Findable): Findable {
  const others = readOtherNames()
    .slice(0, wholeCommune - procedures.length)
    .map(
      (title): FindableEntry => ({
        id: slugOf(title),
        title,
        name: '',
        code: '',
        rank: 0,
        aliases: [],
        forms: [],
        asked: '',
      }),
    );
  return { procedures: [...procedures, ...others], elsewhere };
}

/** What an entry of the tail of a commune's list is taken to have; as with those published, two slugs in five are cut short. */
const tail = { titleWords: 4, aliases: 3, ofOthers: 2, ofItself: 1, asked: 2, slugWords: 5, cutShort: 0.4 };

/**
 * What the entries of a whole commune would be: each of the others with a code, an everyday name made of words of its
 * official one, two words that only its questions have, and three short aliases: two words of some other name or alias and one of its own. Words are taken two
 * by two, as Vietnamese words mostly are two syllables, from places drawn at random.
 */
export function wholeEntries(published: Findable): Findable {
  const next = numbersFrom(wholeCommune);
  const { procedures, elsewhere } = amongOthers(published);
  const questions = askedWords(published.procedures).filter(Boolean);
  const texts = procedures.flatMap(({ title, aliases }) => [title, ...aliases]);
  const some = (text: string, count: number) => {
    const words = text.split(' ');
    const start = Math.floor(next() * Math.max(1, words.length - count + 1));
    return words.slice(start, start + count).join(' ');
  };
  const other = () => some(texts[Math.floor(next() * texts.length)] ?? '', tail.ofOthers);
  const filled = procedures.slice(published.procedures.length).map(
    ({ title: name }): FindableEntry => ({
      id: slugOf(next() < tail.cutShort ? some(name, tail.slugWords) : name),
      title: `Xin ${some(name, tail.titleWords)}`,
      name,
      code: `1.0${String(Math.floor(next() * 100_000)).padStart(5, '0')}`,
      rank: 1,
      aliases: Array.from({ length: tail.aliases }, () => `${other()} ${some(name, tail.ofItself)}`),
      forms: [],
      asked: some(questions[Math.floor(next() * questions.length)] ?? '', tail.asked),
    }),
  );
  return { procedures: [...published.procedures, ...filled], elsewhere };
}
