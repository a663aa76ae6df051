import type { Answers, CompiledForm, Json } from '@dvc-kit/validation';
import { answerAt, withAnswer } from './answer-tree.ts';
import { filesFor } from './attachments.ts';
import type { FormEvent } from './events.ts';
import { defaultsOf, initialState } from './initial-state.ts';
import { moveBack, moveOn, moveTo, regroup } from './movement.ts';
import { normalisedAnswer } from './normalise.ts';
import { nodeAt } from './plan-lookup.ts';
import { read } from './reading.ts';
import { afterChange, handedIn, isHandedOver } from './sending.ts';
import type { FormSetting } from './setting.ts';
import type { FormState } from './state.ts';
import { type Visibility, visibility } from './visibility.ts';

/** The state after the event. The only writer of a state; what an event may not do leaves it as it is. */
export function transition(setting: FormSetting, state: FormState, event: FormEvent): FormState {
  switch (event.type) {
    case 'send':
    case 'send-failed':
    case 'sent':
      return handedIn(setting, state, event);
    case 'group':
      return regroup(setting, state, event.grouping, event.section);
    case 'reset':
      return initialState(setting, event.answers, state.grouping);
    default:
      return isHandedOver(state) ? state : afterChange(state, changed(setting, state, event));
  }
}

type ChangeEvent = Exclude<FormEvent, { type: 'send' | 'send-failed' | 'sent' | 'group' | 'reset' }>;

function changed(setting: FormSetting, state: FormState, event: ChangeEvent): FormState {
  switch (event.type) {
    case 'answer':
      return answered(setting, state, event);
    case 'add-item':
      return withItems(setting, state, event.path, (items, node, _least, most) =>
        items.length < most ? [...items, defaultsOf(node.item.children)] : items,
      );
    case 'remove-item':
      return withItems(setting, state, event.path, (items, _node, least) =>
        items.length > least ? items.filter((_, index) => index !== event.index) : items,
      );
    case 'give-files':
      return withFiles(state, event.attachment, (files) => [...files, ...event.files]);
    case 'remove-file':
      return withFiles(state, event.attachment, (files) => files.filter(({ id }) => id !== event.file));
    case 'waive':
      return { ...state, waived: withMember(state.waived, event.attachment, event.waived) };
    case 'undertake':
      return { ...state, undertaken: event.accepted };
    case 'continue':
      return moveOn(read(setting, state), state);
    case 'back':
      return moveBack(read(setting, state), state);
    case 'go':
      return moveTo(read(setting, state), state, event.step, event.returnTo);
    case 'change':
      return { ...state, at: { step: event.step }, returnTo: 'review' };
    case 'complete':
      return completed(setting, state);
  }
}

function answered(
  setting: FormSetting,
  state: FormState,
  event: Extract<FormEvent, { type: 'answer' }>,
): FormState {
  const { path, value } = event;
  const part = event.form === 'delivery' ? 'delivery' : 'answers';
  const form = event.form === 'delivery' ? setting.module.delivery : setting.module.declaration;
  const kept = cleaned(form, state[part], path, value);
  // A field that is only passed through says its answer again.
  if (JSON.stringify(kept) === JSON.stringify(answerAt(state[part], path))) return state;
  return { ...state, [part]: withAnswer(state[part], path, kept) };
}

/** The answer as it is kept; how, depends on the format that the field has under the answers so far. */
function cleaned(
  { plan, conditions }: CompiledForm,
  answers: Answers,
  path: string,
  value: Json | undefined,
): Json | undefined {
  const node = nodeAt(plan, path);
  if (node?.kind !== 'field') throw new Error(`engine: there is no field "${path}" to answer`);
  if (typeof value !== 'string' || !node.refinements?.some(({ format }) => format))
    return normalisedAnswer(value, node.type, node.format);
  const seen = visibility({ plan, conditions }, withAnswer(answers, path, value));
  return normalisedAnswer(value, node.type, seen.refined(node, path).format ?? node.format);
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

function withFiles(
  state: FormState,
  attachment: string,
  change: (files: FormState['files'][string]) => FormState['files'][string],
): FormState {
  return { ...state, files: { ...state.files, [attachment]: change(filesFor(attachment, state.files)) } };
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...set, member] : [...set].filter((one) => one !== member));
}

/** Only a form without any issue can be complete. */
function completed(setting: FormSetting, state: FormState): FormState {
  const reading = read(setting, state);
  return reading.steps.some((step) => reading.issuesOf(step).length > 0)
    ? state
    : { ...state, at: 'complete' };
}
