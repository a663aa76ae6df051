import type { Moment } from '@dvc-kit/procedure';
import type { Answers, FillPlan, Json } from '@dvc-kit/validation';
import { answerAt } from '../answers/answer-tree.ts';
import { areSo, dayOf, isFrom } from '../answers/moments.ts';
import type { FormSetting } from '../reading/parts.ts';

/** What fills in an answer that is not asked elsewhere. */
export type SourcePlan = Exclude<FillPlan, { sameAs: string }>;

/** The answer that the source tells; undefined while it tells none. */
export function workedOut(rule: SourcePlan, answers: Answers, setting: FormSetting): Json | undefined {
  if (rule.from === 'today') return setting.today;
  if (rule.from === 'commune') return ofCommune(rule, answers, setting);
  const at = (path: string) => answerAt(answers, path);
  if (rule.from === 'answer') return at(rule.of) ?? undefined;
  if (rule.from === 'choice') return areSo(rule.when, at) ? rule.answer : undefined;
  const { of, answer, earliest, latest } = rule;
  const date = at(of);
  if (typeof date !== 'string') return undefined;
  const day = (moment: Moment) => dayOf(moment, setting.today, at);
  const isWithin = (from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined && isFrom(to, from) === true;
  return (!earliest || isWithin(day(earliest), date)) && (!latest || isWithin(date, day(latest)))
    ? answer
    : undefined;
}

/** The commune of the setting, or the one chosen at a path as soon as its name is known. */
function ofCommune(
  { as, of }: Extract<SourcePlan, { from: 'commune' }>,
  answers: Answers,
  { commune, communeAt }: FormSetting,
): string | undefined {
  const code = of ? answerAt(answers, of) : commune?.code;
  const known = typeof code === 'string' ? communeAt?.(code) : undefined;
  // Only one that can be chosen.
  if (as === 'code') return known && String(code);
  if (as === 'province') return known?.province.code;
  const name = of ? known?.name : commune?.name;
  if (!name) return undefined;
  if (as === 'name') return name;
  if (as === 'committee' && !of && commune?.authority) return commune.authority;
  const inSentence = name.charAt(0).toLowerCase() + name.slice(1);
  return `${as === 'police' ? 'Công an' : 'Ủy ban nhân dân'} ${inSentence}`;
}
