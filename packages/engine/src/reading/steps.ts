import type { FormState, Place, StepId } from '../shapes/state.ts';
import type { StepSummary } from '../shapes/views.ts';
import type { SectionPlan } from './sections.ts';

/** A step of the journey; those of the two forms know their sections. */
export interface StepPlan extends StepSummary {
  readonly sections: readonly SectionPlan[];
}

/** What the steps of a journey are made of. */
export interface Journey {
  readonly language: 'vi' | 'en';
  readonly title: string;
  readonly declaration: readonly SectionPlan[];
  readonly hasAttachments: boolean;
  /** Null until it is there, and its title with it: every procedure has one. */
  readonly delivery: readonly SectionPlan[] | null;
}

const titles = {
  vi: { attachments: 'Giấy tờ kèm theo', review: 'Xem lại và cam đoan' },
  en: { attachments: 'Supporting papers', review: 'Check and confirm' },
} as const;

/** The steps for these answers, in order. */
export function stepsOf(journey: Journey, grouping: FormState['grouping']): StepPlan[] {
  const { language, title, declaration, hasAttachments, delivery } = journey;
  const { attachments, review } = titles[language];
  const pages: StepPlan[] =
    grouping === 'section'
      ? declaration.map((section) => ({
          id: section.id,
          kind: 'declaration',
          title: section.title,
          sections: [section],
        }))
      : [{ id: 'declaration', kind: 'declaration', title, sections: declaration }];
  if (hasAttachments)
    pages.push({ id: 'attachments', kind: 'attachments', title: attachments, sections: [] });
  if (delivery?.length !== 0)
    pages.push({
      id: 'delivery',
      kind: 'delivery',
      title: delivery?.[0]?.title ?? '',
      sections: delivery ?? [],
    });
  return [...pages, { id: 'review', kind: 'review', title: review, sections: [] }];
}

/**
 * Ids of all steps that there are for some answers, in order. Counted among these, neither number of "Bước 3/12" jumps
 * back when an answer adds a step.
 */
export function possibleSteps(
  declaration: readonly Pick<SectionPlan, 'id'>[],
  hasAttachments: boolean,
  grouping: FormState['grouping'],
): readonly StepId[] {
  const sections = grouping === 'section' ? declaration.map(({ id }) => id) : ['declaration'];
  return [...sections, ...(hasAttachments ? ['attachments'] : []), 'delivery', 'review'];
}

/** The step that the place leads to, also when it has gone since: then the nearest that is left. */
export function stepAt(steps: readonly StepPlan[], at: Place): StepPlan | undefined {
  if (at === 'complete') return undefined;
  return steps.find((step) => hasStep(step, at.step)) ?? steps[0];
}

/** Whether it is the step, or the page that its section stands on. */
export function hasStep({ id, sections }: StepPlan, step: StepId): boolean {
  return id === step || sections.some((section) => section.id === step);
}
