import type { Comparison, Moment } from '@dvc-kit/procedure';
import { toldByPersonalId } from '@dvc-kit/procedure/formats/personal-id';
import type { Answers, FieldNode, Issue, Json, OpenForm, PlanNode, Remark } from '@dvc-kit/validation';
import { answerAt, holderOf, join, relativePath } from '../answers/answer-tree.ts';
import { areSo, dayOf, isBefore, moved } from '../answers/moments.ts';
import type { Visibility } from '../reading/visibility.ts';
import type { Warning } from '../shapes/views.ts';

/** What cannot be so, where there is no issue already. */
export function refused(
  form: OpenForm,
  seen: Visibility,
  today: string,
  issues: readonly Issue[],
): readonly Issue[] {
  return warned(form.plan.children, '', seen, (node, path) => {
    if (issues.some((issue) => issue.path === path)) return [];
    const wrong = warningsFor(node, path, seen.answers, today).find(({ isRefused }) => isRefused);
    if (!wrong) return [];
    const { check, params, message } = wrong;
    return [{ path, keyword: check, params: { ...params, isRefused: true, ...(message && { message }) } }];
  });
}

/** Keys of all that the definition wants asked about these answers, whether or not she has said that it is so. */
export function askedIn(form: OpenForm, seen: Visibility, today: string): readonly string[] {
  return warned(form.plan.children, '', seen, (node, path) =>
    warningsFor(node, path, seen.answers, today).flatMap(({ key }) => key ?? []),
  );
}

/** What is told of each field on show; `scope` is the path of the list item that the nodes stand in. */
function warned<Told>(
  nodes: readonly PlanNode[],
  scope: string,
  seen: Visibility,
  tell: (node: FieldNode, path: string) => readonly Told[],
): readonly Told[] {
  return nodes.flatMap((node): readonly Told[] => {
    const path = scope ? join(scope, node.path) : node.path;
    if (!seen.isShown(path)) return [];
    if (node.kind === 'field') return tell(node, path);
    if (node.kind === 'group') return warned(node.children, scope, seen, tell);
    return Array.from({ length: seen.itemCount(path) }, (_, at) => join(path, at)).flatMap((item) =>
      warned(node.item.children, item, seen, tell),
    );
  });
}

/**
 * All that there is to say about an answer, whether or not she has said that it is so. `today` is `YYYY-MM-DD`; `looksAt` gets
 * the keys of the root under which it was compared with something.
 */
export function warningsFor(
  { warnings = [] }: FieldNode,
  path: string,
  answers: Answers,
  today: string,
  looksAt?: Set<string>,
): readonly Warning[] {
  const answer = answerAt(answers, path);
  if (typeof answer !== 'string') return [];
  return warnings.flatMap((rule): Warning | [] => {
    const compared: (Json | undefined)[] = [answer];
    const sibling = (other: string) => {
      const at = relativePath(holderOf(path), other);
      looksAt?.add(at.split('.')[0]!);
      const value = answerAt(answers, at);
      compared.push(value);
      return value;
    };
    const params = broken(rule, answer, sibling, today);
    if (!params) return [];
    const { message, ...said } = { message: undefined, ...rule };
    const told = { path, check: rule.check, params, ...(message && { message }) };
    if (isImpossible(rule)) return { ...told, isRefused: true };
    // The key is all that it hangs on: when one of the answers changes, she is asked again. The place is no part of it where
    // the rule is about one person: the same person in another block is not asked about again.
    const place = rule.check === 'contradiction' ? path : '';
    return { ...told, key: JSON.stringify([place, said, compared]) };
  });
}

const isImpossible = (rule: Remark) =>
  rule.check === 'not-in-future' || (rule.check === 'contradiction' && rule.refused === true);

type Params = Readonly<Record<string, unknown>>;
type Sibling = (path: string) => Json | undefined;

/** What the answer breaks the rule by, or null. */
function broken(rule: Remark, answer: string, sibling: Sibling, today: string): Params | null {
  switch (rule.check) {
    case 'personal-id-matches':
      return mismatch(
        answer,
        rule.dateOfBirth && sibling(rule.dateOfBirth),
        rule.gender && sibling(rule.gender),
      );
    case 'not-in-future':
      return isBefore(today, answer) ? { today } : null;
    case 'age-at-least':
      return isBefore(moved(today, `-P${rule.years}Y`), answer) ? { years: rule.years } : null;
    case 'contradiction':
      return contradicts(rule, answer, sibling, today) ? {} : null;
  }
}

/** Whether `when` is so, and one of the things that the rule compares; a path that leads to no answer says nothing. */
function contradicts(rule: Comparison, answer: string, sibling: Sibling, today: string): boolean {
  const { when = {}, earliest, latest, differsFrom, numberOf } = rule;
  if (!areSo(when, sibling)) return false;
  const day = (moment: Moment) => dayOf(moment, today, sibling);
  if (!(earliest || latest || differsFrom || numberOf)) return true;
  const told = numberOf && toldByPersonalId(answer);
  return Boolean(
    (earliest && isBefore(answer, day(earliest))) ||
      (latest && isBefore(day(latest), answer)) ||
      (differsFrom && sibling(differsFrom) === answer) ||
      (told && told.isMale !== (numberOf === 'male')),
  );
}

/** What a personal number tells may have been corrected since it was given (Nghị định 70/2024/NĐ-CP, Điều 11). */
function mismatch(number: string, dateOfBirth: Json | undefined, gender: Json | undefined): Params | null {
  const told = toldByPersonalId(number);
  if (!told) return null;
  const { year, isMale } = told;
  const given = genders[String(gender)];
  const isYearWrong = typeof dateOfBirth === 'string' && dateOfBirth.slice(0, 4) !== year;
  const isGenderWrong = given !== undefined && given !== isMale;
  if (!isYearWrong && !isGenderWrong) return null;
  return {
    ...(isYearWrong ? { year } : {}),
    ...(isGenderWrong ? { gender: isMale ? 'male' : 'female' } : {}),
  };
}

/** Whether an answer to a question about gender means male. */
const genders: Readonly<Record<string, boolean>> = { Nam: true, male: true, Nữ: false, female: false };
