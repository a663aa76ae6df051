import type {
  Answers,
  Clause,
  ConditionSchema,
  PlainNode,
  PlainPlan,
  PlainProcedure,
  PlainRest,
  PlanNode,
} from '@dvc-kit/validation';
import { openDeclaration } from '@dvc-kit/validation/open-declaration';
import { derive } from '../answers/derived.ts';
import { partsOfPages } from '../reading/sections.ts';
import { visibility } from '../reading/visibility.ts';
import { defaultsOf } from './initial-state.ts';

/** A procedure cut in two. */
export interface ProcedureParts {
  /** The first page, and of all the others that they are there and when. */
  readonly first: PlainProcedure;
  /** Null where the first page needs it all. */
  readonly rest: PlainRest | null;
}

/** A node as it stands in a compiled file: without what follows from its place. */
type Node = PlanNode & PlainNode;
type Clauses = readonly Clause[];

/**
 * Cuts a compiled procedure behind its first section, so that a browser fetches little before the first question. Which steps there
 * are, and the first answers, are the same with the first part alone as with both, whatever is answered on the first page.
 *
 * `rest` is the name of the file for the second part.
 */
export function firstPart(plain: PlainProcedure, rest: string): ProcedureParts {
  const nodes = plain.declaration.children as readonly Node[];
  const children = firstNodes(plain, nodes);
  const late = nodes.filter((node) => !children.includes(node));
  if (late.length === 0) return { first: plain, rest: null };
  const attachments = firstPapers(plain, late);
  const { children: _children, conditions, title, hint, ...traits } = plain.declaration;
  const used = new Set(numbersIn(children));
  const asked = new Set([
    ...[...used].map((number) => conditions[number - 1]?.test),
    ...children.flatMap(testsIn),
    ...attachments.map(({ when }) => when),
  ]);
  const formats = new Set(children.flatMap(formatsIn));
  const isFirst = ([name]: readonly [string, unknown]) => formats.has(name);
  const allFormats = Object.entries(plain.formats);
  return {
    first: {
      ...plain,
      declaration: {
        title,
        ...(hint && { hint }),
        conditions: masked(conditions, (at) => used.has(at + 1)),
        children,
      },
      attachments,
      conditions: masked(plain.conditions, (at) => asked.has(at)),
      formats: Object.fromEntries(allFormats.filter(isFirst)),
      rest,
    },
    rest: {
      declaration: {
        title,
        ...(hint && { hint }),
        ...traits,
        conditions: masked(conditions, (at) => !used.has(at + 1)),
        children: late,
      },
      attachments: plain.attachments,
      conditions: masked(plain.conditions, (at) => !asked.has(at)),
      formats: Object.fromEntries(allFormats.filter((entry) => !isFirst(entry))),
    },
  };
}

/** The nodes: whole where the first page needs them, else heads, as far as those tell which steps there are. */
function firstNodes(plain: PlainProcedure, nodes: readonly Node[]): readonly Node[] {
  const { conditions } = plain.declaration;
  const whole = new Set([nodes[0]?.key]);
  for (;;) {
    const children = nodes.map((node) => (whole.has(node.key) ? node : (headOf(node) ?? node)));
    const read = numbersIn(children).flatMap((number) => keysReadBy(plain, conditions[number - 1]));
    // What a condition reads has to be there, and what decides about that too.
    const missing = read.filter((key) => nodes.some((node) => node.key === key && !children.includes(node)));
    if (missing.length === 0) return children;
    for (const key of missing) whole.add(key);
  }
}

/**
 * As much of the papers as tells whether there is a step for them. One that hangs on what comes with the rest is asked for or not as it
 * is at the beginning: the first page does not change that, and what a host page knows already shows with the rest.
 */
function firstPapers(plain: PlainProcedure, late: readonly Node[]): PlainProcedure['attachments'] {
  const { declaration, attachments } = openDeclaration(plain);
  const { answers } = visibility(declaration, defaultsOf(declaration.plan.children), undefined, derive);
  const lateKeys = new Set(late.map(({ key }) => key));
  const papers = plain.attachments.flatMap(({ when, channels }, at): PlainProcedure['attachments'] => {
    if (when === undefined) return [{ channels }];
    if (!keysIn(plain.conditions[when] ?? {}).some((key) => lateKeys.has(key))) return [{ channels, when }];
    return attachments[at]?.when?.(answers) ? [{ channels }] : [];
  });
  const sure = papers.find(
    ({ when, channels }) => when === undefined && plain.channels.every((one) => channels.includes(one)),
  );
  if (sure) return [sure];
  // There are papers, though none is asked for yet.
  return papers.length || !plain.attachments.length ? papers : [{ channels: [] }];
}

