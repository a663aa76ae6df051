import type { Channel, CommuneProfile } from '@dvc-kit/procedure';
import type {
  Answers,
  AttachmentPlan,
  DeclarationModule,
  FieldNode,
  Issue,
  Json,
  OpenForm,
  ProcedureModule,
} from '@dvc-kit/validation';
import type { Derive } from '../answers/derived.ts';
import type { FormEvent } from '../shapes/events.ts';
import type { FormState, StepId } from '../shapes/state.ts';
import type { FeeLine, FieldView, Filled, SameAsView, StepView } from '../shapes/views.ts';
import type { SectionPlan } from './sections.ts';
import type { StepPlan } from './steps.ts';
import type { Visibility } from './visibility.ts';

/**
 * What a form does without until its first page is drawn: a browser fetches these parts after it, each in a file of its
 * own. Who imports the engine as a whole has them from the start.
 */
export interface Parts {
  readonly leaving?: Leaving | undefined;
  readonly laterSteps?: LaterSteps | undefined;
  /** Until it is there, answers are kept as they were typed. */
  readonly understanding?: Understanding | undefined;
  /** Until it is there, nothing is filled in. */
  readonly filling?: Filling | undefined;
}

/** What the citizen need not type: it is asked elsewhere too, or follows from a date, the day, the commune. */
export interface Filling {
  /** The answers with what is filled in; undefined where the declaration fills in nothing. */
  fills(setting: FormSetting, state: FormState): Fills | undefined;
  /** The state after another answer, which may be kept at the place that this one takes after. */
  answered(setting: FormSetting, state: FormState, path: string, kept: Json | undefined): FormState;
  /** The state after a block was ticked as the same as another one, or ticked off. */
  ticked(setting: FormSetting, state: FormState, event: SameAsEvent): FormState;
  readonly derive: Derive;
}

export type ConfirmEvent = Extract<FormEvent, { type: 'confirm' }>;

export type SameAsEvent = Extract<FormEvent, { type: 'same-as' }>;

export interface Fills {
  /** What was given and what is filled in, shown or not. */
  readonly answers: Answers;
  /** Where the answer at the path comes from, if not from the citizen. */
  readonly by: ReadonlyMap<string, Filled>;
  /** What a group at the path may be the same as. */
  readonly ticks: ReadonlyMap<string, readonly SameAsView[]>;
  /** The same as long as `by` and `ticks` say the same. */
  readonly sign: string;
}

/** How what people type becomes an answer: generous in what it takes, one form of it kept. */
export interface Understanding {
  /** An answer as it is kept; undefined for a blank one. */
  normalised(value: Json | undefined, type: FieldNode['type'], format: string | undefined): Json | undefined;
  /** The state with every answer read anew; the same one when nothing changes. */
  reread(setting: FormSetting, state: FormState): FormState;
  /**
   * What there is to ask about an answer, or what cannot be so, unless that is told as its issue; else what she said to be so.
   * Undefined for nothing.
   */
  asked(
    node: FieldNode,
    path: string,
    around: WarningSource,
    field: Pick<FieldView, 'answer' | 'issue'> & { readonly format: string | undefined },
  ): Pick<FieldView, 'warning' | 'said'> | undefined;
  /** The state after she said that what a warning asks about is so, or took that back. */
  confirm(state: FormState, event: ConfirmEvent): FormState;
  /** The state without what she said to be so of answers that are others now. */
  stillConfirmed(setting: FormSetting, state: FormState): FormState;
  /**
   * What cannot be so, whatever the schema says: answers that exclude each other, days that have not come. Not where there is
   * an issue already.
   */
  refused(form: OpenForm, seen: Visibility, today: string, issues: readonly Issue[]): readonly Issue[];
}

export interface WarningSource {
  readonly visibility: Visibility;
  readonly confirmed: FormState['confirmed'];
  readonly setting: Pick<FormSetting, 'today'>;
  /** Gets the keys of the root that answers are compared under. */
  readonly looksAt: Set<string>;
}

