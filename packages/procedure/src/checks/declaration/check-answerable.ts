import { originOf } from '../../json/origin.ts';
import { brokenKeyword } from '../../outline/broken-keyword.ts';
import { keptOtherwise } from '../../outline/kept-as.ts';
import { emptyNumberRange } from '../../outline/number-range.ts';
import { someTextFits, textsThatFit } from '../../outline/some-text.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { numberChecks, textChecks } from '../../shapes/assertions.ts';
import { mostItems } from '../../shapes/bounds.ts';
import type { Schema } from '../../shapes/declaration.ts';
import type { Origin } from '../../shapes/procedure.ts';
import { answerWords } from '../../words/answer-words.ts';

/** Whether a field takes any answer at all, and every one that it offers. */
export function checkAnswerable(folder: SchemaFolder, key: string, schema: Schema): void {
  checkOneList(folder, key, schema);
  checkOffered(folder, key, [schema], schema);
  checkKept(folder, key, schema);
  checkStep(folder, schema);
  if (!checkRanges(folder, [schema], schema)) return;
  if (!offeredBy(schema) && !schema['x-derived']) checkTexts(folder, key, [schema], schema);
}

/**
 * The same for a field while a branch tightens it: what was declared holds on beside the branch, and so does what other
 * branches say of it in the same cases.
 */
export function checkStillAnswerable(
  folder: SchemaFolder,
  key: string,
  first: Schema,
  branch: Schema,
  beside: readonly Schema[],
): void {
  const { const: _only, enum: _some, oneOf: _options, ...checks } = first;
  checkOffered(folder, key, [checks, branch], branch);
  checkKept(folder, key, branch, { ...first, ...branch });
  checkStep(folder, branch);
  const isRange = checkRanges(folder, [first, ...beside, branch], branch);
  const all = [first, ...beside, branch];
  if (isRange && !all.some(offeredBy) && someTextFits([first])) checkTexts(folder, key, all, branch);
  const isAlone = leaves([first, branch]);
  if (isAlone && !leaves([first, ...beside, branch]))
    folder.error(originOf(branch), answerWords.noneTogether(key));
  const left = offeredBy(first);
  // What the branch offers itself was compared with the options before.
  if (!left || offeredBy(branch) || left.some((value) => !brokenKeyword(branch, value))) return;
  folder.error(originOf(branch), answerWords.noOptionLeft(key));
}

/** Options are named in one way: what a second list leaves out would still be drawn. */
function checkOneList(folder: SchemaFolder, key: string, schema: Schema): void {
  const lists = (['oneOf', 'enum', 'const'] as const).filter((keyword) => keyword in schema);
  const [first, ...others] = lists;
  if (!first) return;
  for (const other of others)
    if (!sameValues(valuesOf(schema, first), valuesOf(schema, other)))
      folder.error(originOf(schema, other), answerWords.twoLists(key, first, other));
}

/** Whether some option is left by all of these; where none of them names options anything may be typed. */
function leaves(schemas: readonly Schema[]): boolean {
  const [values] = schemas.flatMap((one) => [offeredBy(one) ?? []]).filter((one) => one.length > 0);
  return !values || values.some((value) => schemas.every((one) => !brokenKeyword(one, value)));
}

/** By a step that is no sum of halves a computer does not divide exactly: validators refuse numbers that are right. */
function checkStep(folder: SchemaFolder, schema: Schema): void {
  const { multipleOf: step } = schema;
  if (step === undefined || Number.isInteger(step * 1024)) return;
  const multiple = Array.from({ length: 1000 }, (_, index) => Number(((index + 1) * step).toPrecision(15)));
  const refused = multiple.find((value) => !Number.isInteger(value / step));
  if (refused !== undefined)
    folder.error(originOf(schema, 'multipleOf'), answerWords.inexactStep(refused, step));
}

function valuesOf(schema: Schema, keyword: 'oneOf' | 'enum' | 'const'): unknown[] {
  if (keyword === 'const') return [schema.const];
  return keyword === 'enum' ? (schema.enum ?? []) : (schema.oneOf ?? []).map((option) => option.const);
}

function sameValues(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((value) => others.includes(value));
}

function offeredBy(schema: Schema): unknown[] | undefined {
  const keyword = (['const', 'oneOf', 'enum'] as const).find((one) => one in schema);
  return keyword && valuesOf(schema, keyword);
}

