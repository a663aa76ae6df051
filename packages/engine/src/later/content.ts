import type { Reading } from '../reading/reading.ts';
import type { WholeSetting } from '../reading/setting.ts';
import type { StepPlan } from '../reading/steps.ts';
import type { FormState } from '../shapes/state.ts';
import type { AttachmentView, ItemView, SectionView, StepView, Warning } from '../shapes/views.ts';
import { fieldsIn } from '../view/fields-in.ts';
import { isChecked, sectionViews } from '../view/view.ts';
import { factsHere } from './applying.ts';
import { attachmentView, checkedAttachment } from './attachment-view.ts';
import { undertakingMissing } from './undertaking.ts';

/** What the step shows; without one, what is there once the form is complete. */
export function laterContent(
  step: StepPlan | undefined,
  reading: Reading,
  setting: WholeSetting,
  state: FormState,
): StepView {
  if (!step)
    return {
      kind: 'complete',
      attachments: attachmentViews(reading, setting, state, false),
      fees: reading.fees,
      here: factsHere(setting),
    };
  const { id, kind, title } = step;
  const summary = { id, kind, title };
  switch (kind) {
    case 'attachments':
      return {
        kind,
        step: summary,
        attachments: attachmentViews(reading, setting, state, isChecked(step, state)),
      };
    case 'delivery': {
      const checked = isChecked(step, state) ? step.sections : [];
      const sections = sectionViews(step.sections, 'delivery', reading.delivery, setting, checked);
      return { kind, step: summary, sections, fees: reading.fees };
    }
    case 'review':
      return reviewContent({ ...summary, sections: [] }, reading, setting, state);
    case 'declaration':
      throw new Error('engine: the declaration is no later step');
  }
}

function reviewContent(step: StepPlan, reading: Reading, setting: WholeSetting, state: FormState): StepView {
  const { id, kind, title } = step;
  const stepOf = (section: SectionView) =>
    reading.steps.find(({ sections }) => sections.some((one) => one.id === section.id))?.id ?? section.id;
  const { declaration, delivery } = reading;
  const sections = sectionViews(declaration.sections, 'declaration', declaration, setting, []);
  const isRefused = state.checked.has(id) && reading.issuesOf(step).length > 0;
  return {
    kind: 'review',
    step: { id, kind, title },
    sections: sections.map((section) => ({ ...section, step: stepOf(section) })),
    delivery: sectionViews(delivery.sections, 'delivery', delivery, setting, []),
    attachments: attachmentViews(reading, setting, state, false),
    fees: reading.fees,
    warnings: once(sections.flatMap(({ children }) => children.flatMap(warningsIn))),
    undertaking: setting.module.undertaking,
    undertaken: state.undertaken,
    ...(isRefused ? { undertakingIssue: undertakingMissing } : {}),
  };
}

function attachmentViews(
  reading: Reading,
  setting: WholeSetting,
  state: FormState,
  isOnShow: boolean,
): AttachmentView[] {
  return reading.attachments.map((plan) =>
    isOnShow
      ? checkedAttachment(setting, state, plan)
      : attachmentView(plan, state, { filesRequired: false, isChecked: false }),
  );
}

/** The same question about the same person, who stands in two blocks, is one. */
function once(warnings: readonly Warning[]): Warning[] {
  return warnings.filter(({ key }, at) => !key || warnings.findIndex((one) => one.key === key) === at);
}

function warningsIn(item: ItemView): Warning[] {
  return fieldsIn(item).flatMap(({ warning }) => warning ?? []);
}