/** What happens when a field or a page is left. */
export interface Leaving {
  /** All that is wrong in a form, at the fields where the citizen reads it. */
  issues(form: OpenForm, seen: Visibility): readonly Issue[];
  issuesBySection(
    issues: readonly Issue[],
    sections: readonly SectionPlan[],
  ): ReadonlyMap<string, readonly Issue[]>;
  moveOn(reading: Reading, state: FormState): FormState;
  moveBack(reading: Reading, state: FormState): FormState;
  moveTo(reading: Reading, state: FormState, to: StepId, returnTo: StepId | null): FormState;
}

/** The steps after the declaration: attachments, delivery, review, handing in. */
export interface LaterSteps {
  /** What the step shows; without one, what is there once the form is complete. */
  content(step: StepPlan | undefined, reading: Reading, setting: WholeSetting, state: FormState): StepView;
  /** What keeps the citizen from leaving the step with the attachments, or the review, forwards. */
  issues(step: StepPlan, reading: Reading, setting: WholeSetting, state: FormState): readonly Issue[];
  /** Of the papers that the answers ask for, those that are asked for on this day and in this place. */
  papers<Plan extends Partial<AttachmentPlan>>(
    setting: FormSetting,
    papers: readonly Plan[],
  ): readonly Plan[];
  fees(setting: WholeSetting, reading: Pick<Reading, 'declaration' | 'delivery'>): readonly FeeLine[];
  changed(setting: FormSetting, state: FormState, event: LaterEvent): FormState;
  /** After an event of the citizen's: whether what was sent in vain is still what would be sent. */
  afterChange(before: FormState, after: FormState): FormState;
}

/** What can happen on these steps only. */
export type LaterEvent = Extract<
  FormEvent,
  {
    type:
      | 'give-files'
      | 'remove-file'
      | 'move-file'
      | 'turn-file'
      | 'waive'
      | 'bring'
      | 'undertake'
      | 'complete'
      | 'send'
      | 'send-failed'
      | 'sent';
  }
>;

/** What stands around a form while it is filled in and does not change by anything the citizen does. */
export interface FormSetting {
  /** The whole procedure, or as much of it as has come. */
  readonly module: DeclarationModule | ProcedureModule;
  /** What of the engine has come. */
  readonly parts?: Parts | undefined;
  /** For what is set there, and to fill in its name. */
  readonly commune?: (Pick<CommuneProfile, 'fees'> & Partial<CommuneProfile>) | null | undefined;
  /** A commune by its code, once they are known. */
  readonly communeAt?:
    | ((code: string) => { readonly name: string; readonly province: { readonly code: string } } | undefined)
    | undefined;
  /** `YYYY-MM-DD`; the engine has no clock of its own. */
  readonly today: string;
  /** How the dossier will reach the authority: it decides which papers are asked for, and what is paid. */
  readonly channel: Channel;
  /** Whether the papers have to be given as files. Not when they are handed in on paper. */
  readonly filesRequired?: boolean | undefined;
}

/** One whose procedure is there as a whole. */
export interface WholeSetting extends FormSetting {
  readonly module: ProcedureModule;
}

/** One of the two forms, as it stands for the answers of a state. */
export interface FormReading {
  readonly visibility: Visibility;
  /** What was given and filled in, shown or not. */
  readonly given: Answers;
  readonly fills?: Fills | undefined;
  readonly confirmed: FormState['confirmed'];
  readonly sections: readonly SectionPlan[];
  readonly formats: OpenForm['formats'];
  /** Of all that is shown: the verdict of the schema. */
  readonly issues: readonly Issue[];
  /** What cannot be so, whatever the schema says. */
  readonly refused: readonly Issue[];
  issuesOf(section: SectionPlan): readonly Issue[];
}

/** All that can be worked out from a state, each part when it is first asked for. */
export interface Reading {
  readonly declaration: FormReading;
  readonly delivery: FormReading;
  readonly attachments: readonly AttachmentPlan[];
  /** Of these answers, this delivery and the channel of the setting. */
  readonly fees: readonly FeeLine[];
  readonly steps: readonly StepPlan[];
  /** Undefined once the form is complete. */
  readonly step: StepPlan | undefined;
  /** What keeps the citizen from leaving the step forwards. */
  issuesOf(step: StepPlan): readonly Issue[];
}
