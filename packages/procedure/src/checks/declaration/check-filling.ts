import { pointerTo } from '../../json/json-pointer.ts';
import { originOf } from '../../json/origin.ts';
import { parentOf, resolvePath } from '../../outline/answer-path.ts';
import { brokenKeyword } from '../../outline/broken-keyword.ts';
import { askedBy } from '../../outline/condition.ts';
import { isDate } from '../../outline/is-date.ts';
import { isWithin } from '../../outline/is-within.ts';
import { keptOtherwise } from '../../outline/kept-as.ts';
import type { Branch, Entry, Outline } from '../../outline/outline.ts';
import { possibleValues } from '../../outline/possible-values.ts';
import { satisfies } from '../../outline/satisfies.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { mostSameAs } from '../../shapes/bounds.ts';
import type { FilledFrom, SameAs, Schema } from '../../shapes/declaration.ts';
import type { Origin } from '../../shapes/procedure.ts';
import { answerWords } from '../../words/answer-words.ts';
import { fillingWords } from '../../words/filling-words.ts';
import { insteadOf } from '../../words/suggestion.ts';
import type { Words } from '../../words/words.ts';

/** What is filled in for the citizen has to come from a place that is asked, and fit where it goes. */
export function checkFilling(folder: SchemaFolder, outline: Outline): void {
  const check = new Check(folder, outline);
  for (const { path, schema } of outline.demands) {
    for (const [index, rule] of (schema['x-same-as'] ?? []).entries())
      check.sameAs(path, rule, below(originOf(schema, 'x-same-as'), index));
    for (const [index, rule] of (schema['x-filled-from'] ?? []).entries())
      check.filledFrom(path, rule, below(originOf(schema, 'x-filled-from'), index));
  }
  for (const { items } of outline.entries.values()) if (items) refuseInList(folder, items);
}

class Check {
  readonly #folder: SchemaFolder;
  readonly #outline: Outline;
  /** Places that were found to be the same, by the path that stands for both. */
  readonly #taken: { readonly at: string; readonly place: string }[] = [];
  #sameAs = 0;

  constructor(folder: SchemaFolder, outline: Outline) {
    this.#folder = folder;
    this.#outline = outline;
  }

