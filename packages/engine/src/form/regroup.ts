import { read } from '../reading/reading.ts';
import type { SectionPlan } from '../reading/sections.ts';
import type { FormSetting } from '../reading/setting.ts';
import type { FormState, StepId } from '../shapes/state.ts';

/** Other pages for the same sections; the citizen stays with the section that she was at, or had before her. */
export function regroup(
  setting: FormSetting,
  state: FormState,
  grouping: FormState['grouping'],
  section?: StepId,
): FormState {
  if (grouping === state.grouping) return state;
  const before = read(setting, state);
  const regrouped: FormState = { ...state, grouping };
  if (before.step?.kind !== 'declaration') return regrouped;
  const { steps } = read(setting, regrouped);
  const sections = before.step.sections;
  const isWrong = (one: SectionPlan) =>
    setting.parts?.leaving !== undefined && before.declaration.issuesOf(one).length > 0;
  const here = sections.find(({ id }) => id === section) ?? sections.find(isWrong) ?? sections[0];
  const step = steps.find((one) => one.sections.some(({ id }) => id === here?.id)) ?? steps[0];
  return step ? { ...regrouped, at: { step: step.id } } : regrouped;
}
