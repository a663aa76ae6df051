import type { Answers, Json, OpenForm } from '@dvc-kit/validation';
import { answerAt, withAnswer } from '../answers/answer-tree.ts';
import { nodeAt } from '../answers/plan-lookup.ts';
import { read } from '../reading/reading.ts';
import { deliveryOf, type FormSetting } from '../reading/setting.ts';
import { type Visibility, visibility } from '../reading/visibility.ts';
import type { FormEvent } from '../shapes/events.ts';
import { type FormState, isHandedOver } from '../shapes/state.ts';
import { defaultsOf, initialState } from './initial-state.ts';
import { regroup } from './regroup.ts';

/**
 * The state after the event. The only writer of a state; what an event may not do, or what does it has not come yet, leaves
 * it as it is.
 */
export function transition(setting: FormSetting, state: FormState, event: FormEvent): FormState {
  const { laterSteps, understanding } = setting.parts ?? {};
  switch (event.type) {
    case 'send':
    case 'send-failed':
    case 'sent':
      return laterSteps?.changed(setting, state, event) ?? state;
    case 'group':
      return regroup(setting, state, event.grouping, event.section);
    case 'reset':
      return initialState(setting, event.answers, state.grouping);
    default: {
      if (isHandedOver(state)) return state;
      const change = changed(setting, state, event);
      const after = understanding?.stillConfirmed(setting, change) ?? change;
      return laterSteps?.afterChange(state, after) ?? after;
    }
  }
}

type ChangeEvent = Exclude<FormEvent, { type: 'send' | 'send-failed' | 'sent' | 'group' | 'reset' }>;

function changed(setting: FormSetting, state: FormState, event: ChangeEvent): FormState {
  const { leaving, laterSteps, understanding } = setting.parts ?? {};
  switch (event.type) {
    case 'answer':
      return answered(setting, state, event);
    case 'same-as':
      return setting.parts?.filling?.ticked(setting, state, event) ?? state;
    case 'confirm':
      return understanding?.confirm(state, event) ?? state;
    case 'add-item':
      return withItems(setting, state, event.path, (items, node, _least, most) =>
        items.length < most ? [...items, defaultsOf(node.item.children)] : items,
      );
    case 'remove-item':
      return withItems(setting, state, event.path, (items, _node, least) =>
        items.length > least ? items.filter((_, index) => index !== event.index) : items,
      );
    case 'continue':
      return leaving?.moveOn(read(setting, state), state) ?? state;
    case 'back':
      return leaving?.moveBack(read(setting, state), state) ?? state;
    case 'go':
      return leaving?.moveTo(read(setting, state), state, event.step, event.returnTo) ?? state;
    case 'change':
      return { ...state, at: { step: event.step }, returnTo: 'review' };
    default:
      return laterSteps?.changed(setting, state, event) ?? state;
  }
}

function answered(
  setting: FormSetting,
  state: FormState,
  event: Extract<FormEvent, { type: 'answer' }>,
): FormState {
  const { path, value } = event;
  const part = event.form === 'delivery' ? 'delivery' : 'answers';
  const form = event.form === 'delivery' ? deliveryOf(setting) : setting.module.declaration;
  const { given } = read(setting, state)[event.form ?? 'declaration'];
  const kept = cleaned(setting, form, given, path, value);
  // A field that is only passed through says its answer again, also one that was filled in for her.
  if (JSON.stringify(kept ?? null) === JSON.stringify(answerAt(given, path) ?? null)) return state;
  const { filling } = setting.parts ?? {};
  if (filling && part === 'answers') return filling.answered(setting, state, path, kept);
  return { ...state, [part]: withAnswer(state[part], path, kept) };
}

/** The answer as it is kept; how, depends on the format that the field has under the answers so far. */
function cleaned(
  { parts }: FormSetting,
  { plan, conditions }: OpenForm,
  answers: Answers,
  path: string,
  value: Json | undefined,
): Json | undefined {
  const node = nodeAt(plan, path);
  if (node?.kind !== 'field') throw new Error(`engine: there is no field "${path}" to answer`);
  const understanding = parts?.understanding;
  if (!understanding) return value === '' ? undefined : value;
  if (typeof value !== 'string' || !node.refinements?.some(({ format }) => format))
    return understanding.normalised(value, node.type, node.format);
  const seen = visibility(
    { plan, conditions },
    withAnswer(answers, path, value),
    undefined,
    parts.filling?.derive,
  );
  return understanding.normalised(value, node.type, seen.refined(node, path).format ?? node.format);
}

type ListNode = Extract<ReturnType<typeof nodeAt>, { kind: 'list' }>;

/** Lists stand in the declaration only. */
function withItems(
  setting: FormSetting,
  state: FormState,
  path: string,
  change: (items: readonly Json[], node: ListNode, least: number, most: number) => readonly Json[],
): FormState {
  const node = nodeAt(setting.module.declaration.plan, path);
  if (node?.kind !== 'list') throw new Error(`engine: there is no list "${path}"`);
  const seen = read(setting, state).declaration.visibility;
  const items = itemsOnPage(state.answers, path, seen);
  const { minItems = node.minItems, maxItems = node.maxItems } = seen.refined(node, path);
  const least = seen.isRequired(path) ? minItems : 0;
  const next = change(items, node, least, maxItems);
  return next === items ? state : { ...state, answers: withAnswer(state.answers, path, next) };
}

/** Also those that stand on the page because the list asks for a least number of them. */
function itemsOnPage(answers: Answers, path: string, seen: Visibility): readonly Json[] {
  const given = answerAt(answers, path);
  const items: readonly Json[] = Array.isArray(given) ? given : [];
  return Array.from(
    { length: Math.max(seen.itemCount(path), items.length) },
    (_, index) => items[index] ?? {},
  );
}
