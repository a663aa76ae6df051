import type { FormPlan, PlanNode } from '@dvc-kit/validation';

/** Whether the form asks anything that `rare.ts` draws. */
export function asksRare({ children }: Pick<FormPlan, 'children'>): boolean {
  return children.some(isRare);
}

function isRare(node: PlanNode): boolean {
  if (node.kind === 'field') return ['checkbox', 'checkboxes', 'lines'].includes(node.widget);
  return node.kind === 'list' || node.children.some(isRare);
}
