import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '@dvc-kit/procedure';
import { calledIn } from './called.ts';

/** What is wrong in a folder `schemas`. */
export type Check = (root: string) => Promise<readonly Problem[]>;

/**
 * Does what the ways out say, one after the other and to the letter, as far as words can be followed by a machine: where they
 * leave a choice, each is tried; what only an editor knows is made up. A way out has mended what it stands beside when that is
 * no longer told, and nothing else is. Gives what is left of what was `told`. `root` is the folder `schemas`.
 */
export async function obey(
  root: string,
  told: readonly Problem[],
  check: Check,
): Promise<readonly Problem[]> {
  let problems = told;
  for (let mended: readonly Problem[] | undefined = problems; mended && problems.length > 0; ) {
    mended = await mendOne(root, problems, check);
    problems = mended ?? problems;
  }
  return problems;
}

/** What is told once the first problem that can be mended is; undefined where none can. */
async function mendOne(root: string, problems: readonly Problem[], check: Check) {
  for (const problem of problems)
    for (const edit of editsFor(problem)) {
      const left = await tried(root, edit, check);
      if (left && isBetter(problem, problems, left)) {
        await edit(root);
        return left;
      }
    }
  return undefined;
}

/** Whether the problem is gone, and none has come in its place. */
function isBetter(problem: Problem, before: readonly Problem[], after: readonly Problem[]): boolean {
  const nameOf = ({ file, message }: Problem) => `${file} ${message}`;
  const known = new Set(before.map(nameOf));
  const isSame = (one: Problem) => nameOf(one) === nameOf(problem) && one.pointer === problem.pointer;
  return !after.some(isSame) && after.every((one) => known.has(nameOf(one))) && after.length < before.length;
}