/** Each value that is offered passes the other checks. */
function checkOffered(folder: SchemaFolder, key: string, checks: readonly Schema[], offering: Schema): void {
  for (const [index, check] of checks.entries()) {
    const { const: _only, enum: _some, oneOf: _options, ...rest } = check;
    for (const keyword of ['const', 'enum'] as const)
      for (const value of keyword in offering ? valuesOf(offering, keyword) : []) {
        const broken = brokenKeyword(rest, value);
        if (broken) folder.error(originOf(offering, keyword), answerWords.unfitOption(key, value, broken));
      }
    for (const option of offering.oneOf ?? []) {
      const broken = 'const' in option ? brokenKeyword(rest, option.const) : undefined;
      // A wrong type is told with the options themselves.
      if (broken && !(broken === 'type' && index === 0))
        folder.error(originOf(option, 'const'), answerWords.unfitOption(key, option.const, broken));
    }
  }
}

/** An answer that is offered, or filled in, counts as given only where the form keeps it as it is written. */
function checkKept(folder: SchemaFolder, key: string, written: Schema, schema: Schema = written): void {
  const check = (value: unknown, at: Origin) => {
    const kept = keptOtherwise(schema, value);
    // What breaks a check is told with that check.
    const isBroken = kept !== '' && brokenKeyword(schema, value) !== undefined;
    if (kept !== undefined && !isBroken) folder.error(at, answerWords.keptOtherwise(key, value, kept));
  };
  for (const keyword of ['const', 'default'] as const)
    if (keyword in written) check(written[keyword], originOf(written, keyword));
  for (const keyword of ['enum', 'examples', 'x-suggestions'] as const)
    for (const value of written[keyword] ?? []) check(value, originOf(written, keyword));
  for (const option of written.oneOf ?? [])
    if ('const' in option) check(option.const, originOf(option, 'const'));
}

/** Whether some text satisfies all of it; told where a part of it is written. */
function checkTexts(folder: SchemaFolder, key: string, schemas: readonly Schema[], written: Schema): void {
  const [here] = textChecks.filter((keyword) => keyword in written);
  const found = here === undefined ? 'some' : textsThatFit(schemas);
  if (here === undefined || found === 'some') return;
  if (found === 'unproved') {
    const at = written.pattern === undefined ? originOf(written, here) : originOf(written, 'pattern');
    // Of an expression that is written wrongly, that was told.
    if (!folder.hasErrorAt(at)) folder.error(at, answerWords.unprovedText(key));
    return;
  }
  const asked = textChecks.filter((keyword) => schemas.some((one) => keyword in one));
  folder.error(originOf(written, here), answerWords.noText(key, asked));
}

/** Whether there is something between the bounds; told where there is nothing. */
function checkRanges(folder: SchemaFolder, schemas: readonly Schema[], written: Schema): boolean {
  const empty = emptyNumberRange(schemas);
  const keyword = empty && (empty in written ? empty : boundIn(written));
  let isTold = false;
  for (const [least, most] of [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minimum', 'maximum'],
  ] as const) {
    const [low, high] = [
      Math.max(...schemas.map((one) => one[least] ?? -Infinity)),
      Math.min(...schemas.map((one) => one[most] ?? Infinity)),
    ];
    const place = [least, most].find((one) => one in written);
    if (low <= high || !place) continue;
    folder.error(originOf(written, place), answerWords.emptyRange(least, most));
    isTold = true;
  }
  if (empty && keyword && !isTold) folder.error(originOf(written, keyword), answerWords.noNumber);
  return !isTold && !empty;
}

function boundIn(schema: Schema): keyof Schema | undefined {
  return numberChecks.find((keyword) => keyword in schema);
}

/** Whether a list has room on the form for the items that it asks for; `first` is what a branch refines. */
export function checkItemBounds(folder: SchemaFolder, key: string, schema: Schema, first?: Schema): void {
  checkRanges(folder, first ? [first, schema] : [schema], schema);
  for (const keyword of ['minItems', 'maxItems'] as const)
    if ((schema[keyword] ?? 0) > mostItems)
      folder.error(originOf(schema, keyword), answerWords.tooManyItems(key, keyword));
}
