import { basename, resolve } from 'node:path';
import { checkCase } from '../checks/cases/check-case.ts';
import { checkComparedFacts } from '../checks/facts/check-compared-facts.ts';
import { checkFacts } from '../checks/facts/check-facts.ts';
import { checkYear } from '../checks/facts/check-periods.ts';
import { checkRepeated } from '../checks/facts/check-repeated.ts';
import { checkProcedureNames } from '../checks/files/check-names.ts';
import { checkUnfilled } from '../checks/files/check-unfilled.ts';
import { insteadOfStray, isCopy } from '../checks/files/stray-file.ts';
import { checkReadable } from '../checks/texts/check-readable.ts';
import { checkWords } from '../checks/texts/check-words.ts';
import { freezeDeep } from '../json/freeze-deep.ts';
import { originOf } from '../json/origin.ts';
import { readAsRenamed } from '../names/read-as-renamed.ts';
import type { Outline } from '../outline/outline.ts';
import { parseShape } from '../read/parse-shape.ts';
import { SchemaFolder } from '../read/schema-folder.ts';
import { caseFile } from '../shapes/case-file.ts';
import type { Case, Problem, Procedure } from '../shapes/procedure.ts';
import { type ProcedureFile, procedureFile } from '../shapes/procedure-file.ts';
import { usualChannel } from '../shapes/usual-channel.ts';
import { checkTranslations } from '../translations/check-translations.ts';
import { languageOfFile, languagesAt, translatorOf } from '../translations/read-translations.ts';
import { closest } from '../words/suggestion.ts';
import { checkShared, placeOf, readDeclaration } from './load-declaration.ts';
import { papersIn, readPapers } from './read-papers.ts';

/** A procedure, or null when an error keeps it from being read; and all that an editor has to mend in its folder. */
export interface LoadedProcedure {
  readonly procedure: Procedure | null;
  readonly problems: readonly Problem[];
}

/** Reads `schemas/procedures/<slug>/`, whole. `today` as for `loadSchemas`. */
export function loadProcedure(path: string, today?: string): LoadedProcedure {
  const { root, name } = placeOf(resolve(path));
  const folder = new SchemaFolder(root, { today });
  checkShared(folder);
  const procedure = readProcedure(folder, name);
  return { procedure, problems: folder.problems };
}

/**
 * Reads and checks one folder below `schemas/`; problems go to `folder`. What follows from a name that was changed in
 * one file alone is held back: that is told once, with all places that have the old one.
 */
export function readProcedure(folder: SchemaFolder, at: string): Procedure | null {
  const read = () => readAsItIs(folder, at);
  const procedure = read();
  const written = folder.read(`${at}/declaration.schema.json`);
  // Of a declaration that is refused as a whole, or has two things under one name, nobody knows what it names.
  const isKnown =
    !written || (written.complaints.length === 0 && (!procedure || procedure.declaration !== null));
  return (isKnown && readAsRenamed(folder, at, read)) || procedure;
}

function readAsItIs(folder: SchemaFolder, at: string): Procedure | null {
  const facts = `${at}/procedure.json`;
  const file = parseShape(folder, facts, procedureFile);
  const form = readDeclaration(folder, `${at}/declaration.schema.json`);
  const cases = readCases(folder, at, file, form?.outline);
  if (file) checkFacts(folder, facts, file, form?.outline ?? null);
  if (file && form) checkComparedFacts(folder, facts, file);
  const papers = readPapers(folder, at, form?.outline ?? null);
  checkProcedureNames(folder, at);
  checkComplete(folder, at);
  checkUnfilled(folder, at);
  checkReadable(folder, at);
  // Whose text is wrong itself will come again: its translation is no news.
  checkTranslations(folder, at);
  checkWords(folder, at, file?.field);
  if (!file) return null;
  return Object.freeze({
    slug: basename(at),
    file: freezeDeep(file),
    declaration: form && freezeDeep(form.declaration),
    papers: freezeDeep(papers),
    cases: freezeDeep(cases),
    originOf,
    languages: languagesAt(folder, at),
    translate: translatorOf(folder, at),
  });
}

function readCases(
  folder: SchemaFolder,
  at: string,
  file: ProcedureFile | null,
  declaration: Outline | undefined,
): Case[] {
  const named = new Map<string, string>();
  const offered = file?.channels.map(({ channel }) => channel) ?? [];
  return folder
    .list(`${at}/cases`, 'files')
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const parsed = parseShape(folder, name, caseFile);
      const one = parsed && { ...parsed, channel: parsed.channel ?? usualChannel(offered), source: name };
      if (one) checkNamedOnce(folder, one, named);
      if (one && declaration) checkCase(folder, name, one, file, declaration);
      if (one) checkRepeated(folder, name);
      if (one) checkYear(folder, { file: name, pointer: '/date' }, one.date);
      return one ? [one] : [];
    });
}

