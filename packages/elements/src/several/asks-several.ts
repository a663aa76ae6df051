import type { PlanNode, ProcedureModule } from '@dvc-kit/validation';

/** Whether any answer of the procedure is made of several values. */
export function asksSeveral({
  declaration,
  delivery,
}: Pick<ProcedureModule, 'declaration' | 'delivery'>): boolean {
  return [declaration, delivery].some(({ plan }) => plan.children.some(isSeveral));
}

function isSeveral(node: PlanNode): boolean {
  if (node.kind === 'field') return node.many !== undefined;
  return (node.kind === 'group' ? node.children : node.item.children).some(isSeveral);
}
