import type { Comparison } from '@dvc-kit/procedure';
import { toldByPersonalId } from '@dvc-kit/procedure/formats/personal-id';
import type { Answers, FieldNode, Json, Remark } from '@dvc-kit/validation';
import { answerAt, holderOf, relativePath } from './answer-tree.ts';
import { isBefore, moved } from './moments.ts';
import type { Warning } from './views.ts';

/** What there is to remark about an answer; never blocks. `today` is `YYYY-MM-DD`. */
export function warningFor(
  node: FieldNode,
  path: string,
  answers: Answers,
  today: string,
): Warning | undefined {
  const answer = answerAt(answers, path);
  if (typeof answer !== 'string') return undefined;
  for (const rule of node.warnings ?? []) {
    const params = broken(
      rule,
      answer,
      (other) => answerAt(answers, relativePath(holderOf(path), other)),
      today,
    );
    if (params)
      return { path, check: rule.check, params, ...('message' in rule ? { message: rule.message } : {}) };
  }
  return undefined;
}

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
      return isBefore(today, answer) ? {} : null;
    case 'age-at-least':
      return isBefore(moved(today, `-P${rule.years}Y`), answer) ? { years: rule.years } : null;
    case 'contradiction':
      return contradicts(rule, answer, sibling, today) ? {} : null;
  }
}

/** Whether `when` is so, and one of the things that the rule compares; a path that leads to no answer says nothing. */
function contradicts(rule: Comparison, answer: string, sibling: Sibling, today: string): boolean {
  const { when = {}, earliest, latest, differsFrom, numberOf } = rule;
  if (!Object.entries(when).every(([path, is]) => sibling(path) === is)) return false;
  const day = ({ from, by }: NonNullable<Comparison['latest']>) => {
    const start = from === 'today' ? today : sibling(from);
    return typeof start === 'string' ? moved(start, by) : undefined;
  };
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
