import { joinPath } from '../outline/answer-path.ts';
import type { Outline } from '../outline/outline.ts';
import { plainItems } from '../outline/plain-items.ts';
import { pointerTo } from '../read/json-pointer.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { isObject } from '../read/subschemas.ts';
import type { Case } from '../shapes/procedure.ts';
import type { ProcedureFile } from '../shapes/procedure-file.ts';
import { insteadOf } from './suggestion.ts';

/** Whether a case speaks of fields, attachments and fees that exist; what it expects is for the engine's tests to tell. */
export function checkCase(
  folder: SchemaFolder,
  name: string,
  { answers, expect }: Case,
  file: ProcedureFile | null,
  declaration: Outline,
): void {
  checkAnswers(folder, name, answers, '', ['answers'], declaration);
  const named = {
    shown: expect.shown ?? [],
    hidden: expect.hidden ?? [],
    issues: expect.issues.map((issue) => issue.split(':')[0] ?? ''),
  };
  for (const [list, paths] of Object.entries(named))
    for (const [index, path] of paths.entries())
      if (path !== '' && !exists(declaration, path))
        report(folder, name, ['expect', list, index], path, declaration);
  if (!file) return;
  const checkId = (id: string, known: readonly { readonly id: string }[], place: Steps, what: string) => {
    const ids = known.map((one) => one.id);
    if (!ids.includes(id))
      folder.error(
        { file: name, pointer: pointerTo('', 'expect', ...place) },
        { message: `Thủ tục không có ${what} nào mang mã "${id}".`, remedy: insteadOf(id, ids) },
      );
  };
  for (const [index, id] of (expect.attachments ?? []).entries())
    checkId(id, file.attachments, ['attachments', index], 'giấy tờ');
  for (const id of Object.keys(expect.fees ?? {})) checkId(id, file.fees, ['fees', id], 'khoản phải trả');
}

type Steps = readonly (string | number)[];

function checkAnswers(
  folder: SchemaFolder,
  name: string,
  answers: Readonly<Record<string, unknown>>,
  at: string,
  steps: Steps,
  scope: Outline,
): void {
  for (const [key, value] of Object.entries(answers)) {
    const path = joinPath(at, key);
    const entry = scope.entries.get(path);
    const place = [...steps, key];
    if (!entry) report(folder, name, place, path, scope);
    else if (isObject(value) && entry.kind === 'group') checkAnswers(folder, name, value, path, place, scope);
    else if (Array.isArray(value) && entry.items)
      for (const [index, item] of value.entries())
        if (isObject(item)) checkAnswers(folder, name, item, '', [...place, index], entry.items);
  }
}

/** `children.0.fullName`: a number leads into an item of a list. */
function exists(scope: Outline, path: string): boolean {
  const [, list, rest] = /^(.*?)\.\d+(?:\.(.*))?$/.exec(path) ?? [];
  if (list === undefined) return scope.entries.has(path);
  const entry = scope.entries.get(list);
  if (entry && rest === undefined) return entry.items !== undefined || plainItems(entry.schema) !== undefined;
  return entry?.items !== undefined && exists(entry.items, rest ?? '');
}

function report(folder: SchemaFolder, name: string, steps: Steps, path: string, scope: Outline): void {
  folder.error(
    { file: name, pointer: pointerTo('', ...steps) },
    { message: `Tờ khai không có mục "${path}".`, remedy: insteadOf(path, scope.entries.keys()) },
  );
}
