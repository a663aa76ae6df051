import type { Answers, OpenForm, ProcedureModule } from '@dvc-kit/validation';
import { derive } from './answers/derived.ts';
import type { Draft } from './draft/draft.ts';
import { type Refitted, refitDraft as refitDraftWith } from './draft/refit-draft.ts';
import { filling } from './filling/filling.ts';
import { createForm as createFormOf, type Form, type FormOptions } from './form/form.ts';
import { transition as transitionWith } from './form/transition.ts';
import { laterSteps } from './later/later-steps.ts';
import { leaving } from './leaving/leaving.ts';
import type { Parts } from './reading/parts.ts';
import { type Reading, read as readWith } from './reading/reading.ts';
import type { FormSetting, WholeSetting } from './reading/setting.ts';
import { type Visibility, visibility as visibilityWith } from './reading/visibility.ts';
import type { FormEvent } from './shapes/events.ts';
import type { FormState } from './shapes/state.ts';
import { understanding } from './understanding/understanding.ts';

/** The engine with all its parts, for those who do not fetch them one after another. */
const parts: Parts = { leaving, laterSteps, understanding, filling };

/** A running form of a whole procedure. */
export interface WholeForm extends Form {
  readonly setting: WholeSetting;
}

/** The running form of a procedure. */
export function createForm(module: ProcedureModule, options: FormOptions): WholeForm {
  return createFormOf(module, { parts, ...options }) as WholeForm;
}

/** What is shown and required for these answers; with the pass before of the same form, only what has changed is worked out. */
export function visibility(
  form: Pick<OpenForm, 'plan' | 'conditions'>,
  given: Answers,
  before?: Visibility,
): Visibility {
  return visibilityWith(form, given, before, derive);
}

/** What the state means in the setting; asked twice, worked out once. */
export function read(setting: FormSetting, state: FormState): Reading {
  return readWith(withParts(setting), state);
}

/** The state after the event. What an event may not do leaves it as it is. */
export function transition(setting: FormSetting, state: FormState, event: FormEvent): FormState {
  return transitionWith(withParts(setting), state, event);
}

/** A draft as a state of this form, and what of it no longer fits. */
export function refitDraft(setting: WholeSetting, draft: Draft): Refitted {
  return refitDraftWith(withParts(setting), draft);
}

const settings = new WeakMap<FormSetting, FormSetting>();

/** The same object each time: what was worked out is remembered by it. */
function withParts<Setting extends FormSetting>(setting: Setting): Setting {
  if (setting.parts) return setting;
  const known = settings.get(setting) ?? { ...setting, parts };
  settings.set(setting, known);
  return known as Setting;
}
