import { originOf } from '../../json/origin.ts';
import { excludes, isPart } from '../../outline/branches.ts';
import { brokenKeyword } from '../../outline/broken-keyword.ts';
import { emptyNumberRange } from '../../outline/number-range.ts';
import type { Entry, Outline, Statement } from '../../outline/outline.ts';
import { optionsOf } from '../../outline/possible-values.ts';
import { someCase } from '../../outline/some-case.ts';
import { someTextFits } from '../../outline/some-text.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { textChecks } from '../../shapes/assertions.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { answerWords } from '../../words/answer-words.ts';
import { caseWords } from '../../words/case-words.ts';

/** Branches that refine one field are compared with so many before them; a form has a few. */
const mostBeside = 20;

/**
 * Whether branches with different conditions, each of which leaves a field some answer, leave it one together. Where one branch
 * holds whenever the other does, that is told with the branch itself.
 */
export function checkTogether(folder: SchemaFolder, outline: Outline): void {
  for (const entry of outline.entries.values()) {
    const refining = entry.declarations.filter(({ schema }) => schema !== entry.schema);
    if (entry.kind === 'group' || refining.length < 2) continue;
    for (const [index, one] of refining.entries())
      for (const other of refining.slice(Math.max(0, index - mostBeside), index))
        if (checkPair(folder, outline, entry, one, other)) break;
  }
}

function checkPair(
  folder: SchemaFolder,
  outline: Outline,
  { path, key, schema: first }: Entry,
  one: Statement,
  other: Statement,
): boolean {
  const { schema } = one;
  if (!schema || !other.schema || excludes(one.branches, other.branches)) return false;
  if (isPart(one.branches, other.branches) || isPart(other.branches, one.branches)) return false;
  const isOneOpen = leavesAnswer([first, schema]) && leavesAnswer([first, other.schema]);
  if (!isOneOpen || leavesAnswer([first, other.schema, schema])) return false;
  const found = someCase(outline, { branches: [...other.branches, ...one.branches], shown: path });
  if (typeof found === 'string' || folder.hasErrorAt(originOf(schema))) return false;
  folder.error(originOf(schema), answerWords.noneInCase(key, caseWords(found, outline)));
  return true;
}

function leavesAnswer(schemas: readonly Schema[]): boolean {
  const [options] = schemas.flatMap((one) => [optionsOf(one) ?? []]).filter((one) => one.length > 0);
  if (options) return options.some((value) => schemas.every((one) => !brokenKeyword(one, value)));
  const isRange = (least: 'minLength' | 'minItems', most: 'maxLength' | 'maxItems') =>
    Math.max(...schemas.map((one) => one[least] ?? 0)) <=
    Math.min(...schemas.map((one) => one[most] ?? Infinity));
  if (!isRange('minLength', 'maxLength') || !isRange('minItems', 'maxItems')) return false;
  if (emptyNumberRange(schemas) !== undefined) return false;
  const areTexts = schemas.filter((one) => textChecks.some((keyword) => keyword in one)).length > 1;
  return !areTexts || someTextFits(schemas);
}
