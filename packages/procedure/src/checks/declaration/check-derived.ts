import { parentOf, resolvePath } from '../../outline/answer-path.ts';
import { isDate } from '../../outline/is-date.ts';
import type { Entry, Outline } from '../../outline/outline.ts';
import { isRefused } from '../../read/as-written.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { fieldWords } from '../../words/field-words.ts';
import { sayer } from './sayer.ts';

/** Characters of a date in words, at least ("năm hai nghìn") and at most. */
const [shortestDate, longestDate] = [13, 90];

/** What the kit writes itself: a date in words, of a date that is asked before it. */
export function checkDerived(
  folder: SchemaFolder,
  { entries }: Outline,
  { path, key, start }: Entry,
  schema: Schema,
): void {
  const say = sayer(folder, schema);
  const derived = schema['x-derived'];
  if (!derived) {
    if (schema.readOnly) say('readOnly', fieldWords.readOnlyAlone(key));
    return;
  }
  if (!schema.readOnly) say('x-derived', fieldWords.derivedWritable(key));
  for (const keyword of ['const', 'enum', 'oneOf', 'pattern', 'format'] as const)
    if (keyword in schema) say(keyword, fieldWords.derivedChecked(key, keyword));
  if ((schema.maxLength ?? Infinity) < longestDate || (schema.minLength ?? 0) > shortestDate)
    say('maxLength' in schema ? 'maxLength' : 'minLength', fieldWords.derivedLength(key));
  const source = entries.get(resolvePath(parentOf(path), derived.from) ?? '');
  if (source?.kind !== 'field') say('x-derived', fieldWords.derivedFromUnknown(key, derived.from));
  else if (source.start >= start) say('x-derived', fieldWords.derivedFromLater(key, derived.from));
  else if (!isDate(source.schema) && !isRefused(folder, source.schema, 'format'))
    say('x-derived', fieldWords.derivedFromNoDate(key, derived.from));
}
