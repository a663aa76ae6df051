import type { LaterEvent } from '../reading/parts.ts';
import { read } from '../reading/reading.ts';
import type { FormSetting } from '../reading/setting.ts';
import type { FormState } from '../shapes/state.ts';
import { filesFor } from './files.ts';
import { handedIn } from './sending.ts';

/** The state after something that can happen on the steps after the declaration only. */
export function changedLater(setting: FormSetting, state: FormState, event: LaterEvent): FormState {
  switch (event.type) {
    case 'give-files':
      return withFiles(state, event.attachment, (files) => {
        const { at = files.length } = event;
        return [...files.slice(0, at), ...event.files, ...files.slice(at)];
      });
    case 'remove-file':
      return withFiles(state, event.attachment, (files) => files.filter(({ id }) => id !== event.file));
    case 'move-file':
      return withFiles(state, event.attachment, (files) => moved(files, event.file, event.to));
    case 'turn-file':
      return withFiles(state, event.attachment, (files) =>
        files.map((file) =>
          file.id === event.file && file.picture
            ? { ...file, picture: { ...file.picture, turn: event.turn } }
            : file,
        ),
      );
    case 'waive':
      return answered(state, event.attachment, event.waived && 'waived');
    case 'bring':
      return answered(state, event.attachment, event.brought && 'brought');
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

function moved(files: FormState['files'][string], id: string, to: number): FormState['files'][string] {
  const file = files.find((one) => one.id === id);
  if (!file) return files;
  const others = files.filter((one) => one !== file);
  return [...others.slice(0, to), file, ...others.slice(to)];
}

/** What she says of a paper in place of files: one thing, or nothing. */
function answered(state: FormState, id: string, answer: 'waived' | 'brought' | false): FormState {
  const others = (ids: Iterable<string>) => [...ids].filter((one) => one !== id);
  const waived = others(state.waived);
  const brought = others(state.brought ?? []);
  if (answer) (answer === 'waived' ? waived : brought).push(id);
  return { ...state, waived: new Set(waived), brought };
}

/** Only a form without any issue can be complete. */
function completed(setting: FormSetting, state: FormState): FormState {
  const reading = read(setting, state);
  return reading.steps.some((step) => reading.issuesOf(step).length > 0)
    ? state
    : { ...state, at: 'complete' };
}
