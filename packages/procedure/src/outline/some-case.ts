import { type AnswerPath, joinPath, parentOf } from './answer-path.ts';
import { brokenKeyword } from './broken-keyword.ts';
import { caseValues, isUnnamed, testValue, type ValuesOfCase } from './case-values.ts';
import { askedBy, type Condition } from './condition.ts';
import { type Branch, type Entry, type Outline, type Statement, statementsByPath } from './outline.ts';

/** What is looked for: answers under which all branches hold, and the field is shown. */
export interface Wanted {
  readonly branches: readonly Branch[];
  readonly shown?: AnswerPath;
  /** Only among answers that can be handed in: how a form stands while something required is not answered yet does not count. */
  readonly handedIn?: true | undefined;
}

/**
 * Answers under which it is so, by path, all that is required among them given; `none` where no answers whatever lead there.
 * `unknown` where it hangs on more than is worth trying, or on what cannot be told here, such as the letters of a text.
 */
export type Case = ReadonlyMap<AnswerPath, unknown> | 'none' | 'unknown';

/** Fields and conditions that a question may hang on; cases tried for one question, and for all questions about a declaration. */
const [mostAsked, mostConditions, mostTried, mostTriedInAll] = [8, 60, 4000, 200_000];

const cases = new WeakMap<Outline, Cases>();

const leftOut = new WeakSet<Condition>();

/** Asks nothing that hangs on the condition any more: what is wrong with it was told, and more would only follow from that. */
export function leaveOut(condition: Condition): void {
  leftOut.add(condition);
}

/**
 * Whether some answers lead there: tries all that the conditions tell apart. Reads the fields in their order, as the form
 * does: what is hidden counts as unanswered, and a condition looks back only.
 */
export function someCase(outline: Outline, wanted: Wanted): Case {
  const known = cases.get(outline) ?? new Cases(outline);
  cases.set(outline, known);
  return known.find(wanted);
}

class Cases {
  readonly #outline: Outline;
  readonly #said: ReadonlyMap<AnswerPath, readonly Statement[]>;
  #left = mostTriedInAll;

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#said = statementsByPath(outline);
  }

  find(wanted: Wanted): Case {
    if (this.#left <= 0) return 'unknown';
    const fields = this.#fieldsFor(wanted);
    if (!fields) return 'unknown';
    const search = new Search(this.#outline, this.#said, fields, wanted, Math.min(mostTried, this.#left));
    const found = search.run();
    this.#left -= search.tried;
    return found;
  }

  /** The fields that the answer hangs on, in reading order; undefined where they are too many, or not all known. */
  #fieldsFor({ branches, shown }: Wanted): ValuesOfCase[] | undefined {
    const asked = new Map<AnswerPath, { entry: Entry; schemas: object[] }>();
    const seen = new Set<AnswerPath>();
    const waiting = branches.map(({ condition }) => condition);
    const see = (path: AnswerPath) => {
      for (let at = path; at !== '' && !seen.has(at); at = parentOf(at)) {
        seen.add(at);
        for (const { says, branches: around } of this.#said.get(at) ?? []) {
          if (says !== 'requires') waiting.push(...around.map(({ condition }) => condition));
          if (waiting.length > mostConditions) return;
        }
      }
    };
    if (shown !== undefined) see(shown);
    const known = new Set<object>();
    for (let condition = waiting.pop(); condition; condition = waiting.pop()) {
      if (known.has(condition)) continue;
      known.add(condition);
      const areTooMany = waiting.length > mostConditions || known.size > mostConditions;
      if (areTooMany || leftOut.has(condition)) return undefined;
      for (const { path, schema } of askedBy(condition)) {
        const entry = this.#outline.entries.get(path);
        if (!entry) return undefined;
        see(path);
        if (entry.kind === 'group') continue;
        const one = asked.get(path) ?? { entry, schemas: [] };
        if (schema) one.schemas.push(schema);
        asked.set(path, one);
        if (asked.size > mostAsked) return undefined;
      }
    }
    return [...asked.values()]
      .sort((one, other) => one.entry.start - other.entry.start)
      .map(({ entry, schemas }) => caseValues(entry, schemas));
  }
}

/** One question, answered by trying. */
class Search {
  readonly #outline: Outline;
  readonly #said: ReadonlyMap<AnswerPath, readonly Statement[]>;
  readonly #fields: readonly ValuesOfCase[];
  readonly #wanted: Wanted;
  readonly #most: number;
  readonly #answers = new Map<AnswerPath, unknown>();
  /** Whether what was not found cannot be there. */
  #isExact: boolean;
  tried = 0;

  constructor(
    outline: Outline,
    said: ReadonlyMap<AnswerPath, readonly Statement[]>,
    fields: readonly ValuesOfCase[],
    wanted: Wanted,
    most: number,
  ) {
    this.#outline = outline;
    this.#said = said;
    this.#fields = fields;
    this.#wanted = wanted;
    this.#most = most;
    this.#isExact = fields.every(({ isExact }) => isExact);
  }

