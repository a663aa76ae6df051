import type { Answers, DeclarationModule, ProcedureModule } from '@dvc-kit/validation';
import type { Parts } from '../reading/parts.ts';
import { read } from '../reading/reading.ts';
import type { FormSetting } from '../reading/setting.ts';
import type { FormEvent } from '../shapes/events.ts';
import type { FormState } from '../shapes/state.ts';
import type { FormView } from '../shapes/views.ts';
import { reuse } from '../view/reuse.ts';
import { formView, isChecked } from '../view/view.ts';
import { initialState, withDelivery } from './initial-state.ts';
import { transition } from './transition.ts';

export interface FormOptions {
  /** For fees that the province sets. */
  readonly commune?: FormSetting['commune'];
  /** The day of filling in, `YYYY-MM-DD`, where the citizen is. */
  readonly today: string;
  /** First answers: what the host page knows already. Defaults of the schema fill the gaps. */
  readonly answers?: Answers | undefined;
  /** To go on from: a draft. Then `answers` and `grouping` are not looked at. */
  readonly state?: FormState | undefined;
  readonly grouping?: FormState['grouping'] | undefined;
  readonly channel: FormSetting['channel'];
  /** Whether the papers have to be given as files; not when the dossier is handed in on paper. */
  readonly filesRequired?: boolean | undefined;
  /** What of the engine is there; the rest may be added. */
  readonly parts?: Parts | undefined;
}

export interface Form {
  readonly setting: FormSetting;
  readonly state: FormState;
  /** Parts that have not changed are the same objects as in the view before. */
  readonly view: FormView;
  send(event: FormEvent): void;
  /** Goes on with more of the engine, more of the procedure, the commune that has come, or once all communes are known. */
  add(arrived: {
    readonly parts?: Parts;
    readonly module?: DeclarationModule | ProcedureModule;
    readonly commune?: FormSetting['commune'];
    readonly communeAt?: FormSetting['communeAt'];
  }): void;
  /** Calls the listener after each event that changed something; returns how to stop that. */
  subscribe(listener: (view: FormView) => void): () => void;
}

/** The running form of a procedure. */
export function createForm(module: DeclarationModule, options: FormOptions): Form {
  const { commune, today, channel, filesRequired, parts } = options;
  let setting: FormSetting = { module, commune, today, channel, filesRequired, parts };
  const listeners = new Set<(view: FormView) => void>();
  let state = options.state ?? initialState(setting, options.answers, options.grouping);
  let refusals = 0;
  let view: FormView | undefined;
  let isFresh = false;

  const currentView = (): FormView => {
    if (!isFresh || !view) view = reuse(view, formView(setting, state, refusals));
    isFresh = true;
    return view;
  };

  const tell = () => {
    isFresh = false;
    for (const listener of [...listeners]) listener(currentView());
  };

  return {
    get setting() {
      return setting;
    },
    get state() {
      return state;
    },
    get view() {
      return currentView();
    },
    send(event) {
      const before = state;
      if (event.type === 'continue') state = reread(setting, state);
      state = transition(setting, state, event);
      if (event.type === 'continue' && isRefused(setting, state)) refusals++;
      else if (state === before) return;
      tell();
    },
    add({ parts, ...arrived }) {
      setting = { ...setting, ...arrived, parts: { ...setting.parts, ...parts } };
      state = reread(setting, withDelivery(setting, state));
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Another answer may have given a field another format since it was answered. What has been handed over stays. */
function reread(setting: FormSetting, state: FormState): FormState {
  const isUnderWay = state.handIn.state === 'sending' || state.at === 'complete';
  return isUnderWay ? state : (setting.parts?.understanding?.reread(setting, state) ?? state);
}

/** After a Continue: whether it ended on a page with issues, this one or an earlier one. */
function isRefused(setting: FormSetting, state: FormState): boolean {
  const { step, issuesOf } = read(setting, state);
  return step !== undefined && isChecked(step, state) && issuesOf(step).length > 0;
}
