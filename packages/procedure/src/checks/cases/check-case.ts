import { pointerTo } from '../../json/json-pointer.ts';
import { isObject } from '../../json/subschemas.ts';
import { joinPath } from '../../outline/answer-path.ts';
import type { Entry, Outline } from '../../outline/outline.ts';
import { plainItems } from '../../outline/plain-items.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { failingKeywords } from '../../shapes/assertions.ts';
import type { Case } from '../../shapes/procedure.ts';
import type { ProcedureFile } from '../../shapes/procedure-file.ts';
import { insteadOf, insteadOfKey } from '../../words/suggestion.ts';

/** Whether a case speaks of fields, attachments and fees that exist; what it expects is for the engine's tests to tell. */
export function checkCase(
  folder: SchemaFolder,
  name: string,
  { answers, channel, expect }: Case,
  file: ProcedureFile | null,
  declaration: Outline,
): void {
  checkAnswers(folder, name, answers, '', ['answers'], declaration, expect.issues);
  const named = {
    shown: expect.shown ?? [],
    hidden: expect.hidden ?? [],
    issues: expect.issues.map((issue) => issue.split(':')[0] ?? ''),
  };
  for (const [list, paths] of Object.entries(named))
    for (const [index, path] of paths.entries())
      if (path !== '' && !exists(declaration, path))
        report(folder, name, ['expect', list, index], path, declaration);
  checkExpected(folder, name, expect);
  if (!file) return;
  const offered = file.channels.map((one) => one.channel);
  if (offered.length > 0 && !offered.includes(channel))
    folder.error(
      { file: name, pointer: '/channel' },
      {
        message: `Trường hợp này nộp theo cách "${channel}", nhưng thủ tục không nhận hồ sơ nộp theo cách này.`,
        remedy: () => insteadOf(channel, offered),
      },
    );
  const checkId = (id: string, known: readonly { readonly id: string }[], place: Steps, what: string) => {
    const ids = known.map((one) => one.id);
    if (!ids.includes(id))
      folder.error(
        { file: name, pointer: pointerTo('', 'expect', ...place) },
        { message: `Thủ tục không có ${what} nào mang mã "${id}".`, remedy: () => insteadOf(id, ids) },
      );
  };
  for (const [index, id] of (expect.attachments ?? []).entries())
    checkId(id, file.attachments, ['attachments', index], 'giấy tờ');
  for (const id of Object.keys(expect.fees ?? {})) checkId(id, file.fees, ['fees', id], 'khoản phải trả');
}

/** Whether what is expected can be so at all: an issue has a keyword, a field is not both shown and hidden. */
function checkExpected(
  folder: SchemaFolder,
  name: string,
  { issues, shown = [], hidden = [] }: Case['expect'],
): void {
  for (const [index, issue] of issues.entries()) {
    const [, path = '', keyword = ''] = /^([^:]*):?\s*(.*)$/.exec(issue) ?? [];
    if (known.includes(keyword)) continue;
    folder.error(
      { file: name, pointer: pointerTo('', 'expect', 'issues', index) },
      {
        message:
          keyword === ''
            ? `Lỗi mong đợi "${issue}" chưa nói phép kiểm tra nào không đạt.`
            : `Không có phép kiểm tra nào tên "${keyword}".`,
        remedy: `Viết dạng "${path || 'mục'}: phép kiểm tra", ví dụ "${path || 'requester.fullName'}: required". Các phép kiểm tra: ${known.join(', ')}.`,
      },
    );
  }
  for (const [index, path] of hidden.entries())
    if (shown.includes(path))
      folder.error(
        { file: name, pointer: pointerTo('', 'expect', 'hidden', index) },
        {
          message: `Trường hợp này mong mục "${path}" vừa hiện vừa ẩn.`,
          remedy: 'Xóa mục này khỏi "shown" hoặc khỏi "hidden".',
        },
      );
}

/** What the form may say of an answer. */
const known: readonly string[] = [...failingKeywords, 'forbidden'];

type Steps = readonly (string | number)[];

function checkAnswers(
  folder: SchemaFolder,
  name: string,
  answers: Readonly<Record<string, unknown>>,
  at: string,
  steps: Steps,
  scope: Outline,
  issues: readonly string[],
): void {
  for (const [key, value] of Object.entries(answers)) {
    const path = joinPath(at, key);
    const entry = scope.entries.get(path);
    const place = [...steps, key];
    if (!entry) report(folder, name, place, path, scope);
    else if (isObject(value) && entry.kind === 'group')
      checkAnswers(folder, name, value, path, place, scope, issues);
    else if (Array.isArray(value) && entry.items) {
      for (const [index, item] of value.entries())
        if (isObject(item)) checkAnswers(folder, name, item, '', [...place, index], entry.items, issues);
    } else if (entry.kind === 'field') checkOption(folder, name, place, entry, value, issues);
  }
}

/** A label is not what is stored. A case that tries a wrong answer says so. */
function checkOption(
  folder: SchemaFolder,
  name: string,
  steps: Steps,
  entry: Entry,
  value: unknown,
  issues: readonly string[],
): void {
  const options = entry.declarations.flatMap(({ schema }) => schema?.oneOf ?? []);
  const meant = options.find(({ title }) => title === value);
  if (!meant || options.some((one) => one.const === value)) return;
  const path = steps.slice(1).join('.');
  if (issues.some((one) => one.startsWith(`${path}:`))) return;
  folder.error(
    { file: name, pointer: pointerTo('', ...steps) },
    {
      message: `"${value}" là nhãn của lựa chọn; câu trả lời được lưu là giá trị của nó.`,
      remedy: `Sửa lại thành ${JSON.stringify(meant.const)}.`,
    },
  );
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
  // An answer stands below the keys of its groups, what is expected of it is named by its whole path.
  const instead = steps[0] === 'answers' ? insteadOfKey : insteadOf;
  folder.error(
    { file: name, pointer: pointerTo('', ...steps) },
    { message: `Tờ khai không có mục "${path}".`, remedy: () => instead(path, scope.entries.keys()) },
  );
}
