import { joinPath, parentOf } from './answer-path.ts';
import { askedBy, type Condition, conditionOf } from './condition.ts';
import type { Schema } from './declaration.ts';
import { originOf } from './origin.ts';
import type { Origin } from './procedure.ts';

/** The side of a condition on which something stands. */
export interface Branch {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** Something that the schema says about a path, where all of `branches` hold. */
export interface Statement {
  readonly says: 'declares' | 'forbids' | 'requires';
  readonly path: string;
  readonly branches: readonly Branch[];
  readonly origin: Origin;
  /** Of what is declared. */
  readonly schema?: Schema;
}

export type EntryKind = 'field' | 'group' | 'list';

/** Something that can be answered: a field, a group of fields, a list of groups. */
export interface Entry {
  readonly path: string;
  readonly key: string;
  readonly kind: EntryKind;
  /** The first schema that defines it. */
  readonly schema: Schema;
  readonly declarations: readonly Statement[];
  /** Place in reading order, and the last place of what is inside it. */
  readonly start: number;
  readonly end: number;
  /** What one item of a list holds. */
  readonly items?: Outline;
}

/**
 * What a declaration, or one item of a list, holds: everything that can be answered, in reading order, and under
 * which conditions it is declared, forbidden and required.
 */
export interface Outline {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly statements: readonly Statement[];
  readonly conditions: readonly Condition[];
}

/** The outline of a resolved declaration. Takes time in proportion to its size, whatever its conditions. */
export function outlineOf(schema: Schema): Outline {
  const statements: Statement[] = [];
  const conditions: Condition[] = [];
  readSchema(schema, '', [], { statements, conditions });
  return { entries: arrange(statements), statements, conditions };
}

interface Found {
  readonly statements: Statement[];
  readonly conditions: Condition[];
}

function readSchema(schema: Schema, at: string, branches: readonly Branch[], found: Found): void {
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    const path = joinPath(at, key);
    const origin = member ? originOf(member) : below(originOf(schema, 'properties'), key);
    if (member === false) found.statements.push({ says: 'forbids', path, branches, origin });
    else {
      found.statements.push({ says: 'declares', path, branches, origin, schema: member });
      readSchema(member, path, branches, found);
    }
  }
  for (const key of schema.required ?? [])
    found.statements.push({
      says: 'requires',
      path: joinPath(at, key),
      branches,
      origin: originOf(schema, 'required'),
    });
  for (const inner of schema.allOf ?? []) readSchema(inner, at, branches, found);
  readBranches(schema, at, branches, found);
  readDependent(schema, at, branches, found);
}

function readBranches(schema: Schema, at: string, branches: readonly Branch[], found: Found): void {
  if (!schema.if) return;
  const condition = conditionOf(schema.if, at, originOf(schema.if));
  found.conditions.push(condition);
  if (schema.then) readSchema(schema.then, at, [...branches, { condition, holds: true }], found);
  if (schema.else) readSchema(schema.else, at, [...branches, { condition, holds: false }], found);
}

/** `dependentRequired` is a condition in short: once the first is answered, the others are required. */
function readDependent(schema: Schema, at: string, branches: readonly Branch[], found: Found): void {
  for (const [asked, keys] of Object.entries(schema.dependentRequired ?? {})) {
    const origin = below(originOf(schema, 'dependentRequired'), asked);
    const condition = conditionOf({ required: [asked] }, at, origin);
    found.conditions.push(condition);
    for (const key of keys)
      found.statements.push({
        says: 'requires',
        path: joinPath(at, key),
        branches: [...branches, { condition, holds: true }],
        origin,
      });
  }
}

/** Puts everything that is declared into reading order. */
function arrange(statements: readonly Statement[]): Map<string, Entry> {
  const declarations = new Map<string, Statement[]>();
  const members = new Map<string, string[]>();
  const anchors = new Map<string, number>();
  for (const statement of sortedByBranches(statements)) {
    const known = declarations.get(statement.path);
    if (known) known.push(statement);
    else {
      declarations.set(statement.path, [statement]);
      place(statement, members, anchors);
    }
  }
  const entries = new Map<string, Entry>();
  const visit = (path: string): void => {
    const start = entries.size;
    const all = declarations.get(path) ?? [];
    const schema = all.find((one) => one.schema?.type)?.schema ?? all[0]?.schema ?? {};
    const draft = {
      path,
      key: path.slice(path.lastIndexOf('.') + 1),
      kind: kindOf(schema),
      schema,
      declarations: all,
    };
    const items = schema.items && draft.kind === 'list' ? { items: outlineOf(schema.items) } : {};
    entries.set(path, { ...draft, ...items, start, end: start });
    for (const inner of members.get(path) ?? []) visit(inner);
    entries.set(path, { ...draft, ...items, start, end: entries.size - 1 });
  };
  for (const path of members.get('') ?? []) visit(path);
  return entries;
}

/** What is declared without a condition first: what branches add is placed among it. */
function sortedByBranches(statements: readonly Statement[]): Statement[] {
  const declared = statements.filter(({ says }) => says === 'declares');
  return [
    ...declared.filter(({ branches }) => branches.length === 0),
    ...declared.filter(({ branches }) => branches.length > 0),
  ];
}

/**
 * What only a branch declares stands after the last member of its object that the condition asks about, behind what
 * other branches placed there; at the end of its object when the condition asks about none of its members.
 */
function place(
  { path, branches }: Statement,
  members: Map<string, string[]>,
  anchors: Map<string, number>,
): void {
  const parent = parentOf(path);
  const siblings = members.get(parent) ?? [];
  members.set(parent, siblings);
  const asked = branches.flatMap(({ condition }) => askedBy(condition).map((one) => one.path));
  const last = siblings.findLastIndex((one) => asked.some((ask) => ask === one || ask.startsWith(`${one}.`)));
  if (branches.length === 0 || last < 0) {
    siblings.push(path);
    return;
  }
  const anchor = siblings[last] as string;
  const behind = anchors.get(anchor) ?? 0;
  anchors.set(anchor, behind + 1);
  siblings.splice(last + 1 + behind, 0, path);
}

function kindOf(schema: Schema): EntryKind {
  if (schema.type === 'array') return 'list';
  return schema.type === 'object' || (schema.type === undefined && schema.properties) ? 'group' : 'field';
}

function below({ file, pointer }: Origin, key: string): Origin {
  return { file, pointer: `${pointer}/${key}` };
}
