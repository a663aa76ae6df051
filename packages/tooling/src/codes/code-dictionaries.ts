import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeDictionary, decodeAnswers, encodeAnswers, makeCodeDictionary } from '@dvc-kit/dossier/code';
import { visibility } from '@dvc-kit/engine';
import type { Procedure } from '@dvc-kit/procedure';
import { type Answers, compileProcedure, openProcedure, type ProcedureModule } from '@dvc-kit/validation';

/** A dictionary as it is kept, and a code that was written with it on the day that it was frozen. */
interface KeptDictionary {
  readonly dictionary: CodeDictionary;
  readonly sample: string;
}

const folderIn = (schemas: string) => join(schemas, 'code-dictionaries');

/** All dictionaries that were ever frozen in a folder `schemas`, the newest of a procedure last. Throws on one that was changed since. */
export function codeDictionaries(schemas: string): CodeDictionary[] {
  const folder = folderIn(schemas);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => kept(join(folder, name)))
    .sort((a, b) => a.id - b.id);
}

function kept(path: string): CodeDictionary {
  const { dictionary, sample } = JSON.parse(readFileSync(path, 'utf8')) as KeptDictionary;
  if ('fault' in decodeAnswers(sample, [dictionary]))
    throw new Error(
      `${path}: từ điển mã không còn như lúc đóng băng. Lấy lại tệp cũ từ git; mã đã in phải đọc được mãi mãi.`,
    );
  return dictionary;
}

/** The one that codes of a procedure are written with. */
export function newestOf(
  dictionaries: readonly CodeDictionary[],
  { file }: Procedure,
): CodeDictionary | undefined {
  return dictionaries.filter(({ procedure }) => procedure === file.code).pop();
}

/** The one of each procedure that codes are written with, by the code of the procedure. */
export function newestByProcedure(
  dictionaries: readonly CodeDictionary[],
): Readonly<Record<string, CodeDictionary>> {
  return Object.fromEntries(dictionaries.map((one) => [one.procedure, one]));
}

/** The dictionary that a definition would have today if that knows other answers than its newest; undefined where that serves. */
export function nextDictionary(
  dictionaries: readonly CodeDictionary[],
  procedure: Procedure,
): CodeDictionary | undefined {
  const module = moduleOf(procedure);
  const newest = newestOf(dictionaries, procedure);
  const next = makeCodeDictionary(module, (newest?.id ?? 0) + 1);
  return newest && hasAll(newest.entries, next.entries) ? undefined : next;
}

/** Whether each of the wanted answers has a place: more of them do no harm, and options that it does not know are written out. */
function hasAll(known: CodeDictionary['entries'], wanted: CodeDictionary['entries']): boolean {
  return wanted.every((entry) => {
    const same = known.find(({ key }) => key === entry.key);
    if (!same) return false;
    if ('group' in entry) return 'group' in same && hasAll(same.group, entry.group);
    if ('list' in entry) return 'list' in same && hasAll(same.list, entry.list);
    return 'guess' in same && same.many === entry.many;
  });
}

/** Writes a dictionary down for ever, with a code of a worked case. Gives the path. */
export function freeze(schemas: string, dictionary: CodeDictionary, procedure: Procedure): string {
  const module = moduleOf(procedure);
  const { answers = {} } = procedure.cases.find(({ expect }) => expect.issues.length === 0) ?? {};
  const shown = visibility(module.declaration, answers as Answers).answers;
  const content: KeptDictionary = {
    dictionary,
    sample: encodeAnswers(shown, module.version, dictionary),
  };
  mkdirSync(folderIn(schemas), { recursive: true });
  const path = join(folderIn(schemas), `${dictionary.procedure}-${dictionary.id}.json`);
  writeFileSync(path, `${laidOut(content)}\n`, { flag: 'wx' });
  return path;
}

const modules = new WeakMap<Procedure, ProcedureModule>();

/** A procedure ready to be filled in, compiled once however often it is asked for. */
export function moduleOf(procedure: Procedure): ProcedureModule {
  const module = modules.get(procedure) ?? openProcedure(compileProcedure(procedure, 'vi'));
  modules.set(procedure, module);
  return module;
}

/** One line for each section, so that a change of one can be seen in git. */
function laidOut({ dictionary: { entries, ...rest }, sample }: KeptDictionary): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const { procedure, id, lists, words } = rest;
  return `{
  "dictionary": {
    "procedure": ${JSON.stringify(procedure)},
    "id": ${id},
    "entries": [
${lines}
    ],
    "lists": ${JSON.stringify(lists)},
    "words": ${JSON.stringify(words)}
  },
  "sample": ${JSON.stringify(sample)}
}`;
}
