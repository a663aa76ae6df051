import type { Issue } from '@dvc-kit/validation';
import { attachmentView } from './attachments.ts';
import { type ItemSource, itemViews } from './item-views.ts';
import { checkedAttachment, type FormReading, type Reading, read, undertakingMissing } from './reading.ts';
import type { SectionPlan } from './sections.ts';
import type { FormSetting } from './setting.ts';
import type { FormState } from './state.ts';
import type { StepPlan } from './steps.ts';
import type {
  AttachmentView,
  FieldView,
  FormView,
  ItemView,
  SectionView,
  StepView,
  Warning,
} from './views.ts';
import type { Part } from './visibility.ts';

/** What is on the page for this state. `refusals` counts the Continues refused so far. */
export function formView(setting: FormSetting, state: FormState, refusals: number): FormView {
  const reading = read(setting, state);
  const { steps, step } = reading;
  return {
    steps: steps.map(({ id, kind, title }) => ({ id, kind, title })),
    current: step ? steps.indexOf(step) : steps.length,
    content: step
      ? contentOf(step, reading, setting, state)
      : {
          kind: 'complete',
          attachments: attachmentViews(reading, setting, state, false),
          fees: reading.fees,
        },
    issues: step ? issuesOnShow(step, reading, state) : [],
    refusals,
    handIn: state.handIn,
  };
}

/** Steps with several sections are checked section by section, so that regrouping keeps what is on show. */
export function isChecked(step: StepPlan, { checked }: FormState): boolean {
  if (step.kind === 'declaration') return step.sections.some(({ id }) => checked.has(id));
  return checked.has(step.id);
}

function issuesOnShow(step: StepPlan, reading: Reading, state: FormState): readonly Issue[] {
  if (step.kind !== 'declaration') return isChecked(step, state) ? reading.issuesOf(step) : [];
  return step.sections
    .filter(({ id }) => state.checked.has(id))
    .flatMap((section) => reading.declaration.issuesOf(section));
}

function contentOf(step: StepPlan, reading: Reading, setting: FormSetting, state: FormState): StepView {
  const { id, kind, title } = step;
  const summary = { id, kind, title };
  switch (kind) {
    case 'declaration': {
      const checked = step.sections.filter((section) => state.checked.has(section.id));
      const sections = sectionViews(
        step.sections,
        'declaration',
        reading.declaration,
        setting,
        state,
        checked,
      );
      return { kind, step: summary, sections };
    }
    case 'attachments':
      return {
        kind,
        step: summary,
        attachments: attachmentViews(reading, setting, state, isChecked(step, state)),
      };
    case 'delivery': {
      const checked = isChecked(step, state) ? step.sections : [];
      const sections = sectionViews(step.sections, 'delivery', reading.delivery, setting, state, checked);
      return { kind, step: summary, sections, fees: reading.fees };
    }
    case 'review':
      return reviewContent({ ...summary, sections: [] }, reading, setting, state);
  }
}

function reviewContent(step: StepPlan, reading: Reading, setting: FormSetting, state: FormState): StepView {
  const { id, kind, title } = step;
  const stepOf = (section: SectionView) =>
    reading.steps.find(({ sections }) => sections.some((one) => one.id === section.id))?.id ?? section.id;
  const { declaration, delivery } = reading;
  const sections = sectionViews(declaration.sections, 'declaration', declaration, setting, state, []);
  const isRefused = state.checked.has(id) && reading.issuesOf(step).length > 0;
  return {
    kind: 'review',
    step: { id, kind, title },
    sections: sections.map((section) => ({ ...section, step: stepOf(section) })),
    delivery: sectionViews(delivery.sections, 'delivery', delivery, setting, state, []),
    attachments: attachmentViews(reading, setting, state, false),
    fees: reading.fees,
    warnings: sections.flatMap(({ children }) => children.flatMap(warningsIn)),
    undertaking: setting.module.undertaking,
    undertaken: state.undertaken,
    ...(isRefused ? { undertakingIssue: undertakingMissing } : {}),
  };
}

/** What was drawn last of a running form; it goes when the form goes. */
interface LastViews {
  readonly fields: ItemSource['lastViews'];
  readonly sections: WeakMap<SectionPlan, { readonly of: Part; readonly children: readonly ItemView[] }>;
}

const viewsOf = new WeakMap<FormSetting, LastViews>();

function sectionViews(
  sections: readonly SectionPlan[],
  form: ItemSource['form'],
  reading: FormReading,
  setting: FormSetting,
  state: FormState,
  checked: readonly SectionPlan[],
): SectionView[] {
  const answers = form === 'declaration' ? state.answers : state.delivery;
  const last = viewsOf.get(setting) ?? { fields: new WeakMap(), sections: new WeakMap() };
  viewsOf.set(setting, last);
  return sections.map((section) => {
    const issues = checked.includes(section) ? reading.issuesOf(section) : [];
    const byPath = new Map(issues.map((issue) => [issue.path, issue]));
    const source: ItemSource = {
      form,
      visibility: reading.visibility,
      answers,
      issues: byPath,
      today: setting.today,
      formats: setting.module[form].formats,
      lastViews: last.fields,
    };
    const children = issues.length
      ? itemViews(section.nodes, source, '', section.subject)
      : lastChildren(section, source, last);
    return {
      id: section.id,
      title: section.title,
      ...(section.intro ? { intro: section.intro } : {}),
      children,
    };
  });
}

/** Of a section without issues: as last time, while nothing has changed in the part of the declaration it shows. */
function lastChildren(
  section: SectionPlan,
  source: ItemSource,
  { sections }: LastViews,
): readonly ItemView[] {
  const of = source.visibility.partAt(section.nodes[0]?.path ?? '');
  const known = sections.get(section);
  if (section.isOfOnePart && known?.of === of) return known.children;
  const children = itemViews(section.nodes, source, '', section.subject);
  sections.set(section, { of, children });
  return children;
}

function attachmentViews(
  reading: Reading,
  setting: FormSetting,
  state: FormState,
  isOnShow: boolean,
): AttachmentView[] {
  return reading.attachments.map((plan) =>
    isOnShow
      ? checkedAttachment(setting, state, plan)
      : attachmentView(plan, state, { filesRequired: false, isChecked: false }),
  );
}

function warningsIn(item: ItemView): Warning[] {
  return fieldsIn(item).flatMap(({ warning }) => warning ?? []);
}

/** The fields of a piece of a page, those in groups and lists too, in the order of the page. */
export function fieldsIn(item: ItemView): FieldView[] {
  if (item.kind === 'field') return [item];
  const children = item.kind === 'group' ? item.children : item.items.flatMap(({ children }) => children);
  return children.flatMap(fieldsIn);
}
