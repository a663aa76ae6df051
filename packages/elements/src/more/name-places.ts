import { isWholeModule, read } from '@dvc-kit/engine/first-page';
import type { FillPlan, Json, PlanNode } from '@dvc-kit/validation';
import { memberOf } from '@dvc-kit/validation/json-values';
import type { DrawnForm, FormHost } from './drawn-form.ts';

/**
 * Asks for provinces and communes where the form holds one by its code, though no address is on the page: the review names it, and
 * what is filled in hangs on it. After a reload nothing else would ask.
 */
export function namePlaces({ setting: { units, loadUnits } }: FormHost, { form }: DrawnForm): void {
  if (units !== 'not-asked') return;
  const { setting, state } = form;
  const { module, commune } = setting;
  const isHeld =
    holdsPlace(module.declaration.plan.children, read(setting, state).declaration.given) ||
    (isWholeModule(module) && holdsPlace(module.delivery.plan.children, state.delivery)) ||
    (commune && module.declaration.plan.fills?.some(takesCode));
  if (isHeld) loadUnits();
}

/** The code of a commune is filled in only where it can be chosen. */
const takesCode = (rule: FillPlan) => 'as' in rule && (rule.as === 'code' || rule.as === 'province');

function holdsPlace(nodes: readonly PlanNode[], answers: Json | undefined): boolean {
  return nodes.some((node) => {
    const given = memberOf(answers, node.key);
    if (node.kind === 'group') return holdsPlace(node.children, given);
    if (node.kind === 'list')
      return Array.isArray(given) && given.some((item: Json) => holdsPlace(node.item.children, item));
    return given !== undefined && (node.format === 'province-code' || node.format === 'commune-code');
  });
}
