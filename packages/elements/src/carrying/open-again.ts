import type { FormState, Misfit, WholeSetting } from '@dvc-kit/engine';
import { isWholeModule, read } from '@dvc-kit/engine/first-page';
import type { Bound, Drafts, KeptForm } from '../kept/keeper.ts';
import type { SavedFault } from './fault-messages.ts';
import { openFile } from './open-saved.ts';

/** What was opened, as a form that is filled in. */
export interface OpenedForm {
  readonly state: FormState;
  readonly files: ReadonlyMap<string, File>;
  /** What has no place in the form any more, or is wrong by it now. */
  readonly misfits: readonly Misfit[];
  /** Names of files that are not there any more. */
  readonly lost?: readonly string[];
  /** The draft on this device that it is, and goes on in. */
  readonly bound?: Bound;
}

/** The form in a file that was saved, made to fit the one on show; or all that is wrong with the file. */
export async function openAgain(
  file: File,
  { session, askLater, later }: KeptForm,
  { decodeDraft }: Drafts,
): Promise<OpenedForm | readonly SavedFault[]> {
  // What is left of another version can be told only of the whole of this one.
  await askLater();
  const steps = later();
  const { setting } = session.current!.form;
  if (!steps || !isWholeModule(setting.module)) return [{ name: '', fault: 'offline' }];
  const opened = await openFile(file, { module: setting.module, decodeDraft });
  if ('faults' in opened) return opened.faults;
  const whole = setting as WholeSetting;
  const { draft, files, isWhole } = opened;
  const { state, misfits } = steps.refitDraft(whole, draft);
  return { state: isWhole ? { ...state, checked: seen(whole, state) } : state, files, misfits };
}

/** All steps of a dossier that was whole, before its end: what is wrong with it now is told at once. */
function seen(setting: WholeSetting, state: FormState): FormState['checked'] {
  const before = read(setting, state).steps.filter(({ kind }) => kind !== 'review');
  return new Set(
    before.flatMap(({ id, kind, sections }) =>
      kind === 'declaration' ? sections.map((one) => one.id) : [id],
    ),
  );
}