  sameAs(at: string, { place, when = {} }: SameAs, origin: Origin): void {
    this.#sameAs += 1;
    if (this.#sameAs > mostSameAs) {
      if (this.#sameAs === mostSameAs + 1) this.#folder.error(origin, fillingWords.tooMany);
      return;
    }
    const here = this.#outline.entries.get(at);
    const there = this.#find('x-same-as', at, place, below(origin, 'place'), ({ kind }) => kind === 'group');
    const isWhenKnown = this.#when(at, when, below(origin, 'when'));
    if (!here || !there) return;
    const say = (words: Words) => this.#folder.error(below(origin, 'place'), words);
    if (this.#closesCircle(at, there.path)) say(fillingWords.circle(at, there.path));
    else {
      this.#fits(at, there.path, place, say);
      if (isWhenKnown)
        for (const path of [at, there.path])
          if (this.#isHidden(path, at, when))
            this.#folder.error(below(origin, 'when'), fillingWords.neverSeen(path));
    }
  }

  /** Whether the two places ask the same; then one takes after the other. */
  #fits(at: string, there: string, place: string, say: (words: Words) => void): void {
    this.#taken.push({ at, place: there });
    const pairs = this.#pairs(at, there);
    if (pairs.length === 0) say(fillingWords.nothingShared(place));
    for (const [one, other] of pairs)
      if (!suit(one, other)) say(fillingWords.otherAnswers(one.path, other.path));
  }

  filledFrom(at: string, rule: FilledFrom, origin: Origin): void {
    const entry = this.#outline.entries.get(at);
    if (!entry) return;
    const { schema, key } = entry;
    const options = possibleValues(entry);
    const isText = schema.type === 'string' && !options;
    if (rule.from === 'today' && !isDate(schema))
      this.#folder.error(origin, fillingWords.unfit(key, rule.from));
    if (rule.from === 'commune') this.#commune(at, rule, origin, isText);
    if (rule.from === 'answer') {
      const of = this.#field(at, rule.of, below(origin, 'of'));
      if (of && !suit(entry, of))
        this.#folder.error(below(origin, 'of'), fillingWords.otherAnswers(at, of.path));
    }
    if (rule.from === 'choice') {
      this.#when(at, rule.when, below(origin, 'when'));
      this.#answer(at, rule.answer, origin, options, isText);
    }
    if (rule.from === 'date') this.#date(at, rule, origin, options, isText);
  }

  #commune(
    at: string,
    rule: Extract<FilledFrom, { from: 'commune' }>,
    origin: Origin,
    isText: boolean,
  ): void {
    const format = this.#outline.entries.get(at)?.schema.format;
    const wanted = { code: 'commune-code', province: 'province-code' }[rule.as as 'code' | 'province'];
    if (!isText || format !== wanted) this.#folder.error(origin, fillingWords.unfit(at, rule.from));
    const of = rule.of && this.#field(at, rule.of, below(origin, 'of'));
    if (of && of.schema.format !== 'commune-code')
      this.#folder.error(below(origin, 'of'), fillingWords.noCommune(rule.of ?? ''));
  }

  /** One of the options, or any text where there are none. */
  #answer(
    at: string,
    answer: string | number | boolean,
    origin: Origin,
    options: readonly unknown[] | undefined,
    isText: boolean,
  ): void {
    if (options?.includes(answer)) return;
    if (isText && typeof answer === 'string') {
      this.#text(at, answer, below(origin, 'answer'));
      return;
    }
    this.#folder.error(below(origin, 'answer'), {
      ...fillingWords.notAnOption(at, answer),
      remedy: () => insteadOf(String(answer), (options ?? []).map(String)),
    });
  }

  /** A text that the field takes, and keeps as it is. */
  #text(at: string, answer: string, origin: Origin): void {
    const { schema = {}, declarations = [] } = this.#outline.entries.get(at) ?? {};
    // Another declaration may be the one that holds where this is filled in.
    const broken = declarations.length === 1 ? brokenKeyword(schema, answer) : undefined;
    const kept = keptOtherwise(schema, answer);
    if (broken) this.#folder.error(origin, fillingWords.unfitAnswer(at, answer, broken));
    else if (kept !== undefined) this.#folder.error(origin, answerWords.keptOtherwise(at, answer, kept));
  }

  #date(
    at: string,
    rule: Extract<FilledFrom, { from: 'date' }>,
    origin: Origin,
    options: readonly unknown[] | undefined,
    isText: boolean,
  ): void {
    const { of, answer, earliest, latest } = rule;
    if (!earliest && !latest) this.#folder.error(origin, fillingWords.noBounds);
    const asked = [[of, 'of'] as const, ...momentPaths({ earliest, latest })];
    for (const [path, ...place] of asked) {
      const field = this.#field(at, path, below(origin, ...place));
      if (field && !isDate(field.schema))
        this.#folder.error(below(origin, ...place), fillingWords.noDate(path));
    }
    this.#answer(at, answer, origin, options, isText);
  }

  /** Whether all of it can be so. */
  #when(at: string, when: NonNullable<SameAs['when']>, origin: Origin): boolean {
    return Object.entries(when).every(([path, value]) => {
      const field = this.#field(at, path, below(origin, path));
      const options = field && possibleValues(field);
      if (!options || options.includes(value)) return field !== undefined;
      this.#folder.error(below(origin, path), {
        ...fillingWords.notAnOption(path, value),
        remedy: () => insteadOf(String(value), options.map(String)),
      });
      return false;
    });
  }

  #field(at: string, path: string, origin: Origin): Entry | undefined {
    return this.#find('x-filled-from', at, path, origin, ({ kind }) => kind === 'field');
  }

  #find(
    keyword: string,
    at: string,
    path: string,
    origin: Origin,
    isMeant: (entry: Entry) => boolean,
  ): Entry | undefined {
    const { entries } = this.#outline;
    const found = entries.get(resolvePath(parentOf(at), path) ?? '');
    if (found && isMeant(found) && found.path !== at) return found;
    const out = '../'.repeat(at.split('.').length - 1);
    const candidates = () => [...entries.values()].filter((one) => isMeant(one) && one.path !== at);
    this.#folder.error(origin, {
      ...fillingWords.notAsked(keyword, path),
      remedy: () =>
        insteadOf(
          path,
          candidates().map((one) => out + one.path),
        ),
    });
    return undefined;
  }

  /** The fields of the two places that ask the same. */
  #pairs(at: string, place: string): [Entry, Entry][] {
    const { entries } = this.#outline;
    return [...entries.values()].flatMap((one): [Entry, Entry][] => {
      if (one.kind !== 'field' || !isWithin(one.path, at)) return [];
      const other = entries.get(place + one.path.slice(at.length));
      return other?.kind === 'field' ? [[one, other]] : [];
    });
  }

  /** Whether the place takes after this one already, straight or by way of others. */
  #closesCircle(at: string, place: string): boolean {
    if (isWithin(place, at) || isWithin(at, place)) return true;
    const overlaps = (one: string, other: string) => isWithin(one, other) || isWithin(other, one);
    const reached = [place];
    for (const from of reached)
      for (const one of this.#taken)
        if (overlaps(one.at, from) && !reached.includes(one.place)) reached.push(one.place);
    return reached.slice(1).some((one) => overlaps(one, at));
  }

  /** Whether what `when` says alone is enough to hide the place. */
  #isHidden(path: string, at: string, when: NonNullable<SameAs['when']>): boolean {
    const said: Record<string, unknown> = {};
    for (const [asked, value] of Object.entries(when))
      put(said, resolvePath(parentOf(at), asked) ?? asked, value);
    const known = new Set(Object.keys(when).map((asked) => resolvePath(parentOf(at), asked) ?? asked));
    const holds = ({ condition, holds }: Branch) =>
      askedBy(condition).every(({ path: about }) => [...known].some((one) => isWithin(one, about))) &&
      isSo(condition.if, valueAt(said, condition.at)) === holds;
    return this.#outline.statements.some(
      ({ says, path: about, branches }) =>
        says === 'forbids' && isWithin(path, about) && branches.length > 0 && branches.every(holds),
    );
  }
}

