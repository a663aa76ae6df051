import type { PlainNode, PlainPlan } from '../plain.ts';
import type { FormPlan } from '../plan.ts';

/** The plan with the path of every node, and the clauses that most nodes share. */
export function completePlan(plan: PlainPlan): FormPlan {
  return { ...plan, children: complete(plan.children, '') } as unknown as FormPlan;
}

function complete(nodes: readonly PlainNode[], at: string): unknown[] {
  return nodes.map((node) => {
    const path = at + node.key;
    const { children, item } = node;
    return {
      shown: always,
      forbidden: never,
      required: never,
      ...node,
      path,
      ...(children && { children: complete(children, `${path}.`) }),
      ...(item && { item: { ...item, children: complete(item.children, '') } }),
    };
  });
}

const always: readonly (readonly number[])[] = [[]];
const never: readonly (readonly number[])[] = [];
