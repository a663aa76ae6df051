import type { Procedure } from '@dvc-kit/procedure';
import type { FindableEntry } from '../search-index.ts';
import { formsOf, papersOf } from './forms-of.ts';

/**
 * A procedure as it is found, in a language. The Vietnamese names find it in every language: they stand on the papers.
 *
 * @param all the procedures of the catalogue
 * @param text the text at a JSON Pointer of `procedure.json`, in the language
 */
export function findableEntry(
  { slug, file, papers }: Procedure,
  all: readonly Procedure[],
  text: (pointer: string) => string,
): FindableEntry {
  const [title, name] = [text('/plainName'), text('/name')];
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
  };
}
