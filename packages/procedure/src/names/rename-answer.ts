import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import { isObject } from '../json/subschemas.ts';
import { type AnswerPath, joinPath, parentOf, seenFrom } from '../outline/answer-path.ts';
import { isWithin } from '../outline/is-within.ts';
import { SchemaFolder } from '../read/schema-folder.ts';
import { entriesOf, isAt, languageOfFile } from '../translations/read-translations.ts';
import { translatableFiles, wayTo, writtenTexts } from '../translations/written-texts.ts';
import { insteadOf } from '../words/suggestion.ts';
import { findRenames } from './find-renames.ts';
import { type NamedPlace, namedPlaces } from './named-places.ts';
import { type RenameEdit, renameEdits } from './rename-edits.ts';
import { spliceText } from './splice-text.ts';

/** The files that say the new name instead of the old one. */
export interface RenamedFiles {
  /** Whole texts, by the name of the file below `schemas/`. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was written anew: file below `schemas/` and line as it was, in order. */
  readonly places: readonly { readonly file: string; readonly line: number }[];
  /** Whether answers that citizens keep on their devices are led from the old name to the new one. */
  readonly movesDrafts: boolean;
}

/** Why a thing cannot be renamed, and the way out, for an editor. */
export interface NotRenamed {
  readonly fault: string;
}

/**
 * Gives a field, group or list of the procedure in `procedures/<slug>` below `root` another key, in the declaration, the
 * facts, the papers (those of other procedures that borrow them too), the cases and the places of translations. Where the
 * declaration has the new name already, the others follow. Nothing is written.
 */
export function renameAnswer(
  root: string,
  slug: string,
  from: AnswerPath,
  wanted: string,
): RenamedFiles | NotRenamed {
  const folder = new SchemaFolder(root);
  const at = `procedures/${slug}`;
  const to = wanted.includes('.') ? wanted : joinPath(parentOf(from), wanted);
  const places = namedPlaces(folder, at);
  if (folder.errorsIn(at).length > 0)
    return {
      fault: `Có tệp trong ${at} không phải JSON đúng cú pháp.\nChạy "npm run dvc -- check ${slug}" và sửa trước.`,
    };
  const declared = places.filter(({ declares }) => declares);
  const fault = faultOf(declared, from, to);
  if (fault) return { fault };
  const key = seenFrom(parentOf(to), to);
  const pairs = bearersOf(declared, from).map((path) => [path, joinPath(parentOf(path), key)] as const);
  const edits = new Map<string, RenameEdit>();
  for (const [old, now] of pairs)
    for (const edit of renameEdits(folder, places, old, now))
      edits.set(`${edit.stands} ${edit.file}#${edit.pointer}`, edit);
  const shared = [...edits.values()].find(({ file }) => !file.startsWith(`${at}/`));
  if (shared) return { fault: sharedFault(folder, shared, from) };
  const all = [
    ...edits.values(),
    ...translationEdits(folder, at, declared, pairs),
    ...borrowedEdits(folder, slug, pairs),
  ];
  if (all.length === 0)
    return {
      fault: `Tờ khai không có mục "${from}", và không tệp nào còn gọi tên ấy, nên không có gì để đổi.\nKiểm tra lại tên cũ; xem các lỗi bằng "npm run dvc -- check ${slug}".`,
    };
  const texts = new Map<string, string>();
  const textOf = (file: string) => texts.get(file) ?? readFileSync(join(root, file), 'utf8');
  for (const file of new Set(all.map((one) => one.file)))
    texts.set(
      file,
      spliceText(
        textOf(file),
        all.filter((one) => one.file === file),
      ),
    );
  const lent = borrowersToTell(
    folder,
    slug,
    pairs.filter(([old]) => isPrinted(places, at, old)),
  );
  for (const { file, path, value } of [...lent, ...borrowedToTell(folder, at, pairs)])
    texts.set(file, withMember(textOf(file), path, value));
  const wasAsked =
    declared.some(({ path }) => path === from) ||
    findRenames(places, at).some((one) => one.isNew && one.from === from);
  const facts = `${at}/procedure.json`;
  if (wasAsked && folder.read(facts)) texts.set(facts, withMoves(textOf(facts), pairs));
  return { texts, places: placesOf(folder, all), movesDrafts: wasAsked };
}

const keyForm = /^[a-z][A-Za-z0-9]*$/;

