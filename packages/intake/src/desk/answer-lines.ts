import { units } from '@dvc-kit/administrative-units/current';
import { writtenDate } from '@dvc-kit/procedure/formats/written-date';
import type { Answers, FieldNode, FormPlan, Json, PlanNode } from '@dvc-kit/validation';

/** What was answered, as an officer reads it: a heading with lines, or a line. */
export type AnswerLine =
  | { readonly label: string; readonly text: string }
  | { readonly label: string; readonly lines: readonly AnswerLine[] };

/** The answers in the order and the words of the form. Of what the form does not know (it was of another version) key and value. */
export function answerLines(plan: Pick<FormPlan, 'children'>, answers: Answers): AnswerLine[] {
  return linesOf(plan.children, answers);
}

function linesOf(nodes: readonly PlanNode[], answers: Answers): AnswerLine[] {
  const known = nodes.flatMap((node) => {
    const answer = answers[node.key];
    return answer === undefined ? [] : lineOf(node, answer);
  });
  const keys = new Set(nodes.map(({ key }) => key));
  const unknown = Object.entries(answers).flatMap(([key, value]) =>
    keys.has(key) ? [] : [{ label: key, text: JSON.stringify(value) }],
  );
  return [...known, ...unknown];
}

function lineOf(node: PlanNode, answer: Json): AnswerLine[] {
  const { label } = node;
  if (node.kind === 'group' && isGroup(answer)) return [{ label, lines: linesOf(node.children, answer) }];
  if (node.kind === 'list' && Array.isArray(answer))
    return answer.map((item: Json, index) => ({
      label: `${node.itemLabel} ${index + 1}`,
      lines: isGroup(item)
        ? linesOf(node.item.children, item)
        : [{ label: node.itemLabel, text: String(item) }],
    }));
  const values: readonly Json[] = Array.isArray(answer) ? answer : [answer];
  return [{ label, text: values.map((value) => textOf(node, value)).join(', ') }];
}

function textOf(node: PlanNode, value: Json): string {
  if (node.kind !== 'field' || typeof value === 'object') return JSON.stringify(value);
  const option = optionsOf(node).find((one) => one.value === value);
  if (option) return option.label;
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  const text = String(value);
  switch (node.format) {
    case 'date':
    case 'partial-date':
      return writtenDate(text);
    case 'province-code':
      return units.province(text)?.name ?? text;
    case 'commune-code':
      return units.commune(text)?.name ?? text;
    default:
      return text;
  }
}

/** What branches change too: which of them held does not matter for the name of a value. */
const optionsOf = ({ options = [], refinements = [] }: FieldNode) => [
  ...options,
  ...refinements.flatMap((refinement) => refinement.options ?? []),
];

const isGroup = (value: Json): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
