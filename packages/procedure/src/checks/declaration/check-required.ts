import { parentOf, seenFrom } from '../../outline/answer-path.ts';
import { includesBranch, isPart } from '../../outline/branches.ts';
import { grouped } from '../../outline/grouped.ts';
import {
  type Branch,
  type Entry,
  type Outline,
  type Statement,
  statementsByPath,
} from '../../outline/outline.ts';
import { someCase } from '../../outline/some-case.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { caseWords } from '../../words/case-words.ts';
import { insteadOf } from '../../words/suggestion.ts';

/** What is required must be there to be answered; no branch may ask for what it also forbids. */
export function checkRequired(folder: SchemaFolder, outline: Outline): void {
  for (const [path, all] of statementsByPath(outline)) {
    const said = (says: Statement['says']) => all.filter((one) => one.says === says);
    const declarations = said('declares');
    const isShown = shownBy(declarations);
    const demands = said('requires');
    for (const required of demands)
      if (declarations.length === 0) reportUnknown(folder, outline, required);
      else if (!isShown(required.branches)) reportUncovered(folder, path, required);
    const prohibitions = said('forbids');
    const near = prohibitions.length > 0 ? demandsNear(demands) : () => [];
    for (const forbidden of prohibitions) {
      if (!outline.entries.has(path)) reportUnknown(folder, outline, forbidden);
      else if (!checkContradiction(folder, forbidden, near(forbidden)))
        checkMeeting(folder, outline, forbidden, demands.slice(0, mostHeldTogether));
    }
  }
  for (const statement of outline.statements) checkReachable(folder, statement);
}

function reportUncovered(folder: SchemaFolder, path: string, { origin }: Statement): void {
  folder.error(origin, {
    message: `"${lastKey(path)}" bắt buộc, nhưng có trường hợp mục này không hiện ra để trả lời.`,
    remedy: `Chỉ ghi "${lastKey(path)}" vào "required" ở những "then"/"else" có khai mục này, hoặc khai nó trong "properties" của nhóm.`,
  });
}

function reportUnknown(folder: SchemaFolder, { entries }: Outline, { path, says, origin }: Statement): void {
  const parent = parentOf(path);
  folder.error(origin, {
    message: `"${lastKey(path)}" được ${says === 'requires' ? 'ghi là bắt buộc' : 'ghi là không hiện'}, nhưng không có mục nào tên như vậy${parent ? ` trong "${lastKey(parent)}"` : ''}.`,
    remedy: () =>
      insteadOfMember(
        lastKey(path),
        [...entries.values()].filter((one) => parentOf(one.path) === parent),
      ),
  });
}

function insteadOfMember(written: string, around: readonly Entry[]): string {
  const siblings = around.map((one) => one.key);
  const labelled = around.find(({ schema }) => schema.title === written)?.key;
  const parts = written.split(/\s*[,;]\s*/);
  if (parts.length > 1 && parts.every((one) => siblings.includes(one)))
    return `Mỗi tên một cặp nháy: ${parts.map((one) => `"${one}"`).join(', ')}.`;
  return labelled ? `Đó là nhãn của mục. Sửa lại thành "${labelled}".` : insteadOf(written, siblings);
}

/** Whether one declaration, or the two sides of one condition together, hold wherever certain branches do. */
function shownBy(declarations: readonly Statement[]): (branches: readonly Branch[]) => boolean {
  // Most hang on one branch at most: those are looked up, however many there are.
  const alone = new Set(
    declarations.flatMap(({ branches: [only, more] }) => (only && !more ? [nameOf(only)] : [])),
  );
  const isAlways = declarations.some(({ branches }) => branches.length === 0);
  return (branches) =>
    isAlways || branches.some((one) => alone.has(nameOf(one))) || isCovered(branches, declarations);
}

function isCovered(branches: readonly Branch[], declarations: readonly Statement[]): boolean {
  const open = declarations
    .map((one) => one.branches.filter((branch) => !includesBranch(branches, branch)))
    .filter((one) => one.length <= 1);
  const sides = new Set(open.flatMap((one) => one.map(nameOf)));
  return open.some(([only]) => !only || sides.has(nameOf({ ...only, holds: !only.holds })));
}

function nameOf({ condition, holds }: Branch): string {
  return `${holds} ${condition.key}`;
}

/** Demands on one field that are held against each of its prohibitions: a form has a few. */
const mostHeldTogether = 20;

/** What may be demanded in a case that a prohibition names: always, or in a branch that both name. */
function demandsNear(demands: readonly Statement[]): (forbidden: Statement) => readonly Statement[] {
  const always = demands.filter(({ branches }) => branches.length === 0);
  const byBranch = grouped(
    demands.flatMap((demand) => demand.branches.map((branch) => ({ name: nameOf(branch), demand }))),
    ({ name }) => name,
  );
  return ({ branches }) =>
    branches.length === 0
      ? demands
      : [
          ...always,
          ...branches.flatMap((one) => (byBranch.get(nameOf(one)) ?? []).map(({ demand }) => demand)),
        ];
}

/** Whether it was told that a demand and the prohibition hold in one case, since one of them holds whenever the other does. */
function checkContradiction(
  folder: SchemaFolder,
  forbidden: Statement,
  required: readonly Statement[],
): boolean {
  const clash = required.find(
    (one) => isPart(one.branches, forbidden.branches) || isPart(forbidden.branches, one.branches),
  );
  if (!clash) return false;
  const key = lastKey(forbidden.path);
  const always = clash.branches.length === 0;
  folder.error(forbidden.origin, {
    message: always
      ? `"${key}" luôn bắt buộc, nhưng nhánh này lại không cho hiện; ai vào nhánh này sẽ không nộp được.`
      : `"${key}" vừa bắt buộc vừa không được hiện trong cùng một trường hợp.`,
    remedy: always
      ? `Bỏ "${key}" khỏi "required" chung và ghi vào "required" của nhánh kia ("then" hoặc "else").`
      : `Bỏ "${key}" khỏi "required", hoặc bỏ "${key}": false.`,
  });
  return true;
}

/** Whether some answers lead to a demand and to the prohibition at once, though each has conditions of its own. */
function checkMeeting(
  folder: SchemaFolder,
  outline: Outline,
  { path, branches, origin }: Statement,
  required: readonly Statement[],
): void {
  const around = parentOf(path);
  for (const one of required) {
    const found = someCase(outline, {
      branches: [...branches, ...one.branches],
      ...(around !== '' && { shown: around }),
    });
    if (typeof found === 'string') continue;
    const key = lastKey(path);
    folder.error(origin, {
      message: `"${key}" vừa bắt buộc vừa không được hiện khi ${caseWords(found, outline)}; ai trả lời như vậy sẽ không nộp được.`,
      remedy: `Sửa một trong hai điều kiện để trường hợp này chỉ có một điều: "${key}" bắt buộc, hoặc không hiện.`,
    });
    return;
  }
}

/** A branch inside the opposite branch of the same condition is never entered. */
function checkReachable(folder: SchemaFolder, { branches, origin }: Statement): void {
  const dead = branches.some((one) => includesBranch(branches, { ...one, holds: !one.holds }));
  if (!dead) return;
  folder.error(origin, {
    message: 'Nhánh này không bao giờ được áp dụng: điều kiện của nó ngược với điều kiện bao quanh.',
    remedy: 'Xóa nhánh này, hoặc sửa lại một trong hai điều kiện.',
  });
}

function lastKey(path: string): string {
  return seenFrom(parentOf(path), path);
}
