import type { WarningRule } from '@dvc-kit/procedure';
import { toldByPersonalId } from '@dvc-kit/procedure/formats/personal-id';
import type { Answers, FieldNode, Json } from '@dvc-kit/validation';
import { answerAt, holderOf, relativePath } from '../answer-tree.ts';
import type { Warning } from '../views.ts';

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
function broken(rule: WarningRule, answer: string, sibling: Sibling, today: string): Params | null {
  switch (rule.check) {
    case 'personal-id-matches':
      return mismatch(
        answer,
        rule.dateOfBirth && sibling(rule.dateOfBirth),
        rule.gender && sibling(rule.gender),
      );
    case 'not-in-future':
      return answer > today.slice(0, answer.length) ? {} : null;
    case 'age-at-least':
      return answer > yearsBefore(today, rule.years).slice(0, answer.length) ? { years: rule.years } : null;
  }
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

function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
