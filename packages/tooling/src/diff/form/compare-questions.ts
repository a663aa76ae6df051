import {
  type Occasion,
  type ProcedureFile,
  parentOf,
  type Question,
  questionsOf,
  type Schema,
} from '@dvc-kit/procedure';
import { type Change, changed, quoted } from '../members/change.ts';
import { matched } from '../members/matched.ts';
import type { Renamed } from './with-new-names.ts';

/**
 * What a declaration asks otherwise than before. Null stands for a procedure that is not filled in here. What was renamed
 * bears its new name in both.
 */
export function compareQuestions(before: Schema | null, after: Schema | null): Change[] {
  if (!before && !after) return [];
  if (!before) return [changed('form', '', [null, 'có'], 'Nay điền được tờ khai ngay trên trang.')];
  if (!after) return [changed('form', '', ['có', null], 'Không còn điền được tờ khai trên trang.')];
  const { added, removed, kept } = matched(questionsOf(before), questionsOf(after), ({ path }) => path);
  return [
    ...topmost(added).map((one) => changed('field', one.path, [null, one.label], addedText(one))),
    ...topmost(removed).map((one) =>
      changed('field', one.path, [one.label, null], `Tờ khai không còn hỏi ${nameOf(one)}.`),
    ),
    ...kept.flatMap(([was, is]) => compareOne(was, is)),
  ];
}

/** What officers find under another key in the file of a dossier. */
export function compareKeys(after: Schema | null, renamed: readonly Renamed[]): Change[] {
  const asked = new Map((after ? questionsOf(after) : []).map((one) => [one.path, one]));
  return renamed.flatMap(([from, to]) => {
    const one = asked.get(to);
    const text = `Trong tệp hồ sơ, ${one?.kind === 'field' ? 'mục ' : ''}${one ? nameOf(one) : quoted(to)} nay mang khóa "${to}" (trước đây "${from}").`;
    return [changed('field', to, [from, to], text)];
  });
}

/**
 * What came and went as one thing under another key: as the procedure says, or by kind and label among the members of one object.
 * What is inside follows.
 */
export function renamedIn(
  before: Schema | null,
  after: Schema | null,
  moves: ProcedureFile['moves'],
): Renamed[] {
  if (!before || !after) return [];
  const { added, removed } = matched(questionsOf(before), questionsOf(after), ({ path }) => path);
  const renamed: Renamed[] = [];
  const isWithin = (path: string, place: string) => path === place || path.startsWith(`${place}.`);
  for (const was of removed) {
    if (renamed.some(([from]) => isWithin(was.path, from))) continue;
    const led = moves.reduce((path, { from, to }) => (path === from ? to : path), was.path);
    const alike = (one: Question) =>
      one.kind === was.kind && one.label === was.label && parentOf(one.path) === parentOf(was.path);
    const heirs = added.filter((one) => (led === was.path ? alike(one) : one.path === led));
    const [heir] = heirs;
    const isOnly = heirs.length === 1 && (led !== was.path || removed.filter(alike).length === 1);
    if (heir && isOnly && parentOf(heir.path) === parentOf(was.path)) renamed.push([was.path, heir.path]);
  }
  return renamed;
}

/** A group that came or went says so for all that is in it. */
function topmost(questions: readonly Question[]): Question[] {
  const paths = new Set(questions.map(({ path }) => path));
  return questions.filter(({ path }) => {
    const steps = path.split('.');
    return !steps.some((_, index) => index > 0 && paths.has(steps.slice(0, index).join('.')));
  });
}

const kindNames = { field: '', group: 'phần ', list: 'danh sách ' } as const;

function nameOf({ kind, label, within }: Question): string {
  return `${kindNames[kind]}${quoted(label)}${within && ` (trong ${quoted(within)})`}`;
}

function addedText(question: Question): string {
  const { isShown, isRequired } = question;
  const isAsked = isShown.when === 'sometimes' ? `, ${isShown.words}` : '';
  const need = isRequired.when === 'never' ? ', không bắt buộc' : isAsked ? '' : ', bắt buộc';
  return `Tờ khai hỏi thêm ${nameOf(question)}${isAsked}${need}.`;
}

function compareOne(was: Question, is: Question): Change[] {
  const about = (before: string, after: string, text: string) =>
    changed('field', is.path, [before, after], text);
  const name = nameOf(is);
  const isOnlyFollowing = requiredFollows(was) && requiredFollows(is);
  return [
    ...(was.label !== is.label
      ? [about(was.label, is.label, `Mục ${quoted(was.label)} đổi tên thành ${quoted(is.label)}.`)]
      : []),
    ...(was.isShown.key !== is.isShown.key
      ? [about(shownWords(was.isShown), shownWords(is.isShown), `Mục ${name} nay ${shownWords(is.isShown)}.`)]
      : []),
    ...(was.isRequired.key !== is.isRequired.key && !isOnlyFollowing
      ? [
          about(
            requiredWords(was.isRequired),
            requiredWords(is.isRequired),
            `Mục ${name} nay ${requiredWords(is.isRequired)}.`,
          ),
        ]
      : []),
    ...compareOptions(was, is),
  ];
}

/** Asked in some cases and required in the same ones, by the other side of each condition: told once. */
function requiredFollows({ isShown, isRequired }: Question): boolean {
  const shownIn = isShown.key.replace(/^always - /, '');
  return (
    isShown.when === 'sometimes' &&
    isRequired.when === 'sometimes' &&
    !shownIn.includes('|') &&
    (shownIn === `!${isRequired.key}` || `!${shownIn}` === isRequired.key)
  );
}

function shownWords({ when, words }: Occasion): string {
  return when === 'always' ? 'luôn được hỏi' : words;
}

function requiredWords({ when, words }: Occasion): string {
  if (when === 'sometimes') return `bắt buộc khi ${words}`;
  return when === 'always' ? 'bắt buộc' : 'không bắt buộc';
}

function compareOptions(was: Question, is: Question): Change[] {
  const { added, removed, kept } = matched(was.options, is.options, ({ value }) => value);
  const option = (value: unknown, words: readonly [string | null, string | null], text: string) =>
    changed('option', `${is.path}=${value}`, words, text);
  const of = `của mục ${nameOf(is)}`;
  return [
    ...added.map(({ value, label }) =>
      option(value, [null, label], `Mục ${nameOf(is)} có thêm lựa chọn ${quoted(label)}.`),
    ),
    ...removed.map(({ value, label }) =>
      option(value, [label, null], `Mục ${nameOf(is)} bỏ lựa chọn ${quoted(label)}.`),
    ),
    ...kept
      .filter(([before, after]) => before.label !== after.label)
      .map(([before, after]) =>
        option(
          after.value,
          [before.label, after.label],
          `Lựa chọn ${quoted(before.label)} ${of} đổi tên thành ${quoted(after.label)}.`,
        ),
      ),
  ];
}
