import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Origin, Problem } from '../shapes/procedure.ts';
import type { LazyWords } from '../words/words.ts';
import { gathered, kindOf, mostAlike } from './gathered.ts';
import { type JsonFile, parseJsonFile } from './json-file.ts';
import { readAsBefore } from './read-before.ts';

/**
 * The files below `schemas/`, each read once, and all that is wrong in them.
 *
 * File names are relative to the folder and use `/`; problems show them from the project on
 * (`schemas/procedures/…`).
 */
export class SchemaFolder {
  readonly root: string;
  /** Day on which the facts are judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** Another such folder, whose `shared/` serves where this one has none. */
  readonly #lender: string | undefined;
  readonly #files = new Map<string, JsonFile | null>();
  readonly #problems = new Map<string, Problem>();
  /** Where an error was told, and where anything was, as `file#pointer`. */
  readonly #errorsAt = new Set<string>();
  readonly #problemsAt = new Set<string>();
  /** How many of each kind were told. */
  readonly #counts = new Map<string, number>();

  constructor(
    root: string,
    { today, lender }: { today?: string | undefined; lender?: string | undefined } = {},
  ) {
    this.root = resolve(root);
    this.today = today ?? new Date().toISOString().slice(0, 10);
    this.#lender = lender;
  }

  /** The file, or null when there is none. What is no JSON in it becomes a problem at once. */
  read(name: string): JsonFile | null {
    const known = this.#files.get(name);
    return known === undefined ? this.#readWith(readAsBefore, name) : known;
  }

  /** The same with a value that may be changed: from then on it is what stands in the file, until that is let go. */
  readToChange(name: string): JsonFile | null {
    const known = this.#files.get(name);
    return known && !Object.isFrozen(known.value) ? known : this.#readWith(parseJsonFile, name);
  }

  #readWith(parse: typeof parseJsonFile, name: string): JsonFile | null {
    const path = this.#pathOf(name);
    const file = existsSync(path) && statSync(path).isFile() ? parse(name, readFileSync(path)) : null;
    this.#files.set(name, file);
    for (const { offset, ...complaint } of file?.complaints ?? [])
      this.#add({ severity: 'error', file: this.#shown(name), ...file?.positionAt(offset), ...complaint });
    return file;
  }

  /** Lets go of the files in a folder, which is read anew when asked for again. What was found in them is kept. */
  forget(folder: string): void {
    for (const name of this.#files.keys()) if (name.startsWith(`${folder}/`)) this.#files.delete(name);
  }

  /** The same, and takes back what was found in them. */
  startAgain(folder: string): void {
    this.forget(folder);
    for (const [key, { file }] of this.#problems)
      if (file.startsWith(`${basename(this.root)}/${folder}/`)) this.#problems.delete(key);
    for (const noted of [this.#errorsAt, this.#problemsAt, this.#counts]) noted.clear();
    for (const one of this.#problems.values()) this.#note(one);
  }

  /** What was found in the files of a folder and stops the build. */
  errorsIn(folder: string): Problem[] {
    return [...this.#problems.values()].filter(
      ({ severity, file }) => severity === 'error' && file.startsWith(`${basename(this.root)}/${folder}/`),
    );
  }

  hasErrorAt({ file, pointer }: Origin): boolean {
    return this.#errorsAt.has(`${this.#shown(file)}#${pointer}`);
  }

  /** The same for all that stands inside of it. */
  hasErrorWithin({ file, pointer }: Origin): boolean {
    const start = `${this.#shown(file)}#${pointer}/`;
    return [...this.#errorsAt].some((one) => one.startsWith(start));
  }

  /** Whether anything was told of what stands there. */
  hasProblemAt({ file, pointer }: Origin): boolean {
    return this.#problemsAt.has(`${this.#shown(file)}#${pointer}`);
  }

  /**
   * Names of what lies in the folder, sorted; empty when there is no such folder. `others` are links, devices and what has a name
   * that is no text: nothing of these is read.
   */
  list(folder: string, kind: 'files' | 'folders' | 'others'): string[] {
    const path = this.#pathOf(folder);
    if (!existsSync(path) || !statSync(path).isDirectory()) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => kindOfEntry(entry) === kind && !entry.name.startsWith('.'))
      .map((entry) => (folder ? `${folder}/${entry.name}` : entry.name))
      .sort();
  }

  /** An error stops the build. The same thing said twice about one place counts once. */
  error(at: Origin, { message, remedy }: LazyWords): void {
    this.#report('error', at, message, remedy);
  }

  warning(at: Origin, { message, remedy }: LazyWords): void {
    this.#report('warning', at, message, remedy);
  }

  /** By file, then as they stand in it; what a file has many times over is told once. */
  get problems(): Problem[] {
    return gathered([...this.#problems.values()].sort(byPlace));
  }

  /** Line and column of a place, from 1. */
  position({ file, pointer }: Origin): { line: number; column: number } {
    return this.read(file)?.position(pointer) ?? { line: 1, column: 1 };
  }

  /** The problem with line and column in its file, which is named as an editor sees it. */
  placed({ file, ...problem }: Problem): Problem {
    // What nobody reads is not looked into to say so.
    const isRead = problem.pointer !== '' || this.#files.has(file);
    const place = isRead ? this.read(file)?.position(problem.pointer) : this.#startOf(file);
    return { ...problem, file: this.#shown(file), ...place };
  }

  #report(severity: Problem['severity'], at: Origin, message: string, remedy: LazyWords['remedy']): void {
    const count = this.#counts.get(kindOf({ severity, file: this.#shown(at.file), message })) ?? 0;
    const wayOut = typeof remedy === 'string' ? remedy : count < mostAlike ? remedy() : '';
    this.#add(this.placed({ severity, ...at, message, remedy: wayOut }));
  }

  #add(problem: Problem): void {
    const { file, pointer, line, column, message } = problem;
    const key = `${file}#${pointer}#${line}:${column}#${message}`;
    if (!this.#problems.has(key)) this.#note(problem);
    this.#problems.set(key, problem);
  }

  #note(problem: Problem): void {
    const at = `${problem.file}#${problem.pointer}`;
    this.#problemsAt.add(at);
    if (problem.severity === 'error') this.#errorsAt.add(at);
    this.#counts.set(kindOf(problem), (this.#counts.get(kindOf(problem)) ?? 0) + 1);
  }

  #startOf(file: string): { line: number; column: number } | undefined {
    const path = this.#pathOf(file);
    return existsSync(path) && statSync(path).isFile() ? { line: 1, column: 1 } : undefined;
  }

  #pathOf(name: string): string {
    return join(this.#homeOf(name), name);
  }

  #homeOf(name: string): string {
    const isLent = this.#lender && /^shared(?:\/|$)/.test(name) && !existsSync(join(this.root, name));
    return isLent && this.#lender ? this.#lender : this.root;
  }

  #shown(name: string): string {
    return `${basename(this.#homeOf(name))}/${name}`;
  }
}

function kindOfEntry(entry: Dirent): 'files' | 'folders' | 'others' {
  if (entry.name.includes('\ufffd')) return 'others';
  if (entry.isFile()) return 'files';
  return entry.isDirectory() ? 'folders' : 'others';
}

/** Order of problems: by file, then as they stand in it. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
