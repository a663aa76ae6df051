import type { Issue } from '@dvc-kit/validation';
import { holderOf } from './answer-tree.ts';
import type { SectionPlan } from './sections.ts';
import type { FormState, Place, StepId } from './state.ts';
import type { StepSummary } from './views.ts';

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
  readonly delivery: readonly SectionPlan[];
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
  if (delivery.length > 0)
    pages.push({ id: 'delivery', kind: 'delivery', title: delivery[0]?.title ?? '', sections: delivery });
  return [...pages, { id: 'review', kind: 'review', title: review, sections: [] }];
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

/**
 * The issues that belong on each section: under the section that the path leads into. What leads nowhere (a field
 * that the schema demands and nobody can see) stands at the last one, so that it is at least told.
 */
export function issuesBySection(
  issues: readonly Issue[],
  sections: readonly SectionPlan[],
): ReadonlyMap<string, readonly Issue[]> {
  const bySection = new Map<string, Issue[]>();
  if (issues.length === 0) return bySection;
  const { within, around } = sectionsByPath(sections);
  for (const issue of issues) {
    const { path } = issue;
    const holder = [path, ...holdersOf(path)].find((one) => within.has(one));
    const home = within.get(holder ?? '') ?? around.get(path) ?? sections[sections.length - 1];
    if (!home) continue;
    const known = bySection.get(home.id);
    if (known) known.push(issue);
    else bySection.set(home.id, [issue]);
  }
  return bySection;
}

/** The section that holds what stands at a path, and the first one that stands in what is at a path. */
function sectionsByPath(sections: readonly SectionPlan[]) {
  const within = new Map<string, SectionPlan>();
  const around = new Map<string, SectionPlan>();
  for (const section of sections) {
    for (const { path } of section.nodes) {
      within.set(path, section);
      for (const holder of holdersOf(path)) if (!around.has(holder)) around.set(holder, section);
    }
  }
  return { within, around };
}

/** Paths of the objects around what stands at the path, the nearest first. */
function holdersOf(path: string): string[] {
  const holders: string[] = [];
  for (let holder = holderOf(path); holder; holder = holderOf(holder)) holders.push(holder);
  return holders;
}
