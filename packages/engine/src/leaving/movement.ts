import type { Reading } from '../reading/reading.ts';
import { hasStep, type StepPlan } from '../reading/steps.ts';
import type { FormState, StepId } from '../shapes/state.ts';

/**
 * Leaves the step forwards. With issues it stays, and they come on show. On the way back to the review it stops at
 * the first step that has issues now. The review is left only when no step has any.
 */
export function moveOn(reading: Reading, state: FormState): FormState {
  const { steps, step } = reading;
  if (!step) return state;
  const checked = withChecked(state.checked, step);
  if (reading.issuesOf(step).length > 0) return { ...state, checked };
  const broken = steps.find((one) => reading.issuesOf(one).length > 0);
  if (step.kind === 'review') {
    if (!broken) return { ...state, checked, at: 'complete' };
    return { ...state, checked: withChecked(checked, broken), at: { step: broken.id }, returnTo: 'review' };
  }
  if (state.returnTo !== null) return backToReview(state, checked, broken, state.returnTo);
  const next = steps[steps.indexOf(step) + 1];
  return next ? { ...state, checked, at: { step: next.id } } : state;
}

function backToReview(
  state: FormState,
  checked: FormState['checked'],
  broken: StepPlan | undefined,
  returnTo: StepId,
): FormState {
  if (!broken || broken.kind === 'review')
    return { ...state, checked, at: { step: returnTo }, returnTo: null };
  return { ...state, checked: withChecked(checked, broken), at: { step: broken.id } };
}

/** To the step before; from a Change link, to the review. Stays at the first. */
export function moveBack({ steps, step }: Reading, state: FormState): FormState {
  if (!step) return { ...state, at: { step: 'review' } };
  if (state.returnTo !== null) return { ...state, at: { step: state.returnTo }, returnTo: null };
  const before = steps[steps.indexOf(step) - 1];
  return before ? { ...state, at: { step: before.id } } : state;
}

/** To the step; forwards only as far as the first one that she has not tried to leave yet: none is left out unseen. */
export function moveTo(reading: Reading, state: FormState, to: StepId, returnTo: StepId | null): FormState {
  const { steps, step: here } = reading;
  if (!steps.some((step) => hasStep(step, to))) return state;
  const current = here ? steps.indexOf(here) : steps.length;
  const isUnseen = (step: StepPlan) => partsOf(step).some((part) => !state.checked.has(part));
  const step = steps.find((one, index) => hasStep(one, to) || (index >= current && isUnseen(one)));
  if (!step || step === here) return state;
  const leadsBack = hasStep(step, to) && steps.some(({ id }) => id === returnTo);
  return { ...state, at: { step: step.id }, returnTo: leadsBack ? returnTo : null };
}

/** Sections are marked one by one: the mark must survive another grouping. */
function withChecked(checked: FormState['checked'], step: StepPlan): FormState['checked'] {
  return new Set([...checked, ...partsOf(step)]);
}

const partsOf = ({ id, kind, sections }: StepPlan): readonly StepId[] =>
  kind === 'declaration' ? sections.map((section) => section.id) : [id];
