/** A keyword that decides about a single value. */
interface Assertion {
  /** What it decides about; other values satisfy it. */
  readonly of: 'anything' | 'text' | 'number' | 'list';
  /** It bounds the value from below or above: of two such demands the narrower one says all that both do. */
  readonly bound?: 'least' | 'most';
  /** Conditions may not use it: it is not easy to say in words. */
  readonly isHardToSay?: true;
  /** What the field or list is from the start; a branch may not add it. */
  readonly isUnrefined?: true;
}

/**
 * The assertions of JSON Schema that declarations may use, each once: what may stand in a condition or a branch, which of two bounds
 * holds, and what a message may be about all follow from here. They stand for a program as they stand in the schema.
 */
const assertions = {
  type: { of: 'anything' },
  const: { of: 'anything' },
  enum: { of: 'anything' },
  pattern: { of: 'text' },
  format: { of: 'text', isHardToSay: true },
  minLength: { of: 'text', bound: 'least' },
  maxLength: { of: 'text', bound: 'most' },
  minimum: { of: 'number', bound: 'least' },
  maximum: { of: 'number', bound: 'most' },
  exclusiveMinimum: { of: 'number', bound: 'least', isHardToSay: true },
  exclusiveMaximum: { of: 'number', bound: 'most', isHardToSay: true },
  multipleOf: { of: 'number', isHardToSay: true },
  minItems: { of: 'list', bound: 'least' },
  maxItems: { of: 'list', bound: 'most' },
  uniqueItems: { of: 'list', isHardToSay: true, isUnrefined: true },
} as const satisfies Readonly<Record<string, Assertion>>;

type Assertions = typeof assertions;

export type AssertionKeyword = keyof Assertions;

/** The keywords whose record has all of this. */
type Having<Traits> = {
  [Keyword in AssertionKeyword]: Assertions[Keyword] extends Traits ? Keyword : never;
}[AssertionKeyword];

type Sayable = Exclude<AssertionKeyword, Having<{ isHardToSay: true }>>;

export const assertionKeywords = Object.keys(assertions) as AssertionKeyword[];

const record = (keyword: AssertionKeyword): Assertion => assertions[keyword];

const about = <Of extends Assertion['of']>(of: Of) =>
  assertionKeywords.filter((keyword) => record(keyword).of === of) as Having<{ of: Of }>[];

/** What decides about a text by its letters. */
export const textChecks = about('text');

export const numberChecks = about('number');

/** What a text or a number may have to be. */
export const valueChecks = [...textChecks, ...numberChecks];

/** What conditions may use: what is easy to say in words. */
export const sayableAssertions = assertionKeywords.filter(
  (keyword) => !record(keyword).isHardToSay,
) as Sayable[];

/** What a branch may demand of a field or list that is declared before it. */
export const refiningAssertions = assertionKeywords.filter((keyword) => !record(keyword).isUnrefined);

/** What may fail, so that a field has words of its own for it: the assertions, and what is demanded of an object or one of several options. */
export const failingKeywords = [
  'required',
  ...about('anything'),
  'oneOf',
  ...valueChecks,
  ...about('list'),
  'anyOf',
] as const;

/** Of two numbers under the same keyword the one that says what both do; undefined where neither does. */
export function narrower(keyword: string, one: number, other: number): number | undefined {
  const { bound } = (Object.hasOwn(assertions, keyword) && record(keyword as AssertionKeyword)) || {};
  if (!bound) return undefined;
  return bound === 'least' ? Math.max(one, other) : Math.min(one, other);
}