/** What stands for a group until it comes; null where that cannot say when each of its pages has something to see. */
function headOf(node: Node): Node | null {
  if (node.kind !== 'group') return null;
  const { kind, key, label, shown, forbidden } = node;
  const children = partsOfPages(node.children as readonly Node[]).map(standIn);
  if (children.some((child) => !child)) return null;
  const firstAnswers: Answers = defaultsOf(node.children);
  return {
    kind,
    key,
    label,
    ...(shown && { shown }),
    ...(forbidden && { forbidden }),
    ...(Object.keys(firstAnswers).length > 0 && { firstAnswers }),
    children,
  } as unknown as Node;
}

/** A group without fields that is shown whenever the page has any. */
function standIn(nodes: readonly Node[]): Node | null {
  const [head] = nodes;
  if (!head) return null;
  const { key, label, shown, forbidden } = head;
  const isAlwaysThere = nodes.some((node) => !node.shown && !node.forbidden && hasSureField(node));
  if (!isAlwaysThere && !(nodes.length === 1 && hasSureField(head))) return null;
  return {
    kind: 'group',
    key,
    label,
    ...(head.kind !== 'field' && head.pageBreak && { pageBreak: true }),
    ...(!isAlwaysThere && { ...(shown && { shown }), ...(forbidden && { forbidden }) }),
    isComing: true,
    children: [],
  } as unknown as Node;
}

/** Whether there is something to see of it whenever it is shown itself. */
function hasSureField(node: Node): boolean {
  if (node.kind !== 'group') return true;
  return (node.children as readonly Node[]).some(
    (child) => !child.shown && !child.forbidden && hasSureField(child),
  );
}

const CLAUSES = new Set(['shown', 'forbidden', 'required', 'when', 'keys']);

/** The numbers of all conditions that the nodes name, in the numbers of the root; those inside items name some more. */
function numbersIn(nodes: unknown): number[] {
  if (typeof nodes !== 'object' || nodes === null) return [];
  return Object.entries(nodes).flatMap(([key, value]) =>
    CLAUSES.has(key) ? flatNumbers(value) : numbersIn(value),
  );
}

function flatNumbers(clauses: Clauses | Clause | Readonly<Record<string, unknown>>): number[] {
  return (Object.values(clauses) as unknown[]).flatMap((one) => {
    if (typeof one === 'number') return [Math.abs(one)];
    return typeof one === 'object' && one !== null ? flatNumbers(one as Clauses) : [];
  });
}

/** The conditions of the file that the items of lists ask by their own numbers. */
function testsIn(node: Node): number[] {
  if (node.kind === 'group') return (node.children as readonly Node[]).flatMap(testsIn);
  if (node.kind === 'field') return [];
  return [
    ...node.item.conditions.map(({ test }) => test),
    ...(node.item.children as readonly Node[]).flatMap(testsIn),
  ];
}

function formatsIn(nodes: unknown): string[] {
  if (typeof nodes !== 'object' || nodes === null) return [];
  return Object.entries(nodes).flatMap(([key, value]) =>
    key === 'format' && typeof value === 'string' ? [value] : formatsIn(value),
  );
}

/** The keys of the root that a condition looks at. */
function keysReadBy(
  { conditions }: PlainProcedure,
  plan: PlainPlan['conditions'][number] | undefined,
): string[] {
  if (!plan) return [];
  return plan.at ? [plan.at.replace(/\..*$/s, '')] : keysIn(conditions[plan.test] ?? {});
}

function keysIn(condition: ConditionSchema | boolean): string[] {
  if (typeof condition === 'boolean') return [];
  const { properties = {}, required = [], not = true, allOf = [], anyOf = [] } = condition;
  return [...Object.keys(properties), ...required, ...[not, ...allOf, ...anyOf].flatMap(keysIn)];
}

/** The list with null for what the other part brings, and nothing after the last that this one does. */
function masked<Thing>(things: readonly (Thing | null)[], isHere: (at: number) => boolean): (Thing | null)[] {
  const here = things.map((thing, at) => (isHere(at) ? thing : null));
  while (here.length > 0 && here[here.length - 1] === null) here.pop();
  return here;
}
