import type { Answers, FormPlan, Json, Option, PlanNode } from '@dvc-kit/validation';
import { isObject } from '@dvc-kit/validation/json-values';
import { isAnswer, join } from '../answers/answer-tree.ts';
import { filesFor } from '../later/files.ts';
import { read } from '../reading/reading.ts';
import { deliveryOf, type FormSetting, isWhole } from '../reading/setting.ts';
import type { HandIn } from '../shapes/hand-in.ts';
import type { FormState, StepId } from '../shapes/state.ts';

/** A form that is not finished, as plain JSON: all of its state, and what another version of the form needs to take it up. */
export interface Draft extends Omit<FormState, 'waived' | 'checked'> {
  readonly format: 'dvc-draft/1';
  readonly procedure: { readonly code: string; readonly version: number };
  readonly waived: readonly string[];
  readonly checked: readonly StepId[];
  /** The steps before the place, in order: where to go when it is gone. */
  readonly way: readonly StepId[];
  /** What the citizen read at what she answered, to speak of an answer whose question is gone. */
  readonly words: DraftWords;
}

export interface DraftWords {
  /** By path. */
  readonly declaration: Readonly<Record<string, AnswerWords>>;
  readonly delivery: Readonly<Record<string, AnswerWords>>;
  /** Names of papers by their id. */
  readonly attachments: Readonly<Record<string, string>>;
}

export interface AnswerWords {
  readonly label: string;
  /** Label of the group around it: "Người mẹ". */
  readonly within?: string;
  /** Of the option that was chosen, or of all that were. */
  readonly answer?: string;
}

/** The draft of a form. Whoever keeps it decides where, how long and under whose eyes. */
export function encodeDraft(setting: FormSetting, state: FormState): Draft {
  const { code, version, declaration } = setting.module;
  const attachments = isWhole(setting) ? setting.module.attachments : [];
  const { steps, step } = read(setting, state);
  const place = step ? steps.indexOf(step) : steps.length;
  const isOfDraft = (id: string) =>
    state.waived.has(id) || state.brought?.includes(id) || filesFor(id, state.files).length > 0;
  return {
    format: 'dvc-draft/1',
    procedure: { code, version },
    answers: state.answers,
    ...(state.sameAs && { sameAs: state.sameAs }),
    ...(state.confirmed && { confirmed: state.confirmed }),
    delivery: state.delivery,
    files: state.files,
    waived: [...state.waived],
    ...(state.brought && { brought: state.brought }),
    undertaken: state.undertaken,
    at: state.at,
    way: steps.slice(0, place).map(({ id }) => id),
    checked: [...state.checked],
    returnTo: state.returnTo,
    grouping: state.grouping,
    handIn: withoutWaiting(state.handIn),
    words: {
      declaration: wordsOf(declaration.plan, state.answers),
      delivery: wordsOf(deliveryOf(setting).plan, state.delivery),
      attachments: Object.fromEntries(
        attachments.filter(({ id }) => isOfDraft(id)).map(({ id, name }) => [id, name]),
      ),
    },
  };
}

/** Whoever opens the draft has not sent it: the answer is waited for nowhere, and a retry is the same attempt. */
function withoutWaiting(handIn: HandIn): HandIn {
  if (handIn.state !== 'sending') return handIn;
  return { state: 'failed', attempt: handIn.attempt, fault: { reason: 'network' } };
}

function wordsOf({ children }: FormPlan, answers: Answers): DraftWords['declaration'] {
  const words: Record<string, AnswerWords> = {};
  addWords(words, children, answers, '', undefined);
  return words;
}

function addWords(
  words: Record<string, AnswerWords>,
  nodes: readonly PlanNode[],
  answers: Json | undefined,
  at: string,
  within: string | undefined,
): void {
  if (!isObject(answers)) return;
  for (const node of nodes) {
    const given = answers[node.key];
    const path = join(at, node.key);
    const { kind, label } = node;
    if (kind === 'group') addWords(words, node.children, given, path, label || within);
    else if (kind === 'list') {
      for (const [index, item] of (Array.isArray(given) ? given : []).entries())
        addWords(words, node.item.children, item, join(path, index), node.itemLabel);
    } else if (isAnswer(given)) {
      const add = (at: string, chosen: Json) => {
        const answer = labelsOf(node.options, chosen);
        words[at] = { label, ...(within ? { within } : {}), ...(answer ? { answer } : {}) };
      };
      add(path, given);
      // Of several values each may lose its place alone.
      if (Array.isArray(given)) for (const [index, one] of given.entries()) add(join(path, index), one);
    }
  }
}

function labelsOf(options: readonly Option[] = [], given: Json): string {
  const chosen: readonly Json[] = Array.isArray(given) ? given : [given];
  return chosen.flatMap((one) => options.find(({ value }) => value === one)?.label ?? []).join(', ');
}
