import type { Json } from '@dvc-kit/validation';
import { answerAt, withAnswer } from '../answers/answer-tree.ts';
import { derive } from '../answers/derived.ts';
import { nodeAt } from '../answers/plan-lookup.ts';
import type { Filling, Fills, FormSetting } from '../reading/parts.ts';
import { type Visibility, visibility } from '../reading/visibility.ts';
import type { FormState } from '../shapes/state.ts';
import type { Filled, SameAsView } from '../shapes/views.ts';
import { reuse } from '../view/reuse.ts';
import { copied, isBegun, type Link, leadOf, linksOf, unitAt } from './same-as.ts';
import { workedOut } from './worked-out.ts';

/**
 * Comes in a file of its own: nothing is filled in before the first question is on the page.
 *
 * What is filled in is worked out from what was typed, each time, and never written among it: when what it hangs on goes,
 * it goes, and what was typed before is there again.
 */
export const filling: Filling = { fills, answered, ticked, derive };

/** What is filled in for a state, and which blocks are one. */
interface Worked extends Fills {
  readonly links: readonly Link[];
}

/** What was worked out last in a running form, to go on from. */
const last = new WeakMap<FormSetting, { state: FormState; seen: Visibility; filled: Worked }>();

function fills(setting: FormSetting, state: FormState): Worked | undefined {
  const { declaration } = setting.module;
  if (!declaration.plan.fills) return undefined;
  const before = last.get(setting);
  if (before?.state === state) return before.filled;
  // Which blocks are one hangs on what was typed and counts.
  const seen = visibility(declaration, state.answers, before?.seen, derive);
  const links = linksOf(setting, state, seen);
  const by = new Map<string, Filled>();
  const linked = withLinks(state.answers, links, by);
  const answers = reuse(before?.filled.answers, withWorkedOut(linked, setting, by));
  const ticks = ticksOf(links, setting);
  const filled = { links, by, answers, ticks, sign: JSON.stringify([...by, ...ticks]) };
  last.set(setting, { state, seen, filled });
  return filled;
}

function withLinks(given: FormState['answers'], links: readonly Link[], by: Map<string, Filled>) {
  let answers = given;
  for (const link of links.filter(({ isOn }) => isOn))
    for (const unit of link.units) {
      const lead = leadOf(link, unit, answers);
      const other = lead === link.at ? link.source : link.at;
      answers = copied(answers, unit, lead, other);
      for (const { path } of unit.leaves)
        if ((answerAt(answers, `${other}.${path}`) ?? null) !== null) by.set(`${other}.${path}`, 'same');
    }
  return answers;
}

function withWorkedOut(given: FormState['answers'], setting: FormSetting, by: Map<string, Filled>) {
  let answers = given;
  for (const rule of setting.module.declaration.plan.fills ?? []) {
    if ('sameAs' in rule || answerAt(answers, rule.at) !== undefined) continue;
    const value = workedOut(rule, answers, setting);
    if (value === undefined) continue;
    answers = withAnswer(answers, rule.at, value);
    by.set(rule.at, rule.from);
  }
  return answers;
}

function ticksOf(links: readonly Link[], { module }: FormSetting): Fills['ticks'] {
  const ticks = new Map<string, SameAsView[]>();
  for (const { at, source, key, isOn } of links) {
    const node = nodeAt(module.declaration.plan, source);
    const subject = subjectAt(module, source);
    const tick = {
      id: `same-${key.replace(/[.=]/g, '-')}`,
      key,
      of: subject ?? node?.label ?? '',
      isPerson: subject !== undefined,
      isOn,
    };
    ticks.set(at, [...(ticks.get(at) ?? []), tick]);
  }
  return ticks;
}

/** Who the block is about, or the one around it. */
function subjectAt({ declaration }: FormSetting['module'], path: string): string | undefined {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const node = nodeAt(declaration.plan, at);
    if (node?.kind === 'group' && node.subject) return node.subject;
  }
  return undefined;
}

/**
 * The state with another answer. While two blocks are one it is kept in the one that the other takes after, so that what
 * was typed before in the other is still there when they are two again.
 */
function answered(setting: FormSetting, state: FormState, path: string, kept: Json | undefined): FormState {
  const worked = fills(setting, state);
  if (!worked) return { ...state, answers: withAnswer(state.answers, path, kept) };
  const links = worked.links.filter(({ isOn }) => isOn);
  let answers = state.answers;
  let at = path;
  let isLinked = false;
  // From the last to the first: each may take after one before it.
  for (const link of [...links].reverse())
    for (const block of [link.at, link.source]) {
      const unit = unitAt(link, block, at);
      if (!unit) continue;
      // What the other one cannot be asked makes them two.
      const inSource = link.source + at.slice(block.length);
      if (!canHold(setting, inSource, kept))
        return answered(
          setting,
          ticked(setting, state, { type: 'same-as', key: link.key, isOn: false }),
          path,
          kept,
        );
      isLinked = true;
      // All that belongs together, as it stands on the page.
      for (const { path: leaf } of unit.leaves) {
        const value = answerAt(worked.answers, `${block}.${leaf}`);
        if (value !== undefined) answers = withAnswer(answers, `${link.source}.${leaf}`, value);
      }
      at = inSource;
      break;
    }
  const isFilled = isLinked || setting.module.declaration.plan.fills?.some((rule) => rule.at === at);
  return { ...state, answers: withAnswer(answers, at, kept ?? (isFilled ? null : undefined)) };
}

function canHold({ module }: FormSetting, path: string, value: Json | undefined): boolean {
  const node = nodeAt(module.declaration.plan, path);
  const options = node?.kind === 'field' ? node.options : undefined;
  return value === undefined || !options || options.some((option) => option.value === value);
}

/** Ticked off, the block keeps what is on the page, unless something else was typed there before. */
function ticked(
  setting: FormSetting,
  state: FormState,
  { key, isOn }: Parameters<Filling['ticked']>[2],
): FormState {
  const worked = fills(setting, state);
  const link = worked?.links.find((one) => one.key === key);
  if (!worked || !link || link.isOn === isOn) return state;
  const others = isOn ? worked.links.filter(({ at }) => at === link.at) : [];
  const sameAs = {
    ...state.sameAs,
    ...Object.fromEntries(others.map((one) => [one.key, false])),
    [key]: isOn,
  };
  const wasTyped = link.units.some((unit) => isBegun(link.at, unit, state.answers));
  if (isOn || wasTyped) return { ...state, sameAs };
  let { answers } = state;
  for (const unit of link.units)
    for (const { path } of unit.leaves) {
      const value = answerAt(worked.answers, `${link.at}.${path}`);
      if (value !== undefined && value !== null) answers = withAnswer(answers, `${link.at}.${path}`, value);
    }
  return { ...state, answers, sameAs };
}
