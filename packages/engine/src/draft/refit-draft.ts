import type { Answers, FieldNode, Json, PlanNode } from '@dvc-kit/validation';
import { has, isContainer, isObject } from '@dvc-kit/validation/json-values';
import { answerAt, isAnswer, join } from '../answers/answer-tree.ts';
import { attachmentView } from '../later/attachment-view.ts';
import { type FormReading, read } from '../reading/reading.ts';
import type { WholeSetting } from '../reading/setting.ts';
import { hasStep } from '../reading/steps.ts';
import type { FormState } from '../shapes/state.ts';
import type { AnswerWords, Draft } from './draft.ts';
import { movedDraft } from './moved-draft.ts';
import { stateOf } from './state-of-draft.ts';

/** Something of the draft that the citizen has to look at, because the form is another one now. */
export interface Misfit {
  readonly part: 'declaration' | 'delivery' | 'attachments';
  /** Of the answer; of a paper its id. */
  readonly path: string;
  /** As it stands in the draft: the answer, the file (`GivenFile`), or true for a paper that was to be left out. */
  readonly value: Json;
  /**
   * `gone`: nothing asks for it. `type`, `option`: something else is asked there. Else the keyword by which the answer fails
   * now.
   */
  readonly why: string;
  /** Whether it still stands in the form, to be mended there. */
  readonly isKept: boolean;
  /** What the citizen read at it, where the draft knows. */
  readonly words?: AnswerWords;
}

export interface Refitted {
  readonly state: FormState;
  /** In the order of the form that was filled in; empty for one of the same version. */
  readonly misfits: readonly Misfit[];
}

/**
 * The draft as a state of the form that there is now. One of the same version is taken up as it was left. In another
 * version the answers that still have their place, or were given another one, stay, the others are listed: nothing vanishes. The undertaking was given
 * for other questions, so it is asked for again; what was sent stays sent.
 */
export function refitDraft(setting: WholeSetting, kept: Draft): Refitted {
  const { module } = setting;
  const { code, version } = kept.procedure;
  const isSame = code === module.code && version === module.version;
  if (isSame || kept.handIn.state === 'sent') return { state: stateOf(kept), misfits: [] };
  const draft = code === module.code ? movedDraft(kept, module.moves ?? []) : kept;
  const state = stateOf(draft);
  const misfits: Misfit[] = [];
  const answers = fitting('declaration', module.declaration.plan.children, draft, misfits);
  const delivery = fitting('delivery', module.delivery.plan.children, draft, misfits);
  const papers = fittingPapers(setting, draft, misfits);
  const fitted: FormState = {
    ...state,
    ...papers,
    answers,
    delivery,
    undertaken: false,
    returnTo: null,
    handIn: { state: 'ready' },
  };
  misfits.push(...broken(setting, fitted, draft));
  return { state: { ...fitted, at: nearestPlace(setting, fitted, draft) }, misfits };
}

type FormPart = 'declaration' | 'delivery';

const answersIn = (part: FormPart, draft: Draft | FormState) =>
  part === 'declaration' ? draft.answers : draft.delivery;

/** The answers that have a place among the nodes; the others go to the misfits. */
function fitting(part: FormPart, nodes: readonly PlanNode[], draft: Draft, misfits: Misfit[]): Answers {
  const words = draft.words[part];
  const homeless: Misfit[] = [];
  const drop = (path: string, value: Json, why: string): undefined => {
    if (isAnswer(value) && !Array.isArray(value))
      homeless.push({ part, path, value, why, isKept: false, ...known(words, path) });
    else if (isContainer(value))
      for (const [key, one] of Object.entries(value)) drop(join(path, key), one, why);
  };
  const fitObject = (children: readonly PlanNode[], given: Answers, at: string): Answers => {
    const byKey = new Map(children.map((node) => [node.key, node]));
    return Object.fromEntries(
      Object.entries(given).flatMap(([key, value]): [string, Json][] => {
        const kept = fit(byKey.get(key), value, join(at, key));
        return kept === undefined ? [] : [[key, kept]];
      }),
    );
  };
  const fit = (node: PlanNode | undefined, value: Json, path: string): Json | undefined => {
    if (node?.kind === 'group' && isObject(value)) return fitObject(node.children, value, path);
    if (node?.kind === 'list' && Array.isArray(value))
      return value.map((item: Json, index) => {
        if (isObject(item)) return fitObject(node.item.children, item, join(path, index));
        drop(join(path, index), item, 'type');
        return {};
      });
    if (node?.kind !== 'field') return drop(path, value, node ? 'type' : 'gone');
    if (node.many && Array.isArray(value)) {
      const kept = value.filter((one: Json, index) => {
        const why = misfitOf(node, one);
        if (why) drop(join(path, index), one, why);
        return !why;
      });
      return kept.length > 0 ? kept : undefined;
    }
    const why = node.many && isAnswer(value) ? 'type' : misfitOf(node, value);
    return why ? drop(path, value, why) : value;
  };
  const answers = fitObject(nodes, answersIn(part, draft), '');
  misfits.push(...inOrderOf(Object.keys(words), homeless));
  return answers;
}

