import type { SearchIndex } from '@dvc-kit/search';
import { buildIndex, findableEntry } from '@dvc-kit/search/build';
import type { Language } from './language.ts';
import { phrasesOf } from './phrase.ts';
import { elsewhere, procedures } from './procedures.ts';

/** What the search boxes look through, in a language; Vietnamese words find a procedure in each. */
export function indexIn(language: Language): SearchIndex {
  return buildIndex({
    procedures: procedures.map((procedure) => {
      const phrase = phrasesOf(procedure, language);
      return findableEntry(procedure, procedures, (pointer) => phrase(pointer).text);
    }),
    elsewhere: elsewhere.map(({ id, title, aliases, en }) =>
      language === 'vi' ? { id, title, aliases } : { id, title: en.title, aliases: [title, ...aliases] },
    ),
  });
}
