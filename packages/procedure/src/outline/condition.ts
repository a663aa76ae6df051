import type { Schema } from '../shapes/declaration.ts';
import type { Origin } from '../shapes/procedure.ts';
import { joinPath } from './answer-path.ts';

/** A condition of a declaration: its `if`, and the object whose members it sees. */
export interface Condition {
  /** Path of that object from the scope; '' is the scope itself. */
  readonly at: string;
  readonly if: Schema;
  readonly origin: Origin;
  /** Conditions with the same key ask the same. */
  readonly key: string;
}

export function conditionOf(schema: Schema, at: string, origin: Origin): Condition {
  return { at, if: schema, origin, key: `${at} ${JSON.stringify(schema)}` };
}

/** A path that a condition asks about, and what it asks. */
export interface Asked {
  readonly path: string;
  /** Asks only whether there is an answer. */
  readonly presence: boolean;
  readonly schema?: Schema;
  readonly origin: Origin;
  /** Whether the condition also asks for the answer to be there: without it an open field satisfies the condition. */
  readonly isRequired: boolean;
}

/** Everything that a condition asks about. */
export function askedBy({ at, if: schema, origin }: Condition): Asked[] {
  return askedIn(schema, at, origin, new Set());
}

function askedIn(schema: Schema, at: string, origin: Origin, requiredAround: ReadonlySet<string>): Asked[] {
  const required = new Set([...requiredAround, ...requiredIn(schema)]);
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, member]): Asked[] => {
    const place = { ...origin, pointer: `${origin.pointer}/properties/${key}` };
    if (member === false) return [];
    const path = joinPath(at, key);
    const inner = askedIn(member, path, place, new Set());
    const isRequired = required.has(key);
    const own = asksItself(member);
    const asked = { path, presence: false, schema: member, origin: place, isRequired };
    return own
      ? [asked, ...inner]
      : inner.map((one) => ({ ...one, isRequired: one.isRequired && isRequired }));
  });
  const presence = (schema.required ?? [])
    .filter((key) => !asksInside(schema, key))
    .map((key): Asked => {
      const place = { ...origin, pointer: `${origin.pointer}/required` };
      return { path: joinPath(at, key), presence: true, origin: place, isRequired: true };
    });
  const branches = (['allOf', 'anyOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).flatMap((one, index) =>
      askedIn(one, at, { ...origin, pointer: `${origin.pointer}/${keyword}/${index}` }, required),
    ),
  );
  const negated = schema.not
    ? askedIn(schema.not, at, { ...origin, pointer: `${origin.pointer}/not` }, required)
    : [];
  return [...members, ...presence, ...branches, ...negated];
}

function requiredIn(schema: Schema): string[] {
  return [...(schema.required ?? []), ...(schema.allOf ?? []).flatMap(requiredIn)];
}

/** Whether a schema in a condition asks about the value itself, not only about members of it. */
function asksItself(schema: Schema): boolean {
  const members = new Set(['properties', 'required', 'type', '$comment', 'allOf', 'anyOf', 'not']);
  return Object.keys(schema).some((keyword) => !members.has(keyword)) || !hasMembers(schema);
}

function hasMembers(schema: Schema): boolean {
  const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.not ? [schema.not] : [])];
  return schema.properties !== undefined || schema.required !== undefined || inner.some(hasMembers);
}

/** Whether members of `key` are asked to be there, so that asking for `key` adds nothing. */
function asksInside(schema: Schema, key: string): boolean {
  const member = schema.properties?.[key];
  return member !== undefined && member !== false && hasMembers(member) && requiredIn(member).length > 0;
}
