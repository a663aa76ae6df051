import type { Schema } from '@dvc-kit/procedure';
import { type ConditionTable, join, ScopeConditions } from './condition-table.ts';
import type { Clause } from './plan.ts';

/** A place of the declaration that the schema speaks about somewhere, with all that it says. */
export interface Draft {
  readonly key: string;
  readonly path: string;
  /** What declares it, and under which conditions, in the order of the file. */
  readonly declarations: { readonly schema: Schema; readonly clause: Clause }[];
  readonly forbidden: Clause[];
  readonly required: Clause[];
  readonly children: Map<string, Draft>;
  /** Of a list: what its items hold. */
  item?: Scope;
}

/** The declaration, or one item of a list: its conditions and the places in it. */
export interface Scope {
  readonly root: Draft;
  readonly conditions: ScopeConditions;
}

/**
 * Walks the schema once and writes down, for every place, which conditions declare, forbid and require it.
 *
 * Each branch is visited as it stands, never in combination with others: the work grows with the number of
 * conditions and not with the number of their combinations.
 */
export function flatten(schema: Schema, table: ConditionTable): Scope {
  const scope: Scope = { root: emptyDraft('', ''), conditions: new ScopeConditions(table) };
  scope.root.declarations.push({ schema, clause: [] });
  visit(schema, scope.root, [], scope, table);
  return scope;
}

function visit(schema: Schema, at: Draft, clause: Clause, scope: Scope, table: ConditionTable): void {
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    declare(child, childOf(at, key), clause, scope, table);
  for (const key of schema.required ?? []) childOf(at, key).required.push(clause);
  for (const [asked, keys] of Object.entries(schema.dependentRequired ?? {})) {
    const condition = scope.conditions.add(at.path, { required: [asked] });
    for (const key of keys) childOf(at, key).required.push([...clause, condition]);
  }
  for (const part of schema.allOf ?? []) visit(part, at, clause, scope, table);
  if (!schema.if) return;
  const condition = scope.conditions.add(at.path, schema.if);
  if (schema.then) visit(schema.then, at, [...clause, condition], scope, table);
  if (schema.else) visit(schema.else, at, [...clause, -condition], scope, table);
}

function declare(
  schema: Schema | false,
  at: Draft,
  clause: Clause,
  scope: Scope,
  table: ConditionTable,
): void {
  if (!schema) {
    at.forbidden.push(clause);
    return;
  }
  at.declarations.push({ schema, clause });
  visit(schema, at, clause, scope, table);
  if (!schema.items) return;
  // The plan gives items a scope of their own, where conditions from outside cannot be told apart.
  if (at.item) throw new Error(`validation: the items of "${at.path}" are declared in more than one place`);
  at.item = flatten(schema.items, table);
}

function childOf(parent: Draft, key: string): Draft {
  const known = parent.children.get(key);
  if (known) return known;
  const child = emptyDraft(key, join(parent.path, key));
  parent.children.set(key, child);
  return child;
}

function emptyDraft(key: string, path: string): Draft {
  return { key, path, declarations: [], forbidden: [], required: [], children: new Map() };
}