/** Why the value is none that the field could ever hold; what is only wrong may stay, and is mended there. */
function misfitOf(
  { type, options, refinements = [] }: FieldNode,
  value: Json,
): 'type' | 'option' | undefined {
  if (isContainer(value)) return 'type';
  if (!isAnswer(value)) return undefined;
  // Text that is no number stays what was typed.
  const isOfType =
    type === 'boolean' || type === 'string' ? typeof value === type : typeof value !== 'boolean';
  if (!isOfType) return 'type';
  const offered = [options, ...refinements.map((one) => one.options)].filter((one) => one !== undefined);
  const isOffered = offered.some((list) => list.some((option) => option.value === value));
  return offered.length === 0 || isOffered ? undefined : 'option';
}

function inOrderOf(paths: readonly string[], misfits: readonly Misfit[]): Misfit[] {
  const places = new Map(paths.map((path, index) => [path, index]));
  const placeOf = ({ path }: Misfit) => places.get(path) ?? paths.length;
  return [...misfits].sort((one, other) => placeOf(one) - placeOf(other));
}

function known(words: Readonly<Record<string, AnswerWords>>, path: string): Pick<Misfit, 'words'> {
  const of = has(words, path) ? words[path] : undefined;
  return of ? { words: of } : {};
}

/** Files and ticks of papers that there still are. */
function fittingPapers(
  { module }: WholeSetting,
  { files, waived, brought, words }: Draft,
  misfits: Misfit[],
): Pick<FormState, 'files' | 'waived' | 'brought'> {
  const plans = new Map(module.attachments.map((plan) => [plan.id, plan]));
  const drop = (id: string, value: Json) => {
    const label = words.attachments[id];
    const said = label === undefined ? {} : { words: { label } };
    misfits.push({ part: 'attachments', path: id, value, why: 'gone', isKept: false, ...said });
  };
  for (const [id, given] of Object.entries(files))
    if (!plans.has(id))
      for (const { name, type, size, id: file } of given) drop(id, { id: file, name, type, size });
  for (const id of waived) if (plans.get(id)?.waiver === undefined) drop(id, true);
  for (const id of brought ?? []) if (!plans.has(id)) drop(id, true);
  return {
    files: Object.fromEntries(Object.entries(files).filter(([id]) => plans.has(id))),
    waived: new Set(waived.filter((id) => plans.get(id)?.waiver !== undefined)),
    ...(brought && { brought: brought.filter((id) => plans.has(id)) }),
  };
}

/** What stands in the form and is wrong by what it demands now. */
function broken(setting: WholeSetting, state: FormState, draft: Draft): Misfit[] {
  const reading = read(setting, state);
  const inForm = (part: FormPart, { issues }: FormReading): Misfit[] =>
    issues.flatMap(({ path, keyword }) => {
      const value = answerAt(answersIn(part, state), path);
      if (!isAnswer(value)) return [];
      return [{ part, path, value, why: keyword, isKept: true, ...known(draft.words[part], path) }];
    });
  const papers = reading.attachments.flatMap((plan): Misfit[] => {
    const { issue, files } = attachmentView(plan, state, { filesRequired: false, isChecked: false });
    if (!issue) return [];
    const value = files.map(({ id, name, type, size }) => ({ id, name, type, size }));
    const words = { label: plan.name };
    return [{ part: 'attachments', path: plan.id, value, why: issue.keyword, isKept: true, words }];
  });
  return [...inForm('declaration', reading.declaration), ...inForm('delivery', reading.delivery), ...papers];
}

/** Where the citizen stood; where that is gone, the nearest step before it that is left. What was complete is reviewed. */
function nearestPlace(setting: WholeSetting, state: FormState, { at, way }: Draft): FormState['at'] {
  const { steps } = read(setting, state);
  const ids = [...way, ...(at === 'complete' ? ['review'] : [at.step])].reverse();
  const near = ids.find((id) => steps.some((step) => hasStep(step, id)));
  return { step: near ?? steps[0]?.id ?? 'review' };
}
