import type { DeclarationModule, PlanNode, ProcedureModule } from '@dvc-kit/validation';

/** Whether the procedure, as far as it is there, asks anything that `rare.ts` draws. */
export function asksRare({
  declaration,
  delivery,
}: Pick<DeclarationModule, 'declaration'> & Partial<Pick<ProcedureModule, 'delivery'>>): boolean {
  return [declaration, delivery].some((form) => form?.plan.children.some(isRare));
}

function isRare(node: PlanNode): boolean {
  if (node.kind === 'field') return ['checkbox', 'checkboxes', 'lines'].includes(node.widget);
  return node.kind === 'list' || node.children.some(isRare);
}
