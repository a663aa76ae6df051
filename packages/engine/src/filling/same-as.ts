import type { FieldNode, FillPlan, FormPlan, Json, PlanNode } from '@dvc-kit/validation';
import { answerAt, withAnswer } from '../answers/answer-tree.ts';
import { areSo } from '../answers/moments.ts';
import { nodeAt } from '../answers/plan-lookup.ts';
import type { FormSetting } from '../reading/parts.ts';
import type { Visibility } from '../reading/visibility.ts';
import type { FormState } from '../shapes/state.ts';

type Answers = FormState['answers'];
export type SameAsPlan = Extract<FillPlan, { sameAs: string }>;

/** Two blocks that ask the same, while they may be one. */
export interface Link {
  readonly at: string;
  readonly source: string;
  /** As the citizen's choice is kept. */
  readonly key: string;
  /** Whether they are one now. */
  readonly isOn: boolean;
  readonly units: readonly Unit[];
}

/** Answers that belong together and are taken over together: one field, an address, an identity document. */
export interface Unit {
  /** Their paths below the block; '' never. */
  readonly leaves: readonly Leaf[];
}

interface Leaf {
  readonly path: string;
  /** What stands there before anybody answered. */
  readonly default: Json | undefined;
}

const unitsOfPlan = new WeakMap<SameAsPlan, readonly Unit[]>();

/** The blocks that may be one for these answers, in the order in which they are filled. */
export function linksOf({ module }: FormSetting, state: FormState, seen: Visibility): readonly Link[] {
  const { plan } = module.declaration;
  return (plan.fills ?? []).flatMap((rule): Link[] => {
    if (!('sameAs' in rule)) return [];
    const { at, sameAs: source, when } = rule;
    const isSo = areSo(when ?? {}, (path) => answerAt(seen.answers, path));
    const units = unitsOfPlan.get(rule) ?? sharedUnits(plan, at, source);
    unitsOfPlan.set(rule, units);
    const isAsked = (block: string) =>
      units.some(({ leaves }) => leaves.some(({ path }) => seen.isShown(`${block}.${path}`)));
    if (!isSo || !isAsked(source) || !isAsked(at)) return [];
    const key = `${at}=${source}`;
    return [{ at, source, key, isOn: state.sameAs?.[key] ?? when !== undefined, units }];
  });
}

function sharedUnits(plan: FormPlan, at: string, source: string): readonly Unit[] {
  const [here, there] = [nodeAt(plan, at), nodeAt(plan, source)];
  if (here?.kind !== 'group' || there?.kind !== 'group') return [];
  const isShared = (path: string) => nodeAt(plan, `${source}.${path}`)?.kind === 'field';
  const shared = (nodes: readonly PlanNode[]) => leavesIn(nodes, at).filter(({ path }) => isShared(path));
  // A person's name, date of birth and identity document are taken over each on its own, an address only whole.
  const isAddress = here.children.some((one) => one.kind === 'field' && one.format === 'commune-code');
  const units = isAddress ? [shared(here.children)] : here.children.map((child) => shared([child]));
  return units.filter((leaves) => leaves.length > 0).map((leaves) => ({ leaves }));
}

function leavesIn(nodes: readonly PlanNode[], at: string): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (node.kind === 'group') return leavesIn(node.children, at);
    return node.kind === 'field' ? [leafOf(node, at)] : [];
  });
}

function leafOf({ path, default: first }: FieldNode, at: string): Leaf {
  return { path: path.slice(at.length + 1), default: first };
}

/** The block that the other one takes after in this unit: the source, unless only the other one was filled in. */
export function leadOf({ at, source }: Link, unit: Unit, answers: Answers): string {
  return !isBegun(source, unit, answers) && isBegun(at, unit, answers) ? at : source;
}

/** Whether the citizen answered any of it, or emptied it. */
export function isBegun(block: string, { leaves }: Unit, answers: Answers): boolean {
  return leaves.some(({ path, default: first }) => {
    const value = answerAt(answers, `${block}.${path}`);
    return value !== undefined && value !== first;
  });
}

/** The answers with one of the two blocks written over the other. */
export function copied(answers: Answers, { leaves }: Unit, from: string, to: string): Answers {
  return leaves.reduce((all, { path }) => {
    const value = answerAt(answers, `${from}.${path}`);
    return value === answerAt(all, `${to}.${path}`) ? all : withAnswer(all, `${to}.${path}`, value);
  }, answers);
}

/** The unit that the path of an answer lies in, seen from one of the two blocks. */
export function unitAt({ units }: Link, block: string, path: string): Unit | undefined {
  if (!path.startsWith(`${block}.`)) return undefined;
  const inside = path.slice(block.length + 1);
  return units.find(({ leaves }) => leaves.some((leaf) => leaf.path === inside));
}
