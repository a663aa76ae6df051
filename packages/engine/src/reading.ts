import type { Answers, AttachmentPlan, CompiledForm, Issue } from '@dvc-kit/validation';
import { atField } from './alternatives.ts';
import { attachmentsFor, attachmentView } from './attachments.ts';
import { feeLines } from './fees.ts';
import { type SectionPlan, sectionsOf } from './sections.ts';
import type { FormSetting } from './setting.ts';
import type { FormState } from './state.ts';
import { issuesBySection, type StepPlan, stepAt, stepsOf } from './steps.ts';
import type { AttachmentView, FeeLine } from './views.ts';
import { type Visibility, visibility } from './visibility.ts';

/** One of the two forms, as it stands for the answers of a state. */
export interface FormReading {
  readonly visibility: Visibility;
  readonly sections: readonly SectionPlan[];
  /** Of all that is shown. */
  readonly issues: readonly Issue[];
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

/** What was on show last in a running form, to go on from. */
const lastSeen = new WeakMap<FormSetting, { declaration?: Visibility; delivery?: Visibility }>();

const readings = new WeakMap<FormSetting, WeakMap<FormState, Reading>>();

/** What the state means in the setting; asked twice, worked out once. */
export function read(setting: FormSetting, state: FormState): Reading {
  const known = readings.get(setting) ?? new WeakMap<FormState, Reading>();
  readings.set(setting, known);
  const reading = known.get(state) ?? newReading(setting, state);
  known.set(state, reading);
  return reading;
}

/** Of an attachment with its issue as if the step had been checked already. */
export function checkedAttachment(
  setting: FormSetting,
  state: FormState,
  plan: AttachmentPlan,
): AttachmentView {
  return attachmentView(plan, state, { filesRequired: setting.filesRequired ?? false, isChecked: true });
}

function newReading(setting: FormSetting, state: FormState): Reading {
  const { module, channel } = setting;
  const last = lastSeen.get(setting) ?? {};
  lastSeen.set(setting, last);
  const readForm = (part: 'declaration' | 'delivery', answers: Answers, prefix: string) => {
    const form = module[part];
    const seen = visibility(form, answers, last[part]);
    last[part] = seen;
    return formReading(form, seen, prefix);
  };
  const declaration = once(() => readForm('declaration', state.answers, 's'));
  const delivery = once(() => readForm('delivery', state.delivery, 'd'));
  const attachments = once(() => attachmentsFor(module, declaration().visibility.answers, channel));
  const fees = once(() => feeLines(setting, declaration().visibility.answers, delivery().visibility.answers));
  const steps = once(() =>
    stepsOf(
      {
        language: module.language,
        title: module.declaration.plan.title,
        declaration: declaration().sections,
        hasAttachments: attachments().length > 0,
        delivery: delivery().sections,
      },
      state.grouping,
    ),
  );
  const step = once(() => stepAt(steps(), state.at));
  return {
    get declaration() {
      return declaration();
    },
    get delivery() {
      return delivery();
    },
    get attachments() {
      return attachments();
    },
    get fees() {
      return fees();
    },
    get steps() {
      return steps();
    },
    get step() {
      return step();
    },
    issuesOf({ kind, sections }) {
      if (kind === 'attachments')
        return attachments().flatMap((plan) => checkedAttachment(setting, state, plan).issue ?? []);
      if (kind === 'review') return state.undertaken || !module.undertaking ? [] : [undertakingMissing];
      const form = kind === 'delivery' ? delivery() : declaration();
      return sections.flatMap((section) => form.issuesOf(section));
    },
  };
}

/** The solemn undertaking (cam đoan) has not been given. */
export const undertakingMissing: Issue = { path: 'undertaken', keyword: 'required', params: {} };

function formReading(form: CompiledForm, seen: Visibility, prefix: string): FormReading {
  const sections = sectionsOf(form.plan, prefix, seen);
  const issues = once(() => form.validate(seen.answers).map((issue) => atField(issue, form.plan, seen)));
  const bySection = once(() => issuesBySection(issues(), sections));
  return {
    visibility: seen,
    sections,
    get issues() {
      return issues();
    },
    issuesOf: ({ id }) => bySection().get(id) ?? [],
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
