import type { Demand, Outline, Schema } from '@dvc-kit/procedure';
import type { Clause, Closing, PlanNode } from '../plan.ts';
import { simplified } from './clauses.ts';
import type { ScopeConditions } from './condition-table.ts';

type Allowed = Map<string, Clause[]>;

/** What closes an object to other keys: `additionalProperties: false`, `unevaluatedProperties: false`. */
export function closingsOf(
  demands: readonly Demand[],
  children: readonly PlanNode[],
  conditions: ScopeConditions,
): Closing[] {
  return demands.flatMap(({ path, schema, branches }) => {
    const when = conditions.clauseOf(branches);
    const allowed: Allowed[] = [];
    if (schema.additionalProperties === false) allowed.push(named(schema));
    if (schema.unevaluatedProperties === false) allowed.push(evaluated(schema, path, conditions));
    return allowed.map((keys) => ({
      ...(when.length > 0 && { when }),
      ...(when.length === 0 && isAsShown(keys, children) ? {} : { keys: simplifiedKeys(keys) }),
    }));
  });
}

/** `additionalProperties` knows only the `properties` beside it. */
function named({ properties = {} }: Schema): Allowed {
  return new Map(Object.keys(properties).map((key) => [key, [[]]]));
}

/**
 * The keys that `unevaluatedProperties: false` lets pass: those that the schema names at this object, in its branches
 * only while they are active. A condition that holds names keys too.
 */
function evaluated(schema: Schema, at: string, conditions: ScopeConditions): Allowed {
  const allowed: Allowed = new Map();
  const collect = (one: Schema, clause: Clause): void => {
    for (const key of Object.keys(one.properties ?? {})) {
      const known = allowed.get(key);
      if (known) known.push(clause);
      else allowed.set(key, [clause]);
    }
    for (const part of one.allOf ?? []) collect(part, clause);
    // In a condition; elsewhere its parts only demand.
    for (const part of one.anyOf ?? [])
      if (part.properties) collect(part, [...clause, conditions.add(at, part)]);
    if (!one.if) return;
    const condition = conditions.add(at, one.if);
    collect(one.if, [...clause, condition]);
    if (one.then) collect(one.then, [...clause, condition]);
    if (one.else) collect(one.else, [...clause, -condition]);
  };
  collect(schema, []);
  return allowed;
}

/** Whether each key may be there exactly while its member is declared; those that are always forbidden aside. */
function isAsShown(allowed: Allowed, children: readonly PlanNode[]): boolean {
  const shown = new Map(children.map(({ key, shown: clauses }) => [key, JSON.stringify(sorted(clauses))]));
  return (
    children.every(({ key }) => allowed.has(key)) &&
    [...allowed].every(([key, clauses]) => JSON.stringify(sorted(simplified(clauses))) === shown.get(key))
  );
}

function sorted(clauses: readonly Clause[]): readonly string[] {
  return clauses.map((clause) => clause.join()).sort();
}

function simplifiedKeys(allowed: Allowed): Record<string, readonly Clause[]> {
  return Object.fromEntries([...allowed].map(([key, clauses]) => [key, simplified(clauses)]));
}

/** The demands of an outline by the path of the value that they are about. */
export function demandsByPath({ demands }: Outline): Map<string, Demand[]> {
  const byPath = new Map<string, Demand[]>();
  for (const demand of demands) {
    const known = byPath.get(demand.path);
    if (known) known.push(demand);
    else byPath.set(demand.path, [demand]);
  }
  return byPath;
}