/** What is told after the edit in a copy; undefined where it cannot be done. */
async function tried(root: string, edit: Edit, check: Check): Promise<readonly Problem[] | undefined> {
  const home = mkdtempSync(join(tmpdir(), 'obey-'));
  try {
    const copy = join(home, 'schemas');
    cpSync(root, copy, { recursive: true });
    await edit(copy);
    return await check(copy);
  } catch (fault) {
    if (fault instanceof Impossible) return undefined;
    throw fault;
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Done to a folder `schemas`. Throws `Impossible` where what is to be changed is not there. */
type Edit = (root: string) => void | Promise<void>;

class Impossible extends Error {}

/** A rule for words of ways out: what they match, and what that asks for. */
interface Rule {
  readonly words: RegExp;
  readonly edits: (found: RegExpMatchArray, problem: Problem) => readonly Edit[];
}

function* editsFor(problem: Problem): Iterable<Edit> {
  for (const { words, edits } of rules)
    for (const found of problem.remedy.matchAll(words)) yield* edits(found, problem);
}

const literal = '"[^"]+"|true|false|null|-?\\d+(?:\\.\\d+)?';
const madeUp = 'Chữ điền thử';

const rules: readonly Rule[] = [
  {
    words: new RegExp(
      `(?:[Ss]ửa (?:lại )?thành|[Vv]iết lại thành|[Ss]ửa tên thành|Ở đây chỉ có thể là|Có phải ý bạn là|→ Viết|^Viết|không có gì thì viết|Ghi) (${literal})`,
      'g',
    ),
    edits: ([, text = ''], problem) => [
      setTo(problem, JSON.parse(text)),
      ...quotedIn(problem).flatMap((word) => putFor(problem, word, JSON.parse(text))),
    ],
  },
  {
    words: /Chọn một trong: (.*?)\.(?:$| )/g,
    edits: ([, list = ''], problem) => literals(list).map((one) => setTo(problem, one)),
  },
  {
    words: /Chọn một trong: (.*?)\.(?:$| )/g,
    edits: ([, list = ''], problem) => literals(list).map((one) => renameKey(problem, String(one))),
  },
  {
    words: /Đổi tên (?:tệp|thư mục) thành "([^"]+)"/g,
    edits: ([, name = ''], problem) => [renameFile(problem, name)],
  },
  {
    words: /Đổi đuôi tệp: mỗi .* là một tệp "<tên>(\.\w+)"/g,
    edits: ([, ending = ''], problem) => [
      renameFile(problem, (problem.file.split('/').at(-1) ?? '').replace(/\.\w+$/, ending)),
    ],
  },
  {
    words: /"npm run dvc -- ((?:rename|translate \S+ --still-right) [^"]+)"/g,
    edits: ([, line = '']) => [run(line)],
  },
  {
    words: /^(?:Chạy "npm run dvc -- (translate [^"]+)".*)?[Đđ]iền bản dịch/g,
    edits: ([, line], problem) => [
      async (root) => {
        if (line) await run(line)(root);
        fillBlanks(problem)(root);
      },
    ],
  },
  { words: /rồi xóa tệp này\.$/g, edits: (_, problem) => [removeFile(problem)] },
  {
    words: /Thêm "(\w+)": (\{.*?\}|\[.*?\]|true|false|"[^"]*")(?=[;,.]| \(| ở| vào|$)/g,
    edits: ([, key = '', json = ''], problem) => addKey(problem, key, parsedOr(json, undefined)),
  },
  {
    words: /Thêm "([\w-]+)",? (?:giá trị là (.*?)|dạng (.*?)|ví dụ (.*?)|với .*?|cho lựa chọn này)\.(?:$| )/g,
    edits: ([, key = '', kind = '', form = '', example = ''], problem) =>
      valuesFor(`${kind}${form}${example}`).flatMap((value) => addKey(problem, key, value)),
  },
  {
    words: /[Tt]hêm (?:mã nguồn|nguồn) vào "sources"/g,
    edits: (_, problem) => ['LAW', 'FORM'].map((source) => setTo(problem, [source], '/sources')),
  },
  { words: /vào "note"/g, edits: (_, problem) => [setTo(problem, madeUp, '/note')] },
  { words: /sửa "status" thành "(\w+)"/g, edits: ([, to = ''], problem) => [setTo(problem, to, '/status')] },
  {
    words: /Thêm "([\w-]+)" vào "required"/g,
    edits: ([, key = ''], problem) => [inDocument(problem, (root) => listAt(root, '/required').push(key))],
  },
  {
    words: /[Bb]ỏ "([\w-]+)" khỏi "required"/g,
    edits: ([, key = ''], problem) =>
      ancestors(problem.pointer).map((at) => takeOut(problem, `${at}/required`, key)),
  },
  { words: /Xóa một trong hai/g, edits: (_, problem) => [removeDoubles(problem), remove(problem)] },
  {
    words:
      /[Xx]óa (?:"([\w$-]+)"|khóa này|nó đi|dòng này|văn bản này|nguồn|chú thích này|lựa chọn thừa|nhánh này|cả khóa)/g,
    edits: ([, key], problem) => [
      ...(key === undefined ? [] : [remove(problem, `/${key}`)]),
      remove(problem),
      ...ancestors(problem.pointer).map((at) => remove({ ...problem, pointer: at })),
    ],
  },
  { words: /^Gộp hai mục lại/g, edits: (_, problem) => [remove(problem)] },
  {
    words: /[Xx]óa (?:số đó|chỗ đó|các dấu đó)|[Vv]iết hẳn chữ ra/g,
    edits: (_, problem) => [setTo(problem, madeUp)],
  },
  {
    words: /Đổi lại hai (?:ngày|số)|Đổi chỗ "from" và "to"/g,
    edits: (_, problem) => [swap(problem), swap({ ...problem, pointer: parentOf(problem.pointer) })],
  },
  {
    words: /ví dụ ("[^"]+"|\d+)/g,
    edits: ([, text = ''], problem) => [setTo(problem, JSON.parse(text))],
  },
  { words: /Viết liền: (\d+)/g, edits: ([, number = ''], problem) => [setTo(problem, Number(number))] },
  { words: /(\d+) chứ không phải/g, edits: ([, number = ''], problem) => [setTo(problem, Number(number))] },
  {
    words: /thành một danh sách trong \[ \]/g,
    edits: (_, problem) => [change(problem, (value) => [value])],
  },
  { words: /thành chữ trong dấu nháy kép/g, edits: (_, problem) => [change(problem, String)] },
  {
    words: /thành một số nguyên/g,
    edits: (_, problem) => [change(problem, (value) => Math.round(Number(value)))],
  },
  { words: /Viết một số lớn hơn 0|thành một số,/g, edits: (_, problem) => [setTo(problem, 1)] },
  { words: /Điền chữ vào|Viết chữ vào/g, edits: (_, problem) => [setTo(problem, madeUp)] },
  { words: /[Ss]ửa ngày|Ghi ngày thật/g, edits: (_, problem) => [setTo(problem, '2026-10-31')] },
  {
    words: /Ở mỗi chỗ đánh dấu ␣/g,
    edits: (_, problem) => [change(problem, (value) => String(value).trim().replace(/\s+/g, ' '))],
  },
  {
    words: /dựng sẵn \(NFC\)/g,
    edits: (_, problem) => [change(problem, (value) => String(value).normalize('NFC'))],
  },
  {
    words:
      /Đặt mã khác|Đổi nhãn của một trong hai|Đặt tên khác|Đổi tên một trong hai|Đổi "const" của một trong hai/g,
    edits: (_, problem) => ['', '/id', '/title', '/const'].map((key) => setTo(problem, 'khac', key)),
  },
];