function refuseInList(folder: SchemaFolder, { demands, entries }: Outline): void {
  for (const { schema } of demands)
    for (const keyword of ['x-same-as', 'x-filled-from'])
      if (keyword in schema) folder.error(originOf(schema, keyword), fillingWords.inList);
  for (const { items } of entries.values()) if (items) refuseInList(folder, items);
}

/** Whether what is answered at the other field can be so at this one. */
function suit(one: Entry, other: Entry): boolean {
  const [a, b] = [one.schema, other.schema];
  const [mine, others] = [possibleValues(one), possibleValues(other)];
  const areDates = isDate(a) && isDate(b);
  const isFormatOpen = a.format === undefined || b.format === undefined || a.format === b.format;
  return (
    a.type === b.type &&
    (areDates || isFormatOpen) &&
    (mine === undefined) === (others === undefined) &&
    (others ?? []).every((value) => mine?.includes(value))
  );
}

function momentPaths(moments: Pick<Extract<FilledFrom, { from: 'date' }>, 'earliest' | 'latest'>) {
  return Object.entries(moments).flatMap(([key, moment]) =>
    moment && moment.from !== 'today' ? [[moment.from, key, 'from'] as const] : [],
  );
}

function below({ file, pointer }: Origin, ...keys: readonly (string | number)[]): Origin {
  return { file, pointer: pointerTo(pointer, ...keys) };
}

/** Whether the condition is so for these answers. */
function isSo(schema: Schema, value: unknown): boolean {
  const { properties, required = [], not, allOf = [], anyOf, ...own } = schema;
  const members = Object.entries(properties ?? {});
  return (
    satisfies(own, value) &&
    required.every((key) => valueAt(value, key) !== undefined) &&
    members.every(([key, member]) => {
      const inside = valueAt(value, key);
      return inside === undefined || (member !== false && isSo(member, inside));
    }) &&
    !(not && isSo(not, value)) &&
    allOf.every((one) => isSo(one, value)) &&
    (!anyOf || anyOf.some((one) => isSo(one, value)))
  );
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const parent = parentOf(path);
  const holder = parent ? (valueAt(target, parent) as Record<string, unknown> | undefined) : target;
  if (holder) holder[path.slice(parent ? parent.length + 1 : 0)] = value;
  else put(target, parent, { [path.slice(parent.length + 1)]: value });
}

function valueAt(target: unknown, path: string): unknown {
  return path
    ? path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], target)
    : target;
}
