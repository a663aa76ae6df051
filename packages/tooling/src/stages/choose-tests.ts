import { globSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** Which tests of a stage to run. */
export interface ChosenTests {
  /** From the root, with forward slashes; never none. */
  readonly files: readonly string[];
  /** What the name of a test has to hold: a regular expression, as `/…/i`. */
  readonly name?: string;
  /** For the runner, as they are. */
  readonly flags: readonly string[];
}

/**
 * What the words after `npm run <stage> --` ask for, among the files that the globs name:
 *
 * - a path, from where the person stands or from the root: that file, or all files in that folder;
 * - the name of a test file without its ending: that file, wherever it lies;
 * - anything else: the tests whose name holds these words;
 * - what begins with a dash is for the runner.
 *
 * @throws RangeError, worded for whoever typed it, when a path leads to no test
 */
export function chooseTests(globs: readonly string[], words: readonly string[], place: Place): ChosenTests {
  const all = globSync(globs, { cwd: place.root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const flags = words.filter((word) => word.startsWith('-'));
  const named = words
    .filter((word) => !word.startsWith('-'))
    .map((word) => ({ word, files: filesNamed(word, all, place) }));
  const astray = named.find(({ word, files }) => !files.length && isPath(word));
  if (astray) throw new RangeError(`No test of this stage lies at ${astray.word}.`);
  const files = [...new Set(named.flatMap((one) => one.files))];
  const name = named.flatMap(({ word, files: found }) => (found.length ? [] : [word])).join(' ');
  const among = files.length ? files : all;
  return name
    ? { files: holding(name, among, place.root), name: anywhere(name), flags }
    : { files: among, flags };
}

export interface Place {
  /** Of the project. */
  readonly root: string;
  /** Where the person stands. */
  readonly from: string;
}

function filesNamed(word: string, all: readonly string[], { root, from }: Place): string[] {
  if (!isPath(word)) return all.filter((file) => file.endsWith(`/${word}.test.ts`));
  const paths = (isAbsolute(word) ? [word] : [resolve(from, word), resolve(root, word)]).map((path) =>
    relative(root, path).replaceAll('\\', '/'),
  );
  return all.filter((file) => paths.some((path) => file === path || file.startsWith(`${path}/`)));
}

/** A regular expression that finds a text wherever it stands, in small letters or large. */
function anywhere(text: string): string {
  return `/${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}/i`;
}

function isPath(word: string): boolean {
  return /[\\/]|\.ts$/.test(word);
}

/**
 * The files whose text holds the words of a name, so that the others need not be started. Where no file does, the name is
 * put together when the tests run, and any of them may have it.
 */
function holding(name: string, files: readonly string[], root: string): readonly string[] {
  const wanted = name.toLowerCase();
  const found = files.filter((file) => readFileSync(join(root, file), 'utf8').toLowerCase().includes(wanted));
  return found.length ? found : files;
}
