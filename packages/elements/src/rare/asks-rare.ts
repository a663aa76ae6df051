import type { PlanNode, ProcedureModule } from '@dvc-kit/validation';

/** Whether the procedure asks anything that `rare.ts` draws. */
export function asksRare({
  declaration,
  delivery,
}: Pick<ProcedureModule, 'declaration' | 'delivery'>): boolean {
  return [declaration, delivery].some(({ plan }) => plan.children.some(isRare));
}

function isRare(node: PlanNode): boolean {
  if (node.kind === 'field') return Boolean(node.many || node.derived) || node.widget === 'checkbox';
  return node.kind === 'list' || node.children.some(isRare);
}
