import { formatNamed, type Schema } from '@dvc-kit/procedure';
import type { Answers, FieldNode, Json, PlanNode } from '@dvc-kit/validation';
import type { Random } from './random.ts';

/** The values that the schema names anywhere, by the key that they stand at. */
export function valuesAsked(schema: unknown, key = '', found = new Map<string, Set<unknown>>()) {
  if (typeof schema !== 'object' || schema === null) return found;
  const known = found.get(key) ?? new Set();
  found.set(key, known);
  const { const: only, enum: some, minimum, maximum, examples } = schema as Schema;
  for (const value of [only, ...(some ?? []), minimum, maximum, ...(examples ?? [])])
    if (value !== undefined) known.add(value);
  for (const [name, inner] of Object.entries(schema))
    if (name === 'properties')
      for (const [member, one] of Object.entries(inner as object)) valuesAsked(one, member, found);
    else valuesAsked(inner, key, found);
  return found;
}

export function answersFor(
  nodes: readonly PlanNode[],
  values: ReadonlyMap<string, ReadonlySet<unknown>>,
  random: Random,
  left: number,
): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (const node of nodes) {
    if (random.chance(left)) continue;
    if (node.kind === 'group') answers[node.key] = answersFor(node.children, values, random, left);
    else if (node.kind === 'list')
      answers[node.key] = Array.from({ length: random.below(3) }, () =>
        answersFor(node.item.children, values, random, left),
      );
    else if (node.many) answers[node.key] = severalFor(node, [...(values.get(node.key) ?? [])], random);
    else answers[node.key] = answerFor(node, [...(values.get(node.key) ?? [])], random);
  }
  return answers;
}

/** Of several values: each but once, as a multiple choice has it. */
function severalFor(node: FieldNode, asked: readonly unknown[], random: Random): Json[] {
  const count = (node.many?.minItems ?? 0) + random.below(3);
  return [...new Set(Array.from({ length: count }, () => answerFor(node, asked, random)))];
}

function answerFor(node: FieldNode, asked: readonly unknown[], random: Random): Json {
  const options = [node, ...(node.refinements ?? [])].flatMap(
    (one) => one.options?.map(({ value }) => value) ?? [],
  );
  if (options.length > 0) return random.pick(options);
  if (node.type === 'boolean') return random.chance(0.5);
  if (asked.length > 0 && random.chance(0.7)) return random.pick(asked) as Json;
  if (node.type !== 'string') return random.pick([0, 1, 2, 5, 10, 18, 60, 100]);
  const example = node.format && formatNamed(node.format)?.example;
  if (example && random.chance(0.5)) return example;
  return random.pick([
    '2020-01-31',
    'Nguyễn Văn Mẫu',
    '012345678901',
    '0912345678',
    '1990',
    'x',
    '01',
    '00004',
  ]);
}
