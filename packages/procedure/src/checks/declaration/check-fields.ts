import { formatNamed } from '../../formats/formats.ts';
import { pointerTo } from '../../json/json-pointer.ts';
import { originOf } from '../../json/origin.ts';
import { parentOf, resolvePath, seenFrom } from '../../outline/answer-path.ts';
import { isPart } from '../../outline/branches.ts';
import { brokenKeyword } from '../../outline/broken-keyword.ts';
import type { Entry, Outline, Statement } from '../../outline/outline.ts';
import { plainItems } from '../../outline/plain-items.ts';
import { optionsOf } from '../../outline/possible-values.ts';
import { areMembersRefused, isRefused, isUnionRefused } from '../../read/as-written.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { mostOptions } from '../../shapes/bounds.ts';
import type { Schema, Widget } from '../../shapes/declaration.ts';
import { leadingKeywords, optionKeywords, refiningKeywords } from '../../shapes/keyword-places.ts';
import { type Kind, keywords, widgets } from '../../shapes/keywords.ts';
import { saying } from '../../shapes/says.ts';
import { alike } from '../../translations/written-texts.ts';
import { fieldWords } from '../../words/field-words.ts';
import { severalWords } from '../../words/several-words.ts';
import { closest } from '../../words/suggestion.ts';
import type { Words } from '../../words/words.ts';
import { checkAnswerable, checkItemBounds, checkStillAnswerable } from './check-answerable.ts';
import { checkDefinedAgain } from './check-defined-again.ts';
import { checkParts, emptyGroup } from './check-parts.ts';
import { checkEnoughOptions, checkSeveral } from './check-several.ts';

/** Each field, group and list on its own: labelled, of one kind, with options and texts that fit. */
export function checkFields(folder: SchemaFolder, outline: Outline): void {
  const filled = new Set([...outline.entries.keys()].map(parentOf));
  for (const entry of outline.entries.values()) {
    const [first, ...others] = definitionsFirst(entry);
    if (first?.schema) checkDefinition(folder, outline, entry, first.schema);
    for (const one of others) {
      const { schema } = one;
      if (!schema) continue;
      if (schema.type && schema.title) {
        checkDefinition(folder, outline, entry, schema);
        if (first) checkDefinedAgain(folder, entry, first, one);
      } else checkRefinement(folder, entry, schema, besideOf(one, others));
    }
    if (entry.kind === 'group') {
      for (const { schema } of entry.declarations) if (schema) checkParts(folder, schema);
      const isTold = () => isUnionRefused(folder, entry.schema) || areMembersRefused(folder, entry.schema);
      if (!filled.has(entry.path) && !isTold()) folder.error(originOf(entry.schema), emptyGroup(entry.key));
    }
    if (entry.items) checkFields(folder, entry.items);
  }
}

/** The schema that the form takes the field from, then what refines it. */
function definitionsFirst({ declarations, schema }: Entry): Statement[] {
  return [
    ...declarations.filter((one) => one.schema === schema),
    ...declarations.filter((one) => one.schema !== schema),
  ];
}

const mostBeside = 50;

/** What else refines the field wherever this does; of two that hold in the same cases the one that was written before. */
function besideOf(one: Statement, others: readonly Statement[]): Schema[] {
  // More than a few refine nothing in one case but by mistake.
  const near = others.slice(Math.max(0, others.indexOf(one) - mostBeside), others.indexOf(one) + mostBeside);
  return near.flatMap((other, index) => {
    const isSame = isPart(one.branches, other.branches);
    const counts = other !== one && isPart(other.branches, one.branches);
    const isBefore = !isSame || index < near.indexOf(one);
    return counts && isBefore && other.schema && !other.schema.type ? [other.schema] : [];
  });
}

function checkDefinition(folder: SchemaFolder, outline: Outline, entry: Entry, schema: Schema): void {
  const say = sayer(folder, schema);
  const isEmpty = Object.keys(schema).length === 0;
  const isTypeTold = () => isRefused(folder, schema, 'type') || isUnionRefused(folder, schema);
  if (entry.kind === 'field' && !schema.type && !isEmpty && !isTypeTold())
    say('', fieldWords.noType(entry.key));
  if (!schema.title && !isRefused(folder, schema, 'title'))
    say('', fieldWords.noTitle(entry.key, entry.kind));
  checkKind(folder, entry.key, schema, entry.kind === 'field' ? kindOf(schema) : entry.kind);
  if (entry.kind === 'list') checkList(folder, entry, schema);
  if (entry.kind !== 'field') return;
  const items = plainItems(schema);
  if (Boolean(items) !== Boolean(plainItems(entry.schema))) say('type', severalWords.otherKind(entry.key));
  checkSeveral(folder, entry, schema);
  if (items) checkItemBounds(folder, entry.key, schema);
  const value = items ?? schema;
  checkOptions(folder, value);
  checkTexts(folder, value);
  checkAnswerable(folder, entry.key, value);
  checkDerived(folder, outline, entry, schema);
  checkWarnings(folder, outline, entry, schema);
}

