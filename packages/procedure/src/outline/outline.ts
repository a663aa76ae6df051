import { originIfKnown } from '../json/origin.ts';
import type { Schema } from '../shapes/declaration.ts';
import type { Origin } from '../shapes/procedure.ts';
import { joinPath, parentOf, seenFrom } from './answer-path.ts';
import { askedBy, type Condition, conditionOf } from './condition.ts';
import { grouped } from './grouped.ts';
import { plainItems } from './plain-items.ts';

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

/** Something that can be answered: a field (of one value or several), a group of fields, a list of groups. */
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
  /** Every subschema that says something about a value, with the path of that value; '' is the scope itself. */
  readonly demands: readonly Demand[];
}

/** A subschema whose own keywords hold for the value at the path, where all of `branches` do. */
export interface Demand {
  readonly path: string;
  readonly schema: Schema;
  readonly branches: readonly Branch[];
}

/** The outline of a resolved declaration. Takes time in proportion to its size, whatever its conditions. */
export function outlineOf(schema: Schema): Outline {
  const statements: Statement[] = [];
  const conditions: Condition[] = [];
  const demands: Demand[] = [];
  readSchema(schema, '', [], { statements, conditions, demands });
  return { entries: arrange(statements), statements, conditions, demands };
}

/** Everything that is said about each path. */
export function statementsByPath({ statements }: Outline): Map<string, Statement[]> {
  return grouped(statements, ({ path }) => path);
}

interface Found {
  readonly statements: Statement[];
  readonly conditions: Condition[];
  readonly demands: Demand[];
}

function readSchema(schema: Schema, at: string, branches: readonly Branch[], found: Found): void {
  found.demands.push({ path: at, schema, branches });
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    const path = joinPath(at, key);
    const origin = member ? originIfKnown(member) : below(originIfKnown(schema, 'properties'), key);
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
      origin: originIfKnown(schema, 'required'),
    });
  for (const inner of schema.allOf ?? []) readSchema(inner, at, branches, found);
  readBranches(schema, at, branches, found);
  readDependent(schema, at, branches, found);
}

function readBranches(schema: Schema, at: string, branches: readonly Branch[], found: Found): void {
  if (!schema.if) return;
  const condition = conditionOf(schema.if, at, originIfKnown(schema.if));
  found.conditions.push(condition);
  if (schema.then) readSchema(schema.then, at, [...branches, { condition, holds: true }], found);
  if (schema.else) readSchema(schema.else, at, [...branches, { condition, holds: false }], found);
}

/** `dependentRequired` is a condition in short: once the first is answered, the others are required. */
function readDependent(schema: Schema, at: string, branches: readonly Branch[], found: Found): void {
  for (const [asked, keys] of Object.entries(schema.dependentRequired ?? {})) {
    const origin = below(originIfKnown(schema, 'dependentRequired'), asked);
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
  const order = new Order();
  for (const statement of sortedByBranches(statements)) {
    const known = declarations.get(statement.path);
    if (known) known.push(statement);
    else {
      declarations.set(statement.path, [statement]);
      order.place(statement);
    }
  }
  const entries = new Map<string, Entry>();
  const visit = (path: string): void => {
    const start = entries.size;
    const entry = describe(path, declarations.get(path) ?? []);
    entries.set(path, { ...entry, start, end: start });
    for (const inner of order.membersOf(path)) visit(inner);
    entries.set(path, { ...entry, start, end: entries.size - 1 });
  };
  for (const path of order.membersOf('')) visit(path);
  return entries;
}

function describe(path: string, declarations: readonly Statement[]): Omit<Entry, 'start' | 'end'> {
  const schema = declarations.find((one) => one.schema?.type)?.schema ?? declarations[0]?.schema ?? {};
  const kind = kindOf(schema);
  const items = kind === 'list' && schema.items ? { items: outlineOf(schema.items) } : {};
  return { path, key: seenFrom(parentOf(path), path), kind, schema, declarations, ...items };
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
 * What only a branch declares follows the last member of its object that the condition asks about, behind what
 * other branches put there; it stands at the end of its object when the condition asks about none of its members.
 */
class Order {
  /** What was placed, by path. */
  readonly #seats = new Map<string, Seat>();
  /** The beginning of each object, by its path. */
  readonly #starts = new Map<string, Seat>();

  place({ path, branches }: Statement): void {
    const parent = parentOf(path);
    const asked = branches.flatMap(({ condition }) => askedBy(condition).map((one) => one.path));
    const anchors = [...new Set(asked.flatMap((one) => this.#memberAround(parent, one)))];
    const before = anchors.length > 0 ? anchors.reduce(later) : this.#startOf(parent);
    const seat: Seat = {
      path,
      before,
      depth: before.depth + 1,
      index: before.followers.length,
      followers: [],
    };
    before.followers.push(seat);
    this.#seats.set(path, seat);
  }

  /** The member of `parent` that the path is or lies in, if it was placed before. */
  #memberAround(parent: string, path: string): Seat[] {
    const inside = seenFrom(parent, path);
    if (parent !== '' && inside === path) return [];
    const seat = this.#seats.get(joinPath(parent, inside.split('.')[0] ?? ''));
    return seat ? [seat] : [];
  }

  #startOf(parent: string): Seat {
    const known = this.#starts.get(parent);
    if (known) return known;
    const seat: Seat = { path: parent, before: null, depth: 0, index: 0, followers: [] };
    this.#starts.set(parent, seat);
    return seat;
  }

  /** In reading order. Without recursion: a thousand fields may follow one another. */
  membersOf(parent: string): string[] {
    const members: string[] = [];
    const waiting = [...this.#startOf(parent).followers].reverse();
    for (let seat = waiting.pop(); seat; seat = waiting.pop()) {
      members.push(seat.path);
      for (let at = seat.followers.length - 1; at >= 0; at--) waiting.push(seat.followers[at] as Seat);
    }
    return members;
  }
}

/** A place in the order: behind another member, or first in its object. */
interface Seat {
  readonly path: string;
  readonly before: Seat | null;
  /** How many stand before it one behind the other. */
  readonly depth: number;
  /** Among those that follow the same. */
  readonly index: number;
  readonly followers: Seat[];
}

/** Of two members of an object, the one that is read later. */
function later(one: Seat, other: Seat): Seat {
  let [a, b] = [one, other];
  while (a.depth > b.depth) a = a.before as Seat;
  while (b.depth > a.depth) b = b.before as Seat;
  // One follows the other: it is the later.
  if (a === b) return one.depth > other.depth ? one : other;
  while (a.before !== b.before) [a, b] = [a.before as Seat, b.before as Seat];
  return a.index > b.index ? one : other;
}

/** What the form makes of a schema. */
export function kindOf(schema: Schema): EntryKind {
  if (schema.type === 'array') return plainItems(schema) ? 'field' : 'list';
  return schema.type === 'object' || (schema.type === undefined && schema.properties) ? 'group' : 'field';
}

function below({ file, pointer }: Origin, key: string): Origin {
  return { file, pointer: `${pointer}/${key}` };
}
