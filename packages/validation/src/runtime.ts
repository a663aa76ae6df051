import type { FormPlan, Issue } from './plan.ts';

/**
 * What compiled code leans on. The emitted module carries the source of these functions, so each stands on its own:
 * it names nothing outside itself but the others here.
 */

/** An error as functions compiled by Ajv report it. */
export interface RawError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Length in code points, as JSON Schema counts it. */
export function length(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Whether two JSON values are the same. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && equal(one[key as never], other[key as never]))
  );
}

/**
 * One issue for each path, the one that a person would mend first: what is missing, then a value that is not among
 * the options, then the wrong kind of value, then the wrong form, then bounds. A broken format is a `format` issue.
 */
export function issuesOf(errors: readonly RawError[]): Issue[] {
  const order = ['format', 'pattern', 'type', 'enum', 'const', 'required', 'forbidden'];
  const issues = new Map<string, Issue>();
  for (const { instancePath, keyword, params } of errors) {
    if (keyword === 'if') continue;
    const key = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
    const keys = instancePath.split('/').slice(1);
    if (typeof key === 'string') keys.push(key);
    const path = keys.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
    const isForbidden = keyword === 'false schema' || (key && !params.missingProperty);
    const name = params.missingProperty ? 'required' : isForbidden ? 'forbidden' : keyword;
    const other = issues.get(path);
    if (!other || order.indexOf(name) > order.indexOf(other.keyword))
      issues.set(path, { path, keyword: name, params });
  }
  return [...issues.values()];
}

/** A node as the emitted module carries it: without what is the same everywhere or follows from its place. */
interface CompactNode {
  readonly key: string;
  readonly children?: readonly CompactNode[];
  readonly item?: { readonly children: readonly CompactNode[] };
}

/** The plan with the path of every node, and the clauses that most nodes share. */
export function completePlan(plan: { readonly children: readonly CompactNode[] }): FormPlan {
  const complete = (nodes: readonly CompactNode[], at: string): unknown[] =>
    nodes.map((node) => {
      const path = at + node.key;
      const whole: Record<string, unknown> = { shown: [[]], forbidden: [], required: [], ...node, path };
      if (node.children) whole.children = complete(node.children, `${path}.`);
      if (node.item) whole.item = { ...node.item, children: complete(node.item.children, '') };
      return whole;
    });
  return { ...plan, children: complete(plan.children, '') } as unknown as FormPlan;
}
