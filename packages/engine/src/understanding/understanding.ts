import { probableEmail } from '@dvc-kit/procedure/formats/email';
import type { TextFault } from '@dvc-kit/procedure/formats/fault';
import { faultOf, normalisedAs } from '@dvc-kit/procedure/formats/normalise';
import type { Answers, FieldNode, Json, OpenForm, PlanNode } from '@dvc-kit/validation';
import { answerAt, join, withAnswer } from '../answers/answer-tree.ts';
import { derive } from '../answers/derived.ts';
import type { ConfirmEvent, FormSetting, Understanding, WarningSource } from '../reading/parts.ts';
import { read } from '../reading/reading.ts';
import { deliveryOf, isWhole } from '../reading/setting.ts';
import { visibility } from '../reading/visibility.ts';
import type { FormState } from '../shapes/state.ts';
import type { Warning } from '../shapes/views.ts';
import { hasTooManyDigits, typedNumber } from './typed-number.ts';
import { askedIn, refused, warningsFor } from './warnings.ts';

export { filling } from '../filling/filling.ts';
export { hasTooManyDigits };

/**
 * What was typed, as it is kept: as a plain text, then as its format has it; of several values each, without blank ones.
 * Undefined for nothing. A number that cannot be read, or not to its last digit, stays text, so that the citizen finds
 * her own words again.
 */
export function normalisedAnswer(
  value: Json | undefined,
  type: FieldNode['type'],
  format: string | undefined,
): Json | undefined {
  if (Array.isArray(value)) {
    const values = value.flatMap((one: Json) => normalisedAnswer(one, type, format) ?? []);
    return values.length > 0 ? values : undefined;
  }
  if (typeof value !== 'string') return value ?? undefined;
  const text = normalisedAs(format, value);
  if (text === '') return undefined;
  return type === 'integer' || type === 'number' ? (typedNumber(text, type) ?? text) : text;
}

/** Why an answer is not of the format of its field, where more can be told than that it is not. */
export function textFault(format: string | undefined, answer: Json | undefined): TextFault | undefined {
  return typeof answer === 'string' ? faultOf(format, answer) : undefined;
}

/**
 * All that the citizen typed, read anew: what came before there was anybody to understand it, from a draft or from the
 * host page, and what another answer has given another format since.
 */
function reread(setting: FormSetting, state: FormState): FormState {
  const answers = rereadForm(setting.module.declaration, state.answers);
  const delivery = rereadForm(deliveryOf(setting), state.delivery);
  return answers === state.answers && delivery === state.delivery ? state : { ...state, answers, delivery };
}

function rereadForm(form: OpenForm, answers: Answers): Answers {
  const seen = visibility(form, answers, undefined, derive);
  let read = answers;
  for (const [path, node] of answeredFields(form.plan.children, answers, '')) {
    const value = answerAt(answers, path);
    const kept = normalisedAnswer(value, node.type, seen.refined(node, path).format ?? node.format);
    if (JSON.stringify(kept) !== JSON.stringify(value)) read = withAnswer(read, path, kept);
  }
  return read;
}

/** The fields of some nodes that hold a text or several, with their paths; `scope` is the path of their list item. */
function answeredFields(
  nodes: readonly PlanNode[],
  answers: Answers,
  scope: string,
): readonly (readonly [path: string, node: FieldNode])[] {
  return nodes.flatMap((node): readonly (readonly [string, FieldNode])[] => {
    const path = scope ? join(scope, node.path) : node.path;
    if (node.kind === 'group') return answeredFields(node.children, answers, scope);
    const value = answerAt(answers, path);
    if (node.kind === 'field')
      return typeof value === 'string' || (node.many && Array.isArray(value)) ? [[path, node]] : [];
    const items: readonly Json[] = Array.isArray(value) ? value : [];
    return items.flatMap((_, index) => answeredFields(node.item.children, answers, join(path, index)));
  });
}

/** Letters that the fonts of the paper have not. Those of names are refused; what else is written may be put otherwise. */
const NOT_PRINTED = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u;

/** What cannot be so, else the first thing that she has not said to be so, else the first that she has. */
function asked(
  node: FieldNode,
  path: string,
  { visibility: { answers }, confirmed = [], setting: { today }, looksAt }: WarningSource,
  { answer, format, issue }: Parameters<Understanding['asked']>[3],
): ReturnType<Understanding['asked']> {
  if (issue?.params.isRefused) return undefined;
  const told = [
    ...warningsFor(node, path, answers, today, looksAt),
    ...askedOfText(node, path, answer, format),
  ];
  const isSaid = ({ key }: Warning) => key !== undefined && confirmed.includes(key);
  const warning = told.find(({ isRefused }) => isRefused) ?? told.find((one) => !isSaid(one));
  if (warning) return { warning };
  const [said] = told;
  return said && { said };
}

/** What there is to ask about any text that may be right as it is. */
function askedOfText(
  { type, options, derived }: FieldNode,
  path: string,
  answer: Json | undefined,
  format: string | undefined,
): readonly Warning[] {
  if (type !== 'string' || options || derived || typeof answer !== 'string') return [];
  if (format !== 'email')
    return !format && NOT_PRINTED.test(answer) ? [{ path, check: 'latin-letters', params: {} }] : [];
  const meant = probableEmail(answer);
  return meant ? [{ path, check: 'probable-email', params: { meant }, key: emailKey(answer) }] : [];
}

const emailKey = (text: string) => `probable-email ${text}`;

/** As long as part of the form has not come, nothing is forgotten: it may be asked there. */
function stillConfirmed(setting: FormSetting, state: FormState): FormState {
  const { confirmed } = state;
  if (!confirmed?.length || !isWhole(setting)) return state;
  const { declaration, delivery } = read(setting, state);
  const forms = [
    [setting.module.declaration, declaration.visibility],
    [setting.module.delivery, delivery.visibility],
  ] as const;
  const asked = new Set(
    forms.flatMap(([form, seen]) => [
      ...askedIn(form, seen, setting.today),
      ...answeredFields(form.plan.children, seen.answers, '').map(([path]) =>
        emailKey(String(answerAt(seen.answers, path))),
      ),
    ]),
  );
  const still = confirmed.filter((key) => asked.has(key));
  return still.length === confirmed.length ? state : { ...state, confirmed: still };
}

function confirm(state: FormState, { key, isSo }: ConfirmEvent): FormState {
  const others = (state.confirmed ?? []).filter((one) => one !== key);
  return { ...state, confirmed: isSo ? [...others, key] : others };
}

/** Comes in a file of its own: nobody waits for it before the first question is on the page. */
export const understanding: Understanding = {
  normalised: normalisedAnswer,
  reread,
  asked,
  confirm,
  stillConfirmed,
  refused,
};
