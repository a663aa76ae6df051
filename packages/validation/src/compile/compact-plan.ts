import type { PlainNode, PlainPlan } from '../plain.ts';
import type { FormPlan, PlanNode } from '../plan.ts';

/** Leaves out of a plan what `completePlan` puts back where the form is opened. */
export function compactPlan({ children, ...plan }: FormPlan): PlainPlan {
  return { ...plan, children: children.map(compactNode) };
}

function compactNode(node: PlanNode): PlainNode {
  const { path: _path, shown, forbidden, required, ...rest } = node;
  return {
    ...rest,
    ...(isAlways(shown) ? {} : { shown }),
    ...(forbidden.length > 0 ? { forbidden } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(rest.kind === 'group' ? { children: rest.children.map(compactNode) } : {}),
    ...(rest.kind === 'list'
      ? { item: { ...rest.item, children: rest.item.children.map(compactNode) } }
      : {}),
  };
}

function isAlways(clauses: PlanNode['shown']): boolean {
  return clauses.length === 1 && clauses[0]?.length === 0;
}