function faultOf(declared: readonly NamedPlace[], from: AnswerPath, to: AnswerPath): string | undefined {
  const paths = new Set(declared.map(({ path }) => path));
  if (!keyForm.test(seenFrom(parentOf(to), to)))
    return `Tên "${to}" viết không đúng quy cách.\nDùng chữ cái tiếng Anh không dấu, không khoảng cách, bắt đầu bằng chữ thường, ví dụ "fullName".`;
  if (seenFrom(parentOf(to), to) in Object.prototype)
    return `Không dùng được tên "${to}": mọi đối tượng trong máy đã có sẵn tên này.\nChọn tên khác.`;
  if (parentOf(from) !== parentOf(to))
    return `"${from}" và "${to}" không cùng một nhóm; lệnh này chỉ đổi tên tại chỗ.\nChuyển mục sang nhóm khác thì sửa tay trong declaration.schema.json, rồi chạy "npm run dvc -- check".`;
  if (from === to) return `Tên mới trùng tên cũ: "${from}".\nGõ lại tên mới.`;
  if (!paths.has(from) && !paths.has(to))
    return `Tờ khai không có mục "${from}", cũng không có mục "${to}".\n${insteadOf(from, paths)}`;
  if (paths.has(from) && paths.has(to))
    return `Tờ khai đã có mục "${to}", nên "${from}" không lấy tên ấy được.\nChọn tên khác, hoặc bỏ một trong hai mục.`;
  return undefined;
}

/** A part in `$defs` is asked at several places, which get the new name together. */
function bearersOf(declared: readonly NamedPlace[], from: AnswerPath): AnswerPath[] {
  const made = new Set(
    declared.filter(({ path }) => path === from).map(({ file, pointer }) => `${file}#${pointer}`),
  );
  const bearers = declared
    .filter(({ file, pointer }) => made.has(`${file}#${pointer}`))
    .map(({ path }) => path);
  return bearers.length > 0 ? [...new Set(bearers)] : [from];
}

function sharedFault(folder: SchemaFolder, { file, pointer }: RenameEdit, from: AnswerPath): string {
  const users = folder
    .list('procedures', 'folders')
    .filter((one) =>
      namedPlaces(folder, one).some((place) => place.file === file && place.pointer === pointer),
    );
  return `Mục "${from}" viết ở schemas/${file}:${folder.position({ file, pointer }).line}, nơi ${users.length} thủ tục cùng dùng.\nSửa tên ở tệp đó, rồi chạy lại lệnh này cho từng thủ tục: ${users.map((one) => basename(one)).join(', ')}.`;
}

/** Places of translations end a way through the declaration, on which the key stands. */
function translationEdits(
  folder: SchemaFolder,
  at: string,
  declared: readonly NamedPlace[],
  pairs: readonly (readonly [from: AnswerPath, to: AnswerPath])[],
): RenameEdit[] {
  const texts = translatableFiles(folder, at).flatMap((file) => writtenTexts(folder.read(file)?.value, file));
  const keys = declared.filter(({ path }) => pairs.some(([from]) => path === from));
  const languages = folder.list(at, 'files').filter((file) => languageOfFile(basename(file)) !== undefined);
  return languages
    .flatMap((file) => entriesOf(folder, file) ?? [])
    .flatMap(({ place, at: origin }): RenameEdit[] => {
      const text = place === undefined ? undefined : texts.find((one) => isAt(one, place));
      const key =
        text &&
        keys.find(({ file, pointer }) => text.file === file && isWithinPointer(text.pointer, pointer));
      const now = pairs.find(([from]) => from === key?.path)?.[1];
      if (place === undefined || !text || !key || now === undefined) return [];
      const steps = place.split('/');
      const behind = text.path.split('/').length - wayTo(folder.read(key.file)?.value, key).split('/').length;
      const index = steps.length - 1 - behind;
      if (steps[index] !== key.written) return [];
      const renamed = steps.with(index, seenFrom(parentOf(now), now)).join('/');
      return [{ ...origin, stands: 'as-key', text: renamed }];
    });
}

function isWithinPointer(pointer: string, around: string): boolean {
  return pointer.startsWith(`${around}/`);
}

