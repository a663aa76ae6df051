import { basename } from 'node:path/posix';
import { pointerTo, stepsOf } from '../../json/json-pointer.ts';
import { parseShape } from '../../read/parse-shape.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { type WordRule, wordsFile } from '../../shapes/words-file.ts';
import { languageOfFile } from '../../translations/read-translations.ts';
import { folded, translatableFiles, writtenTexts } from '../../translations/written-texts.ts';

const list = 'words.json';

/**
 * One term for one thing: no text in the folder (below `schemas/`) uses a way of saying that the list of words replaces.
 * Left alone are what citizens say themselves, official names, titles of laws and sources, and the wording of printed
 * forms, on paper and as the labels of a declaration.
 */
export function checkWords(folder: SchemaFolder, at: string, field?: ProcedureFile['field']): void {
  if (folder.read(list) === null) return;
  const words = parseShape(folder, list, wordsFile);
  if (!words) return;
  const rulesOf = (rules: readonly WordRule[]) =>
    rules.filter(({ fields }) => !fields || (field !== undefined && fields.includes(field)));
  for (const name of folder.list(at, 'files').filter((one) => one.endsWith('.json'))) {
    if (name.endsWith('/paper.json')) continue;
    const language = languageOfFile(basename(name)) ?? 'vi';
    if (language !== 'vi' && language !== 'en') continue;
    const rules = rulesOf(words[language]);
    // Nearly every text has none of them: one look for all tells so.
    const any = wholeWords(rules.flatMap(({ avoid }) => avoid));
    const texts = textsIn(folder.read(name)?.value, '');
    const suspects = texts.filter(({ text }) => any.test(text));
    if (suspects.length === 0) continue;
    for (const { text, pointer } of language === 'en'
      ? suspects.filter(unlessLeftAlone(folder, at))
      : suspects)
      for (const { said, say } of wordsToReplace(text, rules))
        folder.error(
          { file: name, pointer },
          {
            message: `Ở đây viết "${said}"; trang nào cũng dùng "${say}".`,
            remedy: `Viết "${say}". Danh sách cách gọi nằm ở schemas/${list}; lời của người dân thì ghi vào "aliases".`,
          },
        );
  }
}

/** The ways of saying in a text that the rules replace, as they stand there. */
function wordsToReplace(
  text: string,
  rules: readonly WordRule[],
): { readonly said: string; readonly say: string }[] {
  return rules.flatMap(({ avoid, say, unless }) => {
    const rest = unless.reduce((left, allowed) => left.replaceAll(allowed, ''), text);
    const said = avoid.map((one) => rest.match(wholeWords([one]))?.[0]).find((one) => one !== undefined);
    return said === undefined ? [] : [{ said, say }];
  });
}

/** They are looked for in every text: the pattern is made once. */
const patterns = new Map<string, RegExp>();

function wholeWords(ways: readonly string[]): RegExp {
  const any = ways.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const known = patterns.get(any);
  if (known) return known;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
  patterns.set(any, pattern);
  return pattern;
}

const notWords = new Set(['$schema', '$ref', '$id', 'const', 'pattern', 'format', 'url', 'x-autocomplete']);

/** What a reader reads. */
function textsIn(value: unknown, pointer: string): { text: string; pointer: string }[] {
  if (typeof value === 'string') return [{ text: value, pointer }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notWords.has(key) || isLeftAlone(pointerTo(pointer, key)) ? [] : textsIn(inner, pointerTo(pointer, key)),
  );
}

function isLeftAlone(pointer: string): boolean {
  const steps = stepsOf(pointer) ?? [];
  const [first, , third] = steps;
  const isLabel = (first === 'properties' || first === '$defs') && steps.at(-1) === 'title';
  return (
    isLabel ||
    first === 'aliases' ||
    first === 'sources' ||
    (first === 'name' && steps.length === 1) ||
    (first === 'legalBasis' && third === 'title')
  );
}

/** Of translations, those whose Vietnamese text is judged at some place; the key is that text. */
function unlessLeftAlone(folder: SchemaFolder, at: string): (translation: { pointer: string }) => boolean {
  const judged = new Set(
    translatableFiles(folder, at)
      .flatMap((name) => writtenTexts(folder.read(name)?.value, name))
      .filter(({ pointer }) => !isLeftAlone(pointer))
      .map(({ text }) => folded(text)),
  );
  return ({ pointer }) => judged.has(folded(stepsOf(pointer)?.[0] ?? ''));
}