function literals(list: string): unknown[] {
  return [...list.matchAll(new RegExp(literal, 'g'))].map(([text]) => JSON.parse(text));
}

function valuesFor(kind: string): readonly unknown[] {
  if (/danh sách/.test(kind)) return [[]];
  const named = literals(kind);
  return named.length > 0 ? named : [madeUp, 'made-up'];
}

function parsedOr<Other>(json: string, other: Other): unknown {
  try {
    return JSON.parse(json.replaceAll('…', 'LAW'));
  } catch {
    return other;
  }
}

/** A command that may be right is run; that it is right is for her to know. */
function run(line: string): Edit {
  return async (root) => {
    const { status, said } = await calledIn(dirname(root), ...line.split(' '), '--schemas', root);
    if (status !== 0) throw new Error(said);
  };
}

function pathOf(root: string, { file }: Problem): string {
  return join(dirname(root), file);
}

function removeFile(problem: Problem): Edit {
  return (root) => rmSync(pathOf(root, problem));
}

function renameFile(problem: Problem, name: string): Edit {
  return (root) => renameSync(pathOf(root, problem), join(dirname(pathOf(root, problem)), name));
}

/** Edits what the file says; how it is laid out does not matter here. */
function inDocument(problem: Problem, edit: (document: unknown) => void): Edit {
  return (root) => {
    const path = pathOf(root, problem);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile();
    const document = isFile ? parsedOr(readFileSync(path, 'utf8'), Impossible) : Impossible;
    if (document === Impossible) throw new Impossible();
    edit(document);
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
  };
}

type Holder = Record<string, unknown>;

function holderOf(document: unknown, pointer: string): { readonly holder: Holder; readonly key: string } {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = steps.pop();
  let holder = document as Holder;
  for (const step of steps) holder = holder?.[step] as Holder;
  if (key === undefined || typeof holder !== 'object' || holder === null) throw new Impossible();
  return { holder, key };
}

function listAt(document: unknown, pointer: string): unknown[] {
  const { holder, key } = holderOf(document, pointer);
  const list = holder[key];
  if (!Array.isArray(list)) throw new Impossible();
  return list;
}

function change(problem: Problem, made: (value: unknown) => unknown): Edit {
  return inDocument(problem, (document) => {
    const { holder, key } = holderOf(document, problem.pointer);
    holder[key] = made(holder[key]);
  });
}

