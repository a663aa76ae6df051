import type { Answers, AttachmentPlan, OpenForm } from '@dvc-kit/validation';
import type { FormState } from '../shapes/state.ts';
import { attachmentsFor } from './attachments.ts';
import type { Fills, FormReading, Leaving, Reading } from './parts.ts';
import { sectionsOf } from './sections.ts';
import { deliveryOf, type FormSetting, isWhole } from './setting.ts';
import { stepAt, stepsOf } from './steps.ts';
import { type Visibility, visibility } from './visibility.ts';

export type { FormReading, Reading } from './parts.ts';

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

function newReading(setting: FormSetting, state: FormState): Reading {
  const { module, channel, parts } = setting;
  const last = lastSeen.get(setting) ?? {};
  lastSeen.set(setting, last);
  const readForm = (part: 'declaration' | 'delivery', form: OpenForm, given: Answers, fills?: Fills) => {
    const seen = visibility(form, given, last[part], parts?.filling?.derive);
    last[part] = seen;
    return formReading({ form, given, fills, seen }, setting, state, part === 'declaration' ? 's' : 'd');
  };
  const declaration = once(() => {
    const fills = parts?.filling?.fills(setting, state);
    return readForm('declaration', module.declaration, fills?.answers ?? state.answers, fills);
  });
  const delivery = once(() => readForm('delivery', deliveryOf(setting), state.delivery));
  const attachments = once(() => {
    const asked = attachmentsFor(module, declaration().visibility.answers, channel);
    return parts?.laterSteps?.papers(setting, asked) ?? asked;
  });
  const fees = once(() =>
    parts?.laterSteps && isWhole(setting) ? parts.laterSteps.fees(setting, reading) : [],
  );
  const steps = once(() =>
    stepsOf(
      {
        language: module.language,
        title: module.declaration.plan.title,
        declaration: declaration().sections,
        hasAttachments: attachments().length > 0,
        delivery: isWhole(setting) ? delivery().sections : null,
      },
      state.grouping,
    ),
  );
  const step = once(() => stepAt(steps(), state.at));
  const reading: Reading = {
    get declaration() {
      return declaration();
    },
    get delivery() {
      return delivery();
    },
    get attachments() {
      // Whole, wherever anybody asks for more than how many there are.
      return attachments() as readonly AttachmentPlan[];
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
    issuesOf(step) {
      const { kind, sections } = step;
      if (kind === 'attachments' || kind === 'review')
        return parts?.laterSteps && isWhole(setting)
          ? parts.laterSteps.issues(step, reading, setting, state)
          : [];
      const form = kind === 'delivery' ? delivery() : declaration();
      return sections.flatMap((section) => form.issuesOf(section));
    },
  };
  return reading;
}

interface FormSeen {
  readonly form: OpenForm;
  readonly given: Answers;
  readonly fills: Fills | undefined;
  readonly seen: Visibility;
}

function formReading(
  { form, given, fills, seen }: FormSeen,
  { parts, today }: FormSetting,
  { confirmed }: FormState,
  prefix: string,
): FormReading {
  const sections = sectionsOf(form.plan, prefix, seen);
  const leaving = (): Leaving => {
    if (!parts?.leaving) throw new Error('engine: asked for issues before what checks has come');
    return parts.leaving;
  };
  const issues = once(() => leaving().issues(form, seen));
  const refused = once(() => parts?.understanding?.refused(form, seen, today, issues()) ?? []);
  const bySection = once(() => leaving().issuesBySection([...issues(), ...refused()], sections));
  return {
    visibility: seen,
    given,
    fills,
    confirmed,
    sections,
    formats: form.formats,
    get issues() {
      return issues();
    },
    get refused() {
      return refused();
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
