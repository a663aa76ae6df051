import { read } from '../reading/reading.ts';
import type { FormSetting } from '../reading/setting.ts';
import type { FormEvent } from '../shapes/events.ts';
import { type FormState, isHandedOver } from '../shapes/state.ts';

type HandInEvent = Extract<FormEvent, { readonly type: 'send' | 'send-failed' | 'sent' }>;

/** Sends from the review only, and nothing that is wrong; an answer counts for the attempt that waits for it. */
export function handedIn(setting: FormSetting, state: FormState, event: HandInEvent): FormState {
  if (event.type === 'send') {
    const { steps, step, issuesOf } = read(setting, state);
    const mayGo = step?.kind === 'review' && !steps.some((one) => issuesOf(one).length > 0);
    if (!mayGo || isHandedOver(state)) return state;
    return { ...state, handIn: { state: 'sending', attempt: event.attempt } };
  }
  const { handIn } = state;
  if (handIn.state !== 'sending' || handIn.attempt !== event.attempt) return state;
  if (event.type === 'sent')
    return { ...state, at: 'complete', handIn: { state: 'sent', receipt: event.receipt } };
  return { ...state, handIn: { state: 'failed', attempt: event.attempt, fault: event.fault } };
}

/** After an event of the citizen's: whether what was sent in vain is still what would be sent. */
export function afterChange(before: FormState, after: FormState): FormState {
  const { handIn } = after;
  const parts = ['answers', 'delivery', 'files', 'waived', 'brought', 'undertaken'] as const;
  if (handIn.state !== 'failed' || parts.every((part) => before[part] === after[part])) return after;
  return { ...after, handIn: { ...handIn, attempt: null } };
}