  run(): Case {
    if (this.#try(0)) return new Map(this.#answers);
    return this.#isExact ? 'none' : 'unknown';
  }

  #try(index: number): boolean {
    const field = this.#fields[index];
    if (!field) return this.#isFound();
    const { path } = field.entry;
    for (const value of this.#isShown(path) ? [...field.values, undefined] : [undefined]) {
      if (value === undefined) this.#answers.delete(path);
      else this.#answers.set(path, value);
      if (this.#try(index + 1)) return true;
      if (this.tried > this.#most) break;
    }
    this.#answers.delete(path);
    return false;
  }

  #isFound(): boolean {
    this.tried += 1;
    if (this.tried > this.#most) {
      this.#isExact = false;
      return false;
    }
    const { branches, shown } = this.#wanted;
    if (!branches.every((one) => this.#holds(one))) return false;
    if (shown !== undefined && !this.#isShown(shown)) return false;
    if (this.#isComplete()) return true;
    if (this.#wanted.handedIn && this.#lacksRequired()) return false;
    // It is so for a while at least, with answers that have to be changed yet.
    this.#isExact = false;
    return false;
  }

  /** Whether these could be handed in, as far as they are looked at: what is required is there, what is given is taken. */
  #isComplete(): boolean {
    return this.#fields.every(({ entry, isCertain }) => {
      const said = this.#said.get(entry.path) ?? [];
      const value = this.#answers.get(entry.path);
      if (value === undefined)
        return (
          !this.#isShown(entry.path) || !said.some((one) => one.says === 'requires' && this.#mayHold(one))
        );
      if (!isCertain(value)) return false;
      const active = said.filter(
        ({ says, branches }) => says === 'declares' && branches.every((one) => this.#holds(one)),
      );
      return (
        isUnnamed(value) ||
        Array.isArray(value) ||
        active.every(({ schema }) => !schema || !brokenKeyword(schema, value))
      );
    });
  }

  /** Whether something is left open that is required for certain. */
  #lacksRequired(): boolean {
    return this.#fields.some(({ entry: { path } }) => {
      const isLeftOpen = !this.#answers.has(path) && this.#isShown(path);
      const isInside = parentOf(path) === '' || this.#isAlwaysThere(parentOf(path));
      const isAsked = ({ says, branches }: Statement) =>
        says === 'requires' && branches.every((one) => this.#isTried(one) && this.#holds(one));
      return isLeftOpen && isInside && (this.#said.get(path) ?? []).some(isAsked);
    });
  }

  /** Whether it holds, as far as its conditions ask about the fields that are tried. */
  #mayHold({ branches }: Statement): boolean {
    return branches.every((one) => !this.#isTried(one) || this.#holds(one));
  }

  #isTried({ condition }: Branch): boolean {
    return askedBy(condition).every(({ path }) => this.#fields.some(({ entry }) => entry.path === path));
  }

  #isShown(path: AnswerPath): boolean {
    const said = this.#said.get(path) ?? [];
    const holds = ({ branches }: Statement) => branches.every((one) => this.#holds(one));
    return (
      said.some((one) => one.says === 'declares' && holds(one)) &&
      !said.some((one) => one.says === 'forbids' && holds(one)) &&
      (parentOf(path) === '' || this.#isShown(parentOf(path)))
    );
  }

  #holds({ condition, holds }: Branch): boolean {
    return this.#test(condition.if, condition.at) === holds;
  }

  /** Of the object at the path, what is not there counting as empty. */
  #test(schema: Branch['condition']['if'], at: AnswerPath): boolean {
    const { properties = {}, required = [], allOf = [], anyOf, not, type } = schema;
    return (
      (type === undefined || type === 'object') &&
      required.every((key) => this.#isThere(joinPath(at, key))) &&
      Object.entries(properties).every(([key, member]) => this.#testMember(member, joinPath(at, key))) &&
      allOf.every((one) => this.#test(one, at)) &&
      (!anyOf || anyOf.some((one) => this.#test(one, at))) &&
      !(not && this.#test(not, at))
    );
  }

  #testMember(member: Branch['condition']['if'] | false, path: AnswerPath): boolean {
    if (!this.#isThere(path)) return true;
    if (member === false) return false;
    return this.#outline.entries.get(path)?.kind === 'group'
      ? this.#test(member, path)
      : testValue(member, this.#answers.get(path));
  }

  #isThere(path: AnswerPath): boolean {
    if (this.#outline.entries.get(path)?.kind !== 'group') return this.#answers.has(path);
    if (!this.#isShown(path)) return false;
    if ([...this.#answers.keys()].some((one) => one.startsWith(`${path}.`))) return true;
    if (this.#isAlwaysThere(path)) return true;
    // Something else may be answered in it.
    this.#isExact = false;
    return false;
  }

  #isAlwaysThere(path: AnswerPath): boolean {
    const isRequired = (this.#said.get(path) ?? []).some(
      ({ says, branches }) => says === 'requires' && branches.length === 0,
    );
    return isRequired && (parentOf(path) === '' || this.#isAlwaysThere(parentOf(path)));
  }
}
