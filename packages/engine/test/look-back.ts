import type { Clause, ConditionSchema, FormPlan, ItemPlan, PlanNode } from '@dvc-kit/validation';

type Scope = Pick<FormPlan | ItemPlan, 'children' | 'conditions'>;

/**
 * What hangs on a condition that asks about something at or behind it, in the order in which the browser asks: there is
 * nothing such in a sound plan. `conditions` are those of the compiled file.
 */
export function looksAhead(scope: Scope, conditions: readonly ConditionSchema[]): string[] {
  const ends = new Map<string, number>();
  const starts = new Map<string, number>();
  let count = 0;
  const number = (nodes: readonly PlanNode[]): void => {
    for (const node of nodes) {
      starts.set(node.path, count++);
      if (node.kind === 'group') number(node.children);
      ends.set(node.path, count - 1);
    }
  };
  number(scope.children);
  return nodesIn(scope.children).flatMap((node) => {
    const asked = clausesOf(node)
      .flat()
      .flatMap((one) => {
        const { at, test } = scope.conditions[Math.abs(one) - 1] ?? { at: '', test: -1 };
        return askedIn(conditions[test] ?? {}, at);
      });
    const ahead = asked.filter((path) => (ends.get(path) ?? -1) >= (starts.get(node.path) ?? 0));
    const inside = node.kind === 'list' ? looksAhead(node.item, conditions) : [];
    return [...ahead.map((path) => `${node.path} hangs on ${path}`), ...inside];
  });
}

function nodesIn(nodes: readonly PlanNode[]): PlanNode[] {
  return nodes.flatMap((node) => [node, ...(node.kind === 'group' ? nodesIn(node.children) : [])]);
}

/** All that a condition changes on the node itself; that a group is declared once more for its members changes nothing. */
function clausesOf(node: PlanNode): Clause[] {
  const changes = 'refinements' in node ? (node.refinements ?? []).map(({ when }) => when) : [];
  const demands = (node.rules ?? []).flatMap(({ when }) => (when ? [when] : []));
  return [...node.shown, ...node.forbidden, ...node.required, ...changes, ...demands];
}

/** The answers that a condition asks about: leaves, and members that it only asks to be there. */
function askedIn(condition: ConditionSchema | boolean, at: string): string[] {
  if (typeof condition === 'boolean') return [at];
  const { properties = {}, required = [], not, allOf = [], anyOf = [] } = condition;
  const join = (key: string) => (at ? `${at}.${key}` : key);
  const parts = [...allOf, ...anyOf, ...(not === undefined ? [] : [not])];
  const inside = [
    ...Object.entries(properties).flatMap(([key, member]) => askedIn(member, join(key))),
    ...required.filter((key) => !(key in properties)).map(join),
    ...parts.flatMap((one) => askedIn(one, at)),
  ];
  return inside.length > 0 ? inside : [at];
}
