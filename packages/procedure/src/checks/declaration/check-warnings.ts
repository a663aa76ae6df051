import { pointerTo } from '../../json/json-pointer.ts';
import { originOf } from '../../json/origin.ts';
import { parentOf, resolvePath, seenFrom } from '../../outline/answer-path.ts';
import { isDate } from '../../outline/is-date.ts';
import type { Entry, Outline } from '../../outline/outline.ts';
import { plainItems } from '../../outline/plain-items.ts';
import { optionsOf } from '../../outline/possible-values.ts';
import { isRefused } from '../../read/as-written.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { fieldWords } from '../../words/field-words.ts';
import { closest } from '../../words/suggestion.ts';

/** What is asked about an answer that may not be so: of a field that it fits, compared with answers that there are. */
export function checkWarnings(
  folder: SchemaFolder,
  { entries }: Outline,
  { path, key }: Entry,
  schema: Schema,
): void {
  const place = parentOf(path);
  for (const [index, rule] of (schema['x-warnings'] ?? []).entries()) {
    const isOfDate = rule.check !== 'personal-id-matches';
    const suits = isOfDate ? isDate(schema) : schema.type === 'string' && !optionsOf(schema);
    // With several values it has no place at all.
    if (!suits && !plainItems(schema) && !isRefused(folder, schema, 'format')) {
      const { file, pointer } = originOf(schema, 'x-warnings');
      folder.error(
        { file, pointer: pointerTo(pointer, index) },
        fieldWords.warningIdle(key, rule.check, isOfDate),
      );
      continue;
    }
    if (rule.check !== 'personal-id-matches') continue;
    const asked = (['dateOfBirth', 'gender'] as const).flatMap((key) => {
      const from = rule[key];
      return from === undefined ? [] : [{ key, from, to: resolvePath(place, from) ?? '' }];
    });
    for (const { key, from, to } of asked) {
      const found = entries.get(to);
      const { file, pointer } = originOf(schema, 'x-warnings');
      const at = { file, pointer: pointerTo(pointer, index, key) };
      // Two letters are a slip; with more it is another thing, such as the date of death.
      const around = found ? [] : siblingsOf(to, entries);
      const near = around.length <= mostAround ? closest(lastKey(to), around, 2) : undefined;
      if (near !== undefined)
        folder.error(at, fieldWords.warningMisspelt(from, from.slice(0, -lastKey(to).length) + near));
      else if (found && (found.kind !== 'field' || (key === 'dateOfBirth' && !isDate(found.schema))))
        folder.error(at, fieldWords.warningUnfit(from, key));
    }
    // A shared part may be used where some of the person's data is not asked: then there is less to compare.
    if (!asked.some(({ to }) => entries.has(to)))
      folder.warning(originOf(schema, 'x-warnings'), fieldWords.warningBlind(asked.map(({ from }) => from)));
  }
}

function lastKey(path: string): string {
  return seenFrom(parentOf(path), path);
}

/** A slip of the pen is looked for where a few things are asked, not among thousands. */
const mostAround = 200;

/** Keys of the members of each object, put together once for all that ask. */
const members = new WeakMap<Outline['entries'], ReadonlyMap<string, readonly string[]>>();

function siblingsOf(path: string, entries: Outline['entries']): readonly string[] {
  const known = members.get(entries) ?? membersOf(entries);
  members.set(entries, known);
  return known.get(parentOf(path)) ?? [];
}

function membersOf(entries: Outline['entries']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, key } of entries.values()) {
    const keys = found.get(parentOf(path));
    if (keys) keys.push(key);
    else found.set(parentOf(path), [key]);
  }
  return found;
}
