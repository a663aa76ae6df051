import { z } from 'zod';
import { pointerTo } from '../json/json-pointer.ts';
import { isObject } from '../json/subschemas.ts';
import type { Origin } from '../shapes/procedure.ts';
import { missingKey, unknownKey, wordsOf } from '../words/shape-words.ts';
import { closest } from '../words/suggestion.ts';
import type { SchemaFolder } from './schema-folder.ts';

type Issue = z.core.$ZodIssue;

/** Tells the editor all that is wrong with the shape of a value; true when nothing is. */
export function checkShape(folder: SchemaFolder, at: Origin, value: unknown, shape: z.ZodType): boolean {
  const { error } = shape.safeParse(value, { reportInput: true });
  const issues = error?.issues ?? [];
  const strange = strangeKeys(issues);
  for (const issue of issues) if (!isMisspelt(issue, strange)) reportIssue(folder, at, issue, shape);
  return !error;
}

/** A key that is missing because it was misspelt is told once, at the misspelt key. */
function isMisspelt(issue: Issue, strange: ReadonlyMap<string, readonly string[]>): boolean {
  const key = issue.path.at(-1);
  if (!isMissing(issue) || typeof key !== 'string') return false;
  const around = strange.get(JSON.stringify(issue.path.slice(0, -1))) ?? [];
  return around.some((unknown) => closest(unknown, [key]) !== undefined);
}

/** Keys that nobody knows, by the way to the object that has them. */
function strangeKeys(issues: readonly Issue[]): ReadonlyMap<string, readonly string[]> {
  const found = issues.flatMap((one) =>
    one.code === 'unrecognized_keys' ? [[JSON.stringify(one.path), one.keys] as const] : [],
  );
  return new Map(found);
}

function reportIssue(folder: SchemaFolder, at: Origin, issue: Issue, shape: z.ZodType): void {
  const better = likeliestBranch(issue);
  if (better) {
    const strange = strangeKeys(better);
    for (const inner of better.filter((one) => !isMisspelt(one, strange)))
      reportIssue(folder, at, { ...inner, path: [...issue.path, ...inner.path] }, shape);
    return;
  }
  const steps = issue.path.map(String);
  const key = steps.at(-1);
  if (isMissing(issue) && key !== undefined) {
    folder.error({ ...at, pointer: pointerTo(at.pointer, ...steps.slice(0, -1)) }, missingKey(key, issue));
    return;
  }
  if (issue.code === 'unrecognized_keys') {
    for (const unknown of issue.keys)
      folder.error(
        { ...at, pointer: pointerTo(at.pointer, ...steps, unknown) },
        unknownKey(unknown, knownKeys(shape, steps)),
      );
    return;
  }
  const place = { ...at, pointer: pointerTo(at.pointer, ...steps) };
  // Nothing but characters that nobody sees: that was told where they were read.
  const isTold = issue.code === 'invalid_format' && folder.hasErrorAt(place);
  if (!isTold) folder.error(place, wordsOf(issue));
}

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

/** Of the shapes that a value may have, the one it was most likely meant to be: its issues tell more than "none fits". */
function likeliestBranch(issue: Issue): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union' || !issue.errors?.length || !isObject(issue.input)) return undefined;
  const distance = (issues: readonly Issue[]) =>
    issues.reduce((sum, one) => {
      if (one.path.length > 1) return sum + 1;
      if (one.code === 'unrecognized_keys') return sum + 10 * one.keys.length;
      return sum + (isMissing(one) ? 15 : 1);
    }, 0);
  return [...(issue.errors as Issue[][])].sort((a, b) => distance(a) - distance(b))[0];
}

/** Keys that an object may have at this place, for a suggestion. */
function knownKeys(shape: z.ZodType, steps: readonly string[]): string[] {
  let shapes: z.ZodType[] = [shape];
  for (const step of steps) shapes = shapes.flatMap(unwrap).flatMap((one) => childShape(one, step));
  return [
    ...new Set(
      shapes.flatMap(unwrap).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])),
    ),
  ];
}

function unwrap(shape: z.ZodType): z.ZodType[] {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable || shape instanceof z.ZodDefault)
    return unwrap(shape.unwrap() as z.ZodType);
  if (shape instanceof z.ZodUnion) return (shape.options as z.ZodType[]).flatMap(unwrap);
  return [shape];
}

function childShape(shape: z.ZodType, step: string): z.ZodType[] {
  if (shape instanceof z.ZodObject) return step in shape.shape ? [shape.shape[step] as z.ZodType] : [];
  if (shape instanceof z.ZodArray) return [shape.element as z.ZodType];
  if (shape instanceof z.ZodRecord) return [shape.valueType as z.ZodType];
  return [];
}