/** The old name in `answers` of papers that take their layout from this procedure. */
function borrowedEdits(
  folder: SchemaFolder,
  slug: string,
  pairs: readonly (readonly [from: AnswerPath, to: AnswerPath])[],
): RenameEdit[] {
  return borrowersOf(folder, slug).flatMap(({ file, answers }) =>
    Object.keys(answers).flatMap((key): RenameEdit[] => {
      const pair = pairs.find(([from]) => isWithin(key, from));
      if (!pair) return [];
      const [from, to] = pair;
      return [{ file, pointer: `/answers/${key}`, stands: 'as-key', text: to + key.slice(from.length) }];
    }),
  );
}

/** Whether the layout that others may borrow names it. */
function isPrinted(places: readonly NamedPlace[], at: string, path: AnswerPath): boolean {
  return places.some((one) => one.file === `${at}/paper.json` && isWithin(one.path, path));
}

/** Where nothing was said, the name was the same there; now it has to be said. */
function borrowersToTell(
  folder: SchemaFolder,
  slug: string,
  pairs: readonly (readonly [from: AnswerPath, to: AnswerPath])[],
): { readonly file: string; readonly path: JSONPath; readonly value: string }[] {
  return borrowersOf(folder, slug).flatMap(({ file, answers }) =>
    pairs.flatMap(([from, to]) => {
      if (Object.hasOwn(answers, from)) return [];
      const steps = from.split('.');
      const start = steps
        .map((_, index) => steps.slice(0, steps.length - 1 - index).join('.'))
        .find((one) => Object.hasOwn(answers, one));
      const route =
        start === undefined
          ? from
          : answers[start] === null
            ? undefined
            : `${answers[start]}${from.slice(start.length)}`;
      return route === undefined ? [] : [{ file, path: ['answers', to], value: route }];
    }),
  );
}

/** The other way round: a layout that this procedure borrows has the old name, which went without saying here too. */
function borrowedToTell(
  folder: SchemaFolder,
  at: string,
  pairs: readonly (readonly [from: AnswerPath, to: AnswerPath])[],
): { readonly file: string; readonly path: JSONPath; readonly value: string }[] {
  return borrowedIn(folder, at).flatMap(({ file, from: lender, answers }) => {
    const home = `procedures/${lender}`;
    const printed = namedPlaces(folder, home).filter((one) => one.file === `${home}/paper.json`);
    const isSaid = (path: AnswerPath) => Object.keys(answers).some((key) => isWithin(path, key));
    return pairs
      .filter(([old]) => printed.some(({ path }) => isWithin(path, old) && !isSaid(path)))
      .map(([old, now]) => ({ file, path: ['answers', old], value: now }));
  });
}

function borrowersOf(folder: SchemaFolder, slug: string) {
  return folder
    .list('procedures', 'folders')
    .flatMap((at) => borrowedIn(folder, at))
    .filter(({ from }) => from === slug);
}

/** The papers in a folder that take their layout from another procedure. */
function borrowedIn(folder: SchemaFolder, at: string) {
  return [`${at}/paper.json`, ...folder.list(`${at}/papers`, 'files')].flatMap((file) => {
    const value = folder.read(file)?.value;
    if (!isObject(value) || typeof value.from !== 'string') return [];
    const answers = (isObject(value.answers) ? value.answers : {}) as Record<string, string | null>;
    return [{ file, from: value.from, answers }];
  });
}

/** A version of its own, in which the old name leads to the new one. */
function withMoves(text: string, pairs: readonly (readonly [from: AnswerPath, to: AnswerPath])[]): string {
  const { version } = JSON.parse(text.replace(/^\uFEFF/, '')) as { version: number };
  const bumped = withMember(text, ['version'], version + 1);
  const { moves = [] } = JSON.parse(bumped.replace(/^\uFEFF/, '')) as { moves?: unknown[] };
  const added = pairs.map(([from, to]) => ({ version: version + 1, from, to }));
  if (moves.length === 0) return withMember(bumped, ['moves'], added, (keys) => keys.indexOf('version') + 1);
  return added.reduce((left, one, index) => withMember(left, ['moves', moves.length + index], one), bumped);
}

function withMember(
  text: string,
  path: JSONPath,
  value: unknown,
  getInsertionIndex?: (keys: string[]) => number,
): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(
    text,
    modify(text, path, value, { formattingOptions, ...(getInsertionIndex && { getInsertionIndex }) }),
  );
}

function placesOf(folder: SchemaFolder, edits: readonly RenameEdit[]): RenamedFiles['places'] {
  const found = new Map(
    edits.map(({ file, pointer }) => {
      const { line } = folder.position({ file, pointer });
      return [`${file}:${line}`, { file, line }];
    }),
  );
  return [...found.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
