import { mostItems, type Schema } from '@dvc-kit/procedure';
import { simplified } from './clauses.ts';
import { changeableTraits, fieldTraits, refinements } from './field-plan.ts';
import type { Draft, Scope } from './flatten.ts';
import { orderedChildren } from './order.ts';
import type { FieldNode, FormPlan, GroupNode, ListNode, PlanNode } from './plan.ts';
import type { TextOf } from './text-of.ts';

/** The plan of a flattened declaration, in the language that `textOf` speaks. */
export function formPlan(scope: Scope, textOf: TextOf): FormPlan {
  const schema = firstSchema(scope.root);
  return {
    title: textOf(schema, 'title') ?? '',
    ...(schema.description ? { hint: textOf(schema, 'description') } : {}),
    children: planNodes(scope.root, scope, textOf),
    conditions: scope.conditions.plans,
  };
}

function planNodes(parent: Draft, scope: Scope, textOf: TextOf): PlanNode[] {
  return orderedChildren(parent, scope).map((draft) => planNode(draft, scope, textOf));
}

function planNode(draft: Draft, scope: Scope, textOf: TextOf): PlanNode {
  const schema = firstSchema(draft);
  if (draft.item) return listNode(draft, draft.item, schema, textOf);
  if (schema.type === 'object' || schema.properties) return groupNode(draft, schema, scope, textOf);
  return fieldNode(draft, schema, textOf);
}

function groupNode(draft: Draft, schema: Schema, scope: Scope, textOf: TextOf): GroupNode {
  const subject = textOf(schema, 'x-subject');
  return {
    kind: 'group',
    ...baseOf(draft, schema, textOf),
    ...(subject ? { subject } : {}),
    ...(schema['x-widget'] ? { widget: schema['x-widget'] } : {}),
    ...(schema['x-page-break'] ? { pageBreak: true } : {}),
    children: planNodes(draft, scope, textOf),
  };
}

function listNode(draft: Draft, item: Scope, schema: Schema, textOf: TextOf): ListNode {
  const base = baseOf(draft, schema, textOf);
  const { messages, minItems = 0, maxItems = mostItems } = changeableTraits(schema, textOf);
  return {
    kind: 'list',
    ...base,
    minItems,
    maxItems,
    ...(messages ? { messages } : {}),
    ...changesOf(draft, schema, textOf),
    itemLabel: textOf(firstSchema(item.root), 'title') ?? base.label,
    ...(schema['x-page-break'] ? { pageBreak: true } : {}),
    item: { children: planNodes(item.root, item, textOf), conditions: item.conditions.plans },
  };
}

function fieldNode(draft: Draft, schema: Schema, textOf: TextOf): FieldNode {
  return {
    kind: 'field',
    ...fieldTraits(schema, textOf),
    ...baseOf(draft, schema, textOf),
    ...changesOf(draft, schema, textOf),
  };
}

function changesOf(draft: Draft, schema: Schema, textOf: TextOf): Pick<FieldNode, 'refinements'> {
  const changes = refinements(draft, schema, textOf);
  return changes.length > 0 ? { refinements: changes } : {};
}

function baseOf(draft: Draft, schema: Schema, textOf: TextOf) {
  const hint = textOf(schema, 'description');
  return {
    key: draft.key,
    path: draft.path,
    label: textOf(schema, 'title') ?? draft.key,
    ...(hint ? { hint } : {}),
    shown: simplified(draft.declarations.map(({ clause }) => clause)),
    forbidden: simplified(draft.forbidden),
    required: simplified(draft.required),
  };
}

/** The declaration that says what kind of thing it is; the others refine it. */
function firstSchema(draft: Draft): Schema {
  const declared = draft.declarations.map(({ schema }) => schema);
  const first = declared.find(({ type, oneOf, properties }) => type ?? oneOf ?? properties) ?? declared[0];
  if (!first) throw new Error(`validation: nothing declares "${draft.path}"`);
  return first;
}