type Say = (keyword: string, text: Words) => void;

function sayer(folder: SchemaFolder, schema: Schema): Say {
  return (keyword, text) => folder.error(keyword ? originOf(schema, keyword) : originOf(schema), text);
}

const kinds: Readonly<Record<NonNullable<Schema['type']>, Kind>> = {
  object: 'group',
  array: 'list',
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

export function kindOf(schema: Schema): Kind | undefined {
  if (plainItems(schema)) return 'several';
  return schema.type ? kinds[schema.type] : undefined;
}

/** Keywords that have no effect on an answer of this kind are a slip. */
export function checkKind(folder: SchemaFolder, key: string, schema: Schema, kind: Kind | undefined): void {
  const say = sayer(folder, schema);
  if (!kind) return;
  for (const keyword of Object.keys(schema)) {
    const on = keywords[keyword]?.on;
    const isTold = keyword === 'oneOf' && isUnionRefused(folder, schema);
    if (on && !on.includes(kind) && !isTold) say(keyword, fieldWords.wrongKind(key, keyword, kind));
  }
  const widget = schema['x-widget'];
  if (widget && !widgetSuits(widget, kind, schema))
    say('x-widget', fieldWords.wrongWidget(key, widget, kind));
}

function widgetSuits(widget: Widget, kind: Kind, schema: Schema): boolean {
  const suited: readonly Kind[] = widgets[widget];
  if (!suited.includes(kind)) return false;
  const items = plainItems(schema);
  if (items) return (widget === 'checkboxes') === (optionsOf(items) !== undefined);
  if (widget === 'radios' || widget === 'select') return optionsOf(schema) !== undefined;
  const hasChoice = schema.oneOf || schema['x-suggestions'] || schema.format?.endsWith('-code');
  return widget !== 'combobox' || Boolean(hasChoice);
}

/** What a branch may change, by what it changes; on a group it only leads on to members. */
const refinable: Readonly<Record<Entry['kind'], ReadonlySet<string>>> = {
  field: new Set(refiningKeywords),
  list: new Set(['$comment', 'type', 'minItems', 'maxItems', 'x-messages']),
  group: new Set([...leadingKeywords, 'dependentRequired']),
};

function checkRefinement(
  folder: SchemaFolder,
  entry: Entry,
  schema: Schema,
  beside: readonly Schema[],
): void {
  const say = sayer(folder, schema);
  if (entry.kind === 'list' && schema.items) say('items', fieldWords.itemsFromOutside(entry.key));
  for (const keyword of Object.keys(schema))
    if (!(entry.kind === 'list' && keyword === 'items') && !refinable[entry.kind].has(keyword))
      say(keyword, fieldWords.notRefinable(entry.key, keyword));
  const isOtherGroup = entry.kind === 'group' && schema.type && schema.type !== 'object';
  if (isOtherGroup) say('type', fieldWords.otherType(entry.key));
  if (entry.kind === 'group') return;
  checkKind(folder, entry.key, schema, kindOf(entry.schema));
  const items = plainItems(entry.schema);
  if (entry.kind === 'list' || items) checkItemBounds(folder, entry.key, schema, entry.schema);
  checkEnoughOptions(folder, entry.key, schema, items, entry.schema.uniqueItems);
  if (schema.type && schema.type !== entry.schema.type) say('type', fieldWords.otherType(entry.key));
  const before = optionsOf(entry.schema);
  const added = optionsOf(schema)?.filter((value) => before && !before.includes(value)) ?? [];
  if (added.length)
    say(schema.oneOf ? 'oneOf' : schema.enum ? 'enum' : 'const', fieldWords.newOptions(entry.key, added));
  checkOptions(folder, schema, entry.schema);
  if (entry.kind === 'field') checkStillAnswerable(folder, entry.key, entry.schema, schema, beside);
  checkTexts(folder, { ...entry.schema, ...schema } as Schema, schema);
}

const isOptionKeyword: ReadonlySet<string> = new Set(optionKeywords);

function checkOptions(folder: SchemaFolder, schema: Schema, refined?: Schema): void {
  const type = schema.type ?? refined?.type;
  if (schema.enum && !schema.oneOf && !refined)
    folder.warning(originOf(schema, 'enum'), fieldWords.unlabelledOptions);
  checkOffered(folder, schema);
  if (isUnionRefused(folder, schema)) return;
  if ((schema.oneOf?.length ?? 0) > mostOptions)
    folder.error(originOf(schema, 'oneOf'), fieldWords.tooManyOptions(schema.oneOf?.length ?? 0));
  const seen = new Set<unknown>();
  const labels = new Set<string>();
  for (const option of schema.oneOf ?? []) {
    if (!option.title) {
      if (!isRefused(folder, option, 'title'))
        folder.error(originOf(option), fieldWords.untitledOption(option.const));
    } else if (labels.has(alike(option.title)))
      folder.error(originOf(option, 'title'), fieldWords.sameLabel(option.title));
    labels.add(alike(option.title ?? ''));
    if (!('const' in option)) folder.error(originOf(option), fieldWords.emptyOption(option.title));
    else if (seen.has(option.const))
      folder.error(originOf(option, 'const'), fieldWords.sameOption(option.const));
    else if (type && brokenKeyword({ type }, option.const))
      folder.error(originOf(option, 'const'), fieldWords.optionType(option.const));
    // Where it stands behind a `$ref` nobody has looked at it as an option.
    for (const keyword of Object.keys(option).filter((one) => !isOptionKeyword.has(one)))
      folder.error(originOf(option, keyword), fieldWords.notInOption(keyword));
    seen.add(option.const);
  }
}

/** Values that citizens read themselves say something, each another thing. */
function checkOffered(folder: SchemaFolder, schema: Schema): void {
  for (const keyword of ['enum', 'x-suggestions'] as const) {
    if (keyword === 'enum' && schema.oneOf) continue;
    const texts = (schema[keyword] ?? []).filter((one) => typeof one === 'string');
    const seen = new Map<string, string>();
    for (const text of texts) {
      const earlier = seen.get(alike(text));
      if (!saying.test(text)) folder.error(originOf(schema, keyword), fieldWords.saysNothing(keyword, text));
      else if (earlier !== undefined && earlier !== text)
        folder.error(originOf(schema, keyword), fieldWords.offeredAlike(earlier, text));
      seen.set(alike(text), earlier ?? text);
    }
  }
}

/** Default and examples are answers: they must be right ones. */
function checkTexts(folder: SchemaFolder, schema: Schema, written: Schema = schema): void {
  const say = sayer(folder, written);
  if ('default' in written) {
    const broken = brokenKeyword(schema, written.default);
    if (broken) say('default', fieldWords.unfitAnswer('default', written.default, broken));
    else if (saysNothing(written.default)) say('default', fieldWords.saysNothing('default', written.default));
  }
  for (const example of written.examples ?? []) {
    const broken = brokenKeyword(schema, example);
    if (broken) say('examples', fieldWords.unfitAnswer('examples', example, broken));
    else if (saysNothing(example)) say('examples', fieldWords.saysNothing('examples', example));
  }
}

function saysNothing(answer: unknown): answer is string {
  return typeof answer === 'string' && !saying.test(answer);
}

function checkList(folder: SchemaFolder, { key, items }: Entry, schema: Schema): void {
  const say = sayer(folder, schema);
  checkItemBounds(folder, key, schema);
  if (schema.uniqueItems) say('uniqueItems', severalWords.uniqueGroups(key));
  if (!schema.items) say('', fieldWords.noItems(key));
  else if (schema.items.type !== 'object') say('items', fieldWords.itemsNoObject(key));
  else if (items?.entries.size === 0) folder.error(originOf(schema.items), emptyGroup(key));
  else if (!schema.items.title) folder.error(originOf(schema.items), fieldWords.noTitle(key, 'item'));
}

/** Characters of a date in words, at least ("năm hai nghìn") and at most. */
const [shortestDate, longestDate] = [13, 90];

function checkDerived(
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

function checkWarnings(
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

function isDate({ format }: Schema): boolean {
  return formatNamed(format)?.onPaper.as === 'date';
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
