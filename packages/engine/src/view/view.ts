import type { Issue } from '@dvc-kit/validation';
import type { Fills } from '../reading/parts.ts';
import { type FormReading, type Reading, read } from '../reading/reading.ts';
import { allSectionsOf, type SectionPlan } from '../reading/sections.ts';
import { type FormSetting, isWhole } from '../reading/setting.ts';
import { possibleSteps, type StepPlan } from '../reading/steps.ts';
import type { Part } from '../reading/visibility.ts';
import type { FormState } from '../shapes/state.ts';
import type { FormView, SectionView, StepView } from '../shapes/views.ts';
import { type ItemSource, itemViews } from './item-views.ts';

/** What is on the page for this state. `refusals` counts the Continues refused so far. */
export function formView(setting: FormSetting, state: FormState, refusals: number): FormView {
  const reading = read(setting, state);
  const { steps, step } = reading;
  const { module } = setting;
  const sections = allSectionsOf(module.declaration.plan, 's');
  const possible = possibleSteps(sections, module.attachments.length > 0, state.grouping);
  const count = possible.length;
  return {
    steps: steps.map(({ id, kind, title }) => ({ id, kind, title })),
    current: step ? steps.indexOf(step) : steps.length,
    progress: { index: step ? possible.indexOf(step.id) : count, count },
    content: contentOf(step, reading, setting, state),
    issues: step && setting.parts?.leaving ? issuesOnShow(step, reading, state) : [],
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

function contentOf(
  step: StepPlan | undefined,
  reading: Reading,
  setting: FormSetting,
  state: FormState,
): StepView {
  if (step?.kind !== 'declaration') {
    const { laterSteps } = setting.parts ?? {};
    if (laterSteps && isWhole(setting)) return laterSteps.content(step, reading, setting, state);
    return { kind: 'coming', step: { id: step?.id ?? 'complete', title: step?.title ?? '' } };
  }
  const { id, kind, title, sections } = step;
  const checked = sections.filter((section) => state.checked.has(section.id));
  return {
    kind,
    step: { id, kind, title },
    sections: sectionViews(sections, 'declaration', reading.declaration, setting, checked),
  };
}

/** What was drawn last of a running form. */
interface LastViews {
  readonly fields: ItemSource['lastViews'];
  readonly sections: WeakMap<SectionPlan, LastSection>;
}

/** A section without issues, and all that it hangs on. */
interface LastSection extends Pick<FormReading, 'confirmed'>, Partial<Pick<Fills, 'sign'>> {
  readonly parts: readonly (readonly [key: string, part: Part])[];
  readonly view: SectionView;
}

/** By module: what the form gets later, such as a commune, draws most fields as they were, and they have to be the same objects. */
const viewsOf = new WeakMap<FormSetting['module'], LastViews>();

export function sectionViews(
  sections: readonly SectionPlan[],
  form: ItemSource['form'],
  reading: FormReading,
  setting: FormSetting,
  checked: readonly SectionPlan[],
): SectionView[] {
  const { module } = setting;
  const last = viewsOf.get(module) ?? { fields: new WeakMap(), sections: new WeakMap() };
  viewsOf.set(module, last);
  const { visibility, given: answers, fills, confirmed, formats } = reading;
  return sections.map((section) => {
    const issues = checked.includes(section) && setting.parts?.leaving ? reading.issuesOf(section) : [];
    const known = issues.length ? undefined : last.sections.get(section);
    const isPartStill = ([key, part]: readonly [string, Part]) => visibility.partAt(key) === part;
    if (
      known &&
      known.confirmed === confirmed &&
      known.sign === fills?.sign &&
      known.parts.every(isPartStill)
    )
      return known.view;
    const looksAt = new Set(section.path ? [section.path] : section.nodes.map(({ path }) => path));
    const view = sectionView(section, {
      form,
      visibility,
      answers,
      fills,
      confirmed,
      issues: new Map(issues.map((issue) => [issue.path, issue])),
      setting,
      formats,
      lastViews: last.fields,
      looksAt,
    });
    const parts = [...looksAt].map((key) => [key, visibility.partAt(key)] as const);
    if (!issues.length) last.sections.set(section, { parts, confirmed, sign: fills?.sign, view });
    return view;
  });
}

function sectionView(
  { id, title, intro, path, nodes, subject }: SectionPlan,
  source: ItemSource,
): SectionView {
  const sameAs = source.fills?.ticks.get(path);
  return {
    id,
    title,
    ...(intro ? { intro } : {}),
    ...(sameAs ? { sameAs } : {}),
    children: itemViews(nodes, source, '', subject),
  };
}
