import type { DeclarationModule, PlanNode, ProcedureModule } from '@dvc-kit/validation';
import { fieldElements } from '../fields/field-elements.ts';

/** Whether the procedure, as far as it is there, asks anything that nothing here draws: then `rare.ts` does. */
export function asksRare({
  declaration,
  delivery = declaration,
}: Pick<DeclarationModule, 'declaration'> & Partial<Pick<ProcedureModule, 'delivery'>>): boolean {
  return [declaration, delivery].some(({ plan }) => plan.children.some(isRare));
}

function isRare(node: PlanNode): boolean {
  if (node.kind === 'group') return node.children.some(isRare);
  // A branch of the schema may ask the same otherwise.
  return (
    node.kind === 'list' ||
    [node, ...(node.refinements ?? [])].some(({ widget }) => widget && !(widget in fieldElements))
  );
}
