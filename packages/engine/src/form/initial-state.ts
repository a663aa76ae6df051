import type { Answers, FormPlan, Json, PlanNode } from '@dvc-kit/validation';
import { isObject } from '@dvc-kit/validation/json-values';
import { read } from '../reading/reading.ts';
import { deliveryOf, type FormSetting } from '../reading/setting.ts';
import type { FormState } from '../shapes/state.ts';

/** A form at its beginning: the defaults of the schema as first answers, under those that are given. */
export function initialState(
  setting: FormSetting,
  answers: Answers = {},
  grouping: FormState['grouping'] = 'section',
): FormState {
  const state: FormState = {
    answers: withDefaults(setting.module.declaration.plan, answers),
    files: {},
    waived: new Set(),
    delivery: withDefaults(deliveryOf(setting).plan, {}),
    undertaken: false,
    at: { step: '' },
    checked: new Set(),
    returnTo: null,
    grouping,
    handIn: { state: 'ready' },
  };
  return { ...state, at: { step: read(setting, state).steps[0]?.id ?? 'review' } };
}

/** What comes after the declaration has come: its first answers stand where there are none yet. */
export function withDelivery(setting: FormSetting, state: FormState): FormState {
  if (Object.keys(state.delivery).length > 0) return state;
  return { ...state, delivery: withDefaults(deliveryOf(setting).plan, {}) };
}

function withDefaults(plan: FormPlan, answers: Answers): Answers {
  return merged(defaultsOf(plan.children), answers) as Answers;
}

/** The first answers of some nodes. */
export function defaultsOf(nodes: readonly PlanNode[]): Answers {
  const entries = nodes.flatMap((node): [string, Json][] => {
    if (node.kind === 'field') return node.default === undefined ? [] : [[node.key, node.default]];
    const inside =
      node.kind === 'group' ? (node.firstAnswers ?? defaultsOf(node.children)) : firstItems(node);
    return Object.keys(inside).length > 0 ? [[node.key, inside]] : [];
  });
  return Object.fromEntries(entries);
}

/** Items that stand on the page from the start, where their defaults make them more than empty. */
function firstItems({ minItems, item }: Extract<PlanNode, { kind: 'list' }>): readonly Json[] {
  const first = defaultsOf(item.children);
  return Object.keys(first).length > 0 ? Array.from({ length: minItems }, () => first) : [];
}

function merged(defaults: Json | undefined, given: Json | undefined): Json | undefined {
  if (!isObject(defaults) || !isObject(given)) return given ?? defaults;
  const keys = new Set([...Object.keys(defaults), ...Object.keys(given)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(defaults[key], given[key]) as Json]));
}
