import { originOf } from '../../json/origin.ts';
import { isPart } from '../../outline/branches.ts';
import { type Entry, kindOf, type Statement } from '../../outline/outline.ts';
import { plainItems } from '../../outline/plain-items.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { leadingKeywords, refiningKeywords } from '../../shapes/keyword-places.ts';
import { againWords } from '../../words/again-words.ts';

/** What one branch may say otherwise than another, by what both define; the form draws all else as it was defined first. */
const changing: Readonly<Record<Entry['kind'], ReadonlySet<string>>> = {
  field: new Set([...refiningKeywords, 'x-widget']),
  list: new Set(['$comment', 'minItems', 'maxItems', 'x-messages']),
  group: new Set([
    ...leadingKeywords,
    'dependentRequired',
    'oneOf',
    'unevaluatedProperties',
    'additionalProperties',
  ]),
};

/** What the form goes on with where the second definition leaves it out. */
const staying = [
  'description',
  'format',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'x-messages',
  'x-widget',
] as const;

const options = ['oneOf', 'enum', 'const'] as const;

/** A field, group or list that two branches define: one thing under one name, as far as the form can tell them apart. */
export function checkDefinedAgain(
  folder: SchemaFolder,
  { key, kind }: Entry,
  first: Statement,
  again: Statement,
): void {
  const [one, other] = [first.schema, again.schema];
  if (!one || !other || one === other) return;
  const say = (keyword: string, words: ReturnType<typeof againWords.differs>) =>
    folder.error(keyword in other ? originOf(other, keyword) : originOf(other), words);
  // One value or several: told with the field.
  if (Boolean(plainItems(one)) !== Boolean(plainItems(other))) return;
  if (kindOf(other) !== kind) {
    say('type', againWords.otherKind(key));
    return;
  }
  if (one.type !== other.type) say('type', againWords.otherType(key));
  for (const keyword of new Set([...Object.keys(one), ...Object.keys(other)]))
    if (keyword !== 'type' && !changing[kind].has(keyword) && !isSame(one, other, keyword))
      say(keyword, againWords.differs(key, keyword));
  // Where the first holds as well, it is only made narrower.
  if (kind === 'group' || isPart(first.branches, again.branches)) return;
  for (const keyword of staying)
    if (keyword in one && !(keyword in other)) say('', againWords.leftOut(key, keyword));
  const offered = options.find((keyword) => keyword in one);
  if (offered && !options.some((keyword) => keyword in other)) say('', againWords.leftOut(key, offered));
}

function isSame(one: Schema, other: Schema, keyword: string): boolean {
  return JSON.stringify(one[keyword as keyof Schema]) === JSON.stringify(other[keyword as keyof Schema]);
}