/** A copy that was not renamed tells nobody what it tries. */
function checkNamedOnce(folder: SchemaFolder, one: Case, named: Map<string, string>): void {
  const first = named.get(one.name);
  if (first === undefined) named.set(one.name, basename(one.source));
  else
    folder.warning(
      { file: one.source, pointer: '/name' },
      {
        message: `Trường hợp "${one.name}" đã có ở tệp ${first}.`,
        remedy: 'Đổi "name" cho đúng điều mà tệp này thử, hoặc xóa tệp nếu là bản chép thừa.',
      },
    );
}

/** Files that must be there, and files that nobody reads because their name is wrong. */
function checkComplete(folder: SchemaFolder, at: string): void {
  // A folder of that name was told.
  const has = (name: string) =>
    folder.read(`${at}/${name}`) !== null || folder.list(at, 'folders').includes(`${at}/${name}`);
  const strays = folder.list(at, 'files').filter((one) => !isKnown(basename(one)));
  // What has but another name is told of once, where it lies.
  const isMisnamed = (name: string) => strays.some((one) => closest(basename(one), [name]) !== undefined);
  const missing = (name: string, message: string, remedy: string) =>
    has(name) ||
    isMisnamed(name) ||
    folder.error({ file: `${at}/${name}`, pointer: '' }, { message, remedy });
  missing(
    'procedure.json',
    'Thư mục thủ tục này thiếu tệp procedure.json.',
    'Chép procedure.json từ một thủ tục khác rồi sửa lại, hoặc xóa thư mục nếu không dùng.',
  );
  const [paper, ...others] = papersIn(folder, at);
  if (has('declaration.schema.json') && !paper)
    missing(
      'paper.json',
      'Thủ tục có tờ khai nhưng thiếu paper.json, nên không in ra được.',
      'Thêm paper.json theo mẫu tờ khai; in trên nhiều mẫu thì thêm thư mục papers/.',
    );
  // What lies in the wrong place, or in a folder with a wrong name, is told of there.
  const isElsewhere =
    strays.length > 0 || folder.list(at, 'folders').some((one) => !folders.includes(basename(one)));
  if (has('declaration.schema.json') && !isElsewhere && folder.list(`${at}/cases`, 'files').length === 0)
    folder.warning(
      { file: `${at}/declaration.schema.json`, pointer: '' },
      {
        message:
          'Tờ khai này chưa có trường hợp thử nào, nên khi sửa không ai biết nó còn hỏi và in đúng không.',
        remedy: 'Thêm ít nhất một tệp vào thư mục "cases"; xem mẫu ở một thủ tục khác.',
      },
    );
  if (paper)
    missing(
      'declaration.schema.json',
      `Có mẫu in ${basename(paper)} nhưng thiếu declaration.schema.json, nên không có gì để in.`,
      `Thêm declaration.schema.json, hoặc xóa ${basename(paper)}.`,
    );
  if (has('paper.json') && others.length)
    folder.error(
      { file: `${at}/paper.json`, pointer: '' },
      {
        message: 'Thủ tục có cả paper.json lẫn thư mục papers/, nên không biết in mẫu nào trước.',
        remedy: 'Chuyển paper.json vào papers/ và đặt số thứ tự ở đầu tên, ví dụ papers/1-khai-sinh.json.',
      },
    );
  for (const name of strays)
    folder.error(
      { file: name, pointer: '' },
      {
        message: `Bộ công cụ không đọc tệp "${basename(name)}" trong thư mục thủ tục.`,
        remedy:
          !isCopy(basename(name)) && isCase(folder, name)
            ? `Đây là một trường hợp thử: chuyển nó vào thư mục "cases".`
            : insteadOfStray(
                basename(name),
                known,
                folder.list(at, 'files').map((one) => basename(one)),
              ),
      },
    );
}

/** By what it holds. */
function isCase(folder: SchemaFolder, name: string): boolean {
  return name.endsWith('.json') && caseFile.safeParse(folder.read(name)?.value).success;
}

function isKnown(name: string): boolean {
  return known.includes(name) || languageOfFile(name) !== undefined;
}

const folders = ['cases', 'papers'];

const known = ['procedure.json', 'declaration.schema.json', 'paper.json', 'en.json'];
