import { originOf } from '../../json/origin.ts';
import type { Entry } from '../../outline/outline.ts';
import { plainItems } from '../../outline/plain-items.ts';
import { optionsOf } from '../../outline/possible-values.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { valueChecks } from '../../shapes/assertions.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { severalWords } from '../../words/several-words.ts';

/** What says something about one value of several: its type and checks, and the words for a failed one. */
const ofOneValue: ReadonlySet<string> = new Set([
  '$comment',
  'type',
  'oneOf',
  'enum',
  ...valueChecks,
  'examples',
  'x-messages',
]);

/** A field of several values, on its own: of a kind that can be ticked or typed, each choice but once. */
export function checkSeveral(folder: SchemaFolder, { key }: Entry, schema: Schema): void {
  const items = plainItems(schema);
  if (!items) return;
  const { type, format } = items;
  if (type !== 'string' && type !== 'integer' && type !== 'number') {
    folder.error(originOf(items), severalWords.noPlainType(key));
    return;
  }
  for (const keyword of Object.keys(items))
    if (!ofOneValue.has(keyword)) folder.error(originOf(items, keyword), severalWords.notOfOne(key, keyword));
  if (format?.endsWith('-code')) folder.error(originOf(items, 'format'), severalWords.unwritable(key));
  if (optionsOf(items) && !schema.uniqueItems) folder.error(originOf(schema), severalWords.mayRepeat(key));
  checkEnoughOptions(folder, key, schema, items);
}

/** Whether as many can be chosen as are asked for; `asking` may be a branch. */
export function checkEnoughOptions(
  folder: SchemaFolder,
  key: string,
  asking: Schema,
  items: Schema | undefined,
  isUnique: boolean | undefined = asking.uniqueItems,
): void {
  const count = items && (optionsOf(items)?.length ?? (isUnique ? numbersIn(items) : undefined));
  if (count !== undefined && (asking.minItems ?? 0) > count)
    folder.error(originOf(asking, 'minItems'), severalWords.tooFewOptions(key, count));
}

/** How many whole numbers lie between the bounds; undefined where nothing bounds them. */
function numbersIn({
  type,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
}: Schema): number | undefined {
  if (type !== 'integer') return undefined;
  const least = Math.max(Math.ceil(minimum ?? -Infinity), Math.floor(exclusiveMinimum ?? -Infinity) + 1);
  const most = Math.min(Math.floor(maximum ?? Infinity), Math.ceil(exclusiveMaximum ?? Infinity) - 1);
  return Number.isFinite(most - least) ? Math.max(0, most - least + 1) : undefined;
}
