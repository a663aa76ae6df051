import { type Elsewhere, fileIn, type Language, type Procedure } from '@dvc-kit/procedure';
import type { Findable, FindableEntry } from '../search-index.ts';
import { formsOf, papersOf } from './forms-of.ts';

/** What can be found in a language. The Vietnamese names find it in every language: they stand on the papers. */
export function findableIn(
  language: Language,
  { procedures, elsewhere }: { procedures: readonly Procedure[]; elsewhere: readonly Elsewhere[] },
): Findable {
  return {
    procedures: procedures.map((procedure) => entryOf(procedure, procedures, language)),
    elsewhere: elsewhere.map(({ id, title, aliases, en }) =>
      language === 'vi' ? { id, title, aliases } : { id, title: en.title, aliases: [title, ...aliases] },
    ),
  };
}

function entryOf(procedure: Procedure, all: readonly Procedure[], language: Language): FindableEntry {
  const { slug, file, papers } = procedure;
  const { plainName: title, name, questions } = fileIn(procedure, language);
  const shown = new Set([title, name]);
  return {
    id: slug,
    title,
    name,
    code: file.code ?? '',
    rank: file.supersededBy === null ? file.popularity.level : -1,
    aliases: [file.plainName, file.name, ...file.aliases].filter((one) => !shown.has(one)),
    forms: [
      ...formsOf(papers),
      ...papersOf(
        file,
        all.map((one) => one.file),
      ),
    ],
    asked: questions.map(({ question }) => question).join(' '),
  };
}
