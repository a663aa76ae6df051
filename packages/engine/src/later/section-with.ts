import type { FormPlan, PlanNode } from '@dvc-kit/validation';
import { allSectionsOf } from '../reading/sections.ts';
import type { StepId } from '../shapes/state.ts';

/** Id of the section of a declaration that asks for what has this path; undefined where none does. */
export function sectionWith(plan: FormPlan, path: string): StepId | undefined {
  return allSectionsOf(plan, 's').find(({ nodes }) => nodes.some((node) => holds(node, path)))?.id;
}

function holds(node: PlanNode, path: string): boolean {
  if (path === node.path) return true;
  return node.kind === 'group'
    ? node.children.some((child) => holds(child, path))
    : path.startsWith(`${node.path}.`);
}
