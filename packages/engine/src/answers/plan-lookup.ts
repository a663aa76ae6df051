import type { FormPlan, PlanNode } from '@dvc-kit/validation';

/** The node that the full path leads to, list indexes included; undefined where the plan has none. */
export function nodeAt(plan: Pick<FormPlan, 'children'>, path: string): PlanNode | undefined {
  let nodes: readonly PlanNode[] = plan.children;
  let node: PlanNode | undefined;
  for (const key of path.split('.')) {
    if (node?.kind === 'list' && nodes.length === 0) {
      // The index of an item: what follows starts at the item.
      nodes = node.item.children;
      node = undefined;
      continue;
    }
    node = nodes.find((child) => child.key === key);
    if (!node) return undefined;
    nodes = node.kind === 'group' ? node.children : [];
  }
  return node;
}
