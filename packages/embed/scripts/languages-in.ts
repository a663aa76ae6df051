import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfFile } from '@dvc-kit/procedure';

/** The languages that a folder `schemas` translates into: English, and every other that a procedure or `shared/` has a file of. */
export function languagesIn(schemas: string): string[] {
  const procedures = readdirSync(join(schemas, 'procedures')).map((name) => `procedures/${name}`);
  const found = ['shared', ...procedures].flatMap((at) =>
    namesIn(join(schemas, at)).flatMap((name) => languageOfFile(name) ?? []),
  );
  return [...new Set(['en', ...found.sort()])];
}

/** Those that the `lang` of a page may begin with, as the source of a regular expression: `km-KH` asks for `km`. */
export function languagePattern(languages: readonly string[]): string {
  // Of `zh` and `zh-TW` the longer one, where the page names it.
  const longestFirst = languages.toSorted((a, b) => b.length - a.length);
  return languages.length === 1 ? `/^${languages}/i` : `/^(${longestFirst.join('|')})\\b/i`;
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
