import { filesFor } from '../files.ts';
import type { LaterEvent } from '../parts.ts';
import { read } from '../reading.ts';
import type { FormSetting } from '../setting.ts';
import type { FormState } from '../state.ts';
import { handedIn } from './sending.ts';

/** The state after something that can happen on the steps after the declaration only. */
export function changedLater(setting: FormSetting, state: FormState, event: LaterEvent): FormState {
  switch (event.type) {
    case 'give-files':
      return withFiles(state, event.attachment, (files) => [...files, ...event.files]);
    case 'remove-file':
      return withFiles(state, event.attachment, (files) => files.filter(({ id }) => id !== event.file));
    case 'waive':
      return { ...state, waived: withMember(state.waived, event.attachment, event.waived) };
    case 'undertake':
      return { ...state, undertaken: event.accepted };
    case 'complete':
      return completed(setting, state);
    default:
      return handedIn(setting, state, event);
  }
}

function withFiles(
  state: FormState,
  attachment: string,
  change: (files: FormState['files'][string]) => FormState['files'][string],
): FormState {
  return { ...state, files: { ...state.files, [attachment]: change(filesFor(attachment, state.files)) } };
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...set, member] : [...set].filter((one) => one !== member));
}

/** Only a form without any issue can be complete. */
function completed(setting: FormSetting, state: FormState): FormState {
  const reading = read(setting, state);
  return reading.steps.some((step) => reading.issuesOf(step).length > 0)
    ? state
    : { ...state, at: 'complete' };
}
