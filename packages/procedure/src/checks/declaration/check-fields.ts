import { originOf } from '../../json/origin.ts';
import { parentOf } from '../../outline/answer-path.ts';
import { isPart } from '../../outline/branches.ts';
import { brokenKeyword } from '../../outline/broken-keyword.ts';
import type { Entry, Outline, Statement } from '../../outline/outline.ts';
import { plainItems } from '../../outline/plain-items.ts';
import { optionsOf } from '../../outline/possible-values.ts';
import { areMembersRefused, isRefused, isUnionRefused } from '../../read/as-written.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Schema, Widget } from '../../shapes/declaration.ts';
import { leadingKeywords, refiningKeywords } from '../../shapes/keyword-places.ts';
import { type Kind, keywords, widgets } from '../../shapes/keywords.ts';
import { saying } from '../../shapes/says.ts';
import { fieldWords } from '../../words/field-words.ts';
import { severalWords } from '../../words/several-words.ts';
import { checkAnswerable, checkItemBounds, checkStillAnswerable } from './check-answerable.ts';
import { checkDefinedAgain } from './check-defined-again.ts';
import { checkDerived } from './check-derived.ts';
import { checkOptions } from './check-options.ts';
import { checkParts, emptyGroup } from './check-parts.ts';
import { checkEnoughOptions, checkSeveral } from './check-several.ts';
import { checkWarnings } from './check-warnings.ts';
import { sayer } from './sayer.ts';

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
