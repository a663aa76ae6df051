import { visibility } from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import { type Answers, type CompiledForm, type PlanNode, validateWhole } from '@dvc-kit/validation';
import type { Random } from './random.ts';

/** What many different answers show of a form. */
export interface Reach {
  /** Paths of fields that no answers showed; indexes of list items are left out. */
  readonly unreached: readonly string[];
  /** Answers that the form and plain JSON Schema judge differently, if any were met. */
  readonly disputed: Answers | undefined;
}

const tries = 150;

/** Answers the form in many ways, and notes what comes to show and who judges the dossier how. */
export function reach(form: CompiledForm, declaration: Schema, random: Random): Reach {
  const wanted = new Map(leavesOf(form.plan.children, '').map((one) => [one.path, one]));
  const values = valuesAsked(declaration);
  let disputed: Answers | undefined;
  for (let round = 0; round < tries && (wanted.size > 0 || round < 10); round += 1) {
    // Some rounds answer everything, some leave much out; a round keeps to few of the values that conditions ask for.
    const left = random.pick([0, 0, 0.1, 0.4]);
    const given = answersFor(form.plan.children, values, random, left);
    const seen = visibility(form, given);
    for (const [path, { shown }] of wanted) if (shown.some((one) => seen.isShown(one))) wanted.delete(path);
    const isValid = form.validate(seen.answers).length === 0;
    if (round < 20 && isValid !== (validateWhole(declaration, seen.answers).length === 0)) disputed ??= given;
  }
  return { unreached: [...wanted.keys()], disputed };
}

interface Leaf {
  readonly path: string;
  /** As the engine names it: with the indexes of the items that are tried. */
  readonly shown: readonly string[];
}

function leavesOf(nodes: readonly PlanNode[], base: string, shownBases: readonly string[] = ['']): Leaf[] {
  const join = (at: string, key: string) => (at ? `${at}.${key}` : key);
  return nodes.flatMap((node): Leaf[] => {
    const path = join(base, node.key);
    const shown = shownBases.map((one) => join(one, node.key));
    if (node.kind === 'group') return leavesOf(node.children, path, shown);
    if (node.kind === 'list' && node.item.children)
      return leavesOf(
        node.item.children,
        path,
        shown.flatMap((one) => [`${one}.0`, `${one}.1`]),
      );
    return [{ path, shown }];
  });
}

/** The values that the schema names anywhere, by the key that they stand at. */
function valuesAsked(schema: unknown, key = '', found = new Map<string, Set<unknown>>()) {
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

function answersFor(
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
    else answers[node.key] = answerFor(node, [...(values.get(node.key) ?? [])], random);
  }
  return answers;
}

function answerFor(
  node: Extract<PlanNode, { kind: 'field' }>,
  asked: readonly unknown[],
  random: Random,
): Answers[string] {
  const options = [node, ...(node.refinements ?? [])].flatMap(
    (one) => one.options?.map(({ value }) => value) ?? [],
  );
  if (options.length > 0) return random.pick(options);
  if (node.type === 'boolean') return random.chance(0.5);
  if (asked.length > 0 && random.chance(0.7)) return random.pick(asked) as Answers[string];
  if (node.type !== 'string') return random.pick([0, 1, 2, 5, 10, 18, 60, 100]);
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