function setTo(problem: Problem, value: unknown, below = ''): Edit {
  return change({ ...problem, pointer: problem.pointer + below }, () => value);
}

/** Words that the message quotes: one of them is what is wrong. */
function quotedIn({ message }: Problem): string[] {
  return [...message.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
}

/** Puts something for the word at the place: as its key, or in what stands there. */
function putFor(problem: Problem, word: string, put: unknown): Edit[] {
  const within = inDocument(problem, (document) => {
    const { holder, key } = holderOf(document, problem.pointer);
    const before = JSON.stringify(holder[key]) ?? '';
    const after = before.replace(JSON.stringify(word), JSON.stringify(put));
    const inside = typeof put === 'string' ? after.replace(word, put) : after;
    if (before === inside) throw new Impossible();
    holder[key] = JSON.parse(before === after ? inside : after);
  });
  return typeof put === 'string' ? [within, renameKey(problem, put)] : [within];
}

/** In a file of translations. */
function fillBlanks(problem: Problem): Edit {
  return inDocument(problem, (document) => {
    const texts = document as Holder;
    for (const [text, translated] of Object.entries(texts))
      if (translated === '') texts[text] = `${withoutMarks(text)} (en)`;
  });
}

/** As if it were another language: what has Vietnamese marks is no translation. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function renameKey(problem: Problem, to: string): Edit {
  return inDocument(problem, (document) => {
    const { holder, key } = holderOf(document, problem.pointer);
    if (Array.isArray(holder)) throw new Impossible();
    renameIn(holder, key, to);
  });
}

/** The keys stay in their order. */
function renameIn(holder: Holder, from: string, to: string): void {
  for (const [key, value] of Object.entries(holder)) {
    delete holder[key];
    holder[key === from ? to : key] = value;
  }
}

/** Into what stands at the place, or into each of several things there. */
function addKey(problem: Problem, key: string, value: unknown): readonly Edit[] {
  const into = (pick: (all: Holder) => Holder) =>
    inDocument(problem, (document) => {
      const all = { document } as Holder;
      const { holder, key: last } = holderOf(all, `/document${problem.pointer}`);
      const target = pick(holder[last] as Holder);
      if (typeof target !== 'object' || target === null) throw new Impossible();
      target[key] = value;
    });
  return [
    into((one) => one),
    into((one) => (Array.isArray(one) ? (one[0] as Holder) : (undefined as never))),
  ];
}

function remove(problem: Problem, below = ''): Edit {
  return inDocument(problem, (document) => {
    const { holder, key } = holderOf(document, problem.pointer + below);
    if (!(key in holder)) throw new Impossible();
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  });
}

function removeDoubles(problem: Problem): Edit {
  return inDocument(problem, (document) => {
    const list = listAt(document, problem.pointer);
    list.splice(0, list.length, ...new Set(list));
  });
}

function takeOut(problem: Problem, pointer: string, item: unknown): Edit {
  return inDocument(problem, (document) => {
    const list = listAt(document, pointer);
    if (!list.includes(item)) throw new Impossible();
    list.splice(list.indexOf(item), 1);
    const { holder, key } = holderOf(document, pointer);
    if (list.length === 0) delete holder[key];
  });
}

const pairs = [
  ['from', 'to'],
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minItems', 'maxItems'],
] as const;

function swap(problem: Problem): Edit {
  return inDocument(problem, (document) => {
    const { holder, key } = holderOf(document, problem.pointer);
    const both = Object(holder[key]) as Holder;
    const pair = pairs.find(([one, other]) => one in both && other in both);
    if (!pair) throw new Impossible();
    const [one, other] = pair;
    [both[one], both[other]] = [both[other], both[one]];
  });
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** From the nearest on; the whole file last. */
function ancestors(pointer: string): string[] {
  return pointer === '' ? [] : [parentOf(pointer), ...ancestors(parentOf(pointer))];
}
