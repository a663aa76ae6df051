/**
 * The supported subset of JSON Schema 2020-12, after `$ref` has been resolved.
 * What each keyword does to the form is told in `packages/procedure/DECLARATION.md`.
 */
export interface Schema {
  $schema?: string;
  $id?: string;
  $comment?: string;
  $defs?: Record<string, Schema>;
  $ref?: string;

  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  deprecated?: boolean;
  readOnly?: boolean;

  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  const?: unknown;
  enum?: unknown[];
  /** Only as labelled options: every branch is `{const, title}`. */
  oneOf?: Schema[];

  properties?: Record<string, Schema | false>;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  additionalProperties?: boolean;
  unevaluatedProperties?: boolean;
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  /** Only inside conditions. */
  anyOf?: Schema[];
  /** Only inside conditions. */
  not?: Schema;

  /** Of a list what is repeated; of an array of plain values what each of them is like. */
  items?: Schema;
  uniqueItems?: true;
  minItems?: number;
  maxItems?: number;

  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;

  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;

  'x-messages'?: Record<string, string>;
  'x-autocomplete'?: string;
  'x-widget'?: Widget;
  'x-suggestions'?: string[];
  'x-subject'?: string;
  'x-derived'?: { from: string; as: 'date-in-words' };
  'x-warnings'?: WarningRule[];
  'x-contradictions'?: Contradiction[];
  'x-same-as'?: SameAs[];
  'x-filled-from'?: FilledFrom[];
  'x-page-break'?: boolean;
}

/** Hint for the element that draws a field, where its type does not settle it. */
export type Widget =
  | 'text'
  | 'textarea'
  | 'radios'
  | 'select'
  | 'combobox'
  | 'checkbox'
  | 'checkboxes'
  | 'lines'
  | 'address';

/**
 * Something to ask: the citizen may be right and the rule wrong. A date to come alone is refused. Paths are relative to the object
 * that holds the field; each `../` leads one object further out, so that a number inside an identity document can
 * be compared with the person around it. A path that leads to no answer is left out of the comparison.
 */
export type WarningRule =
  /** Century, gender and year digits of a 12-digit number against the person (Nghị định 70/2024 article 11: never a block). */
  | { check: 'personal-id-matches'; dateOfBirth?: string; gender?: string }
  | { check: 'not-in-future' }
  | { check: 'age-at-least'; years: number; message: string };

/**
 * Answers of a group that do not go together, told at one of them. Like a warning it decides nothing
 * about validity. Paths start at the group that it stands on. It is told when all of `when` holds and what else it says
 * is so; a path that leads to no answer leaves nothing to tell.
 */
export interface Contradiction extends Comparison {
  /** Path of the field at which it is told; best the later one of those compared. */
  at: string;
  message: string;
}

/** What is compared with an answer, and what makes it a contradiction. */
export interface Comparison {
  /** Answers that have to be exactly these, by path. */
  when?: Record<string, string | number | boolean>;
  /** The date answered is before this one. */
  earliest?: Moment;
  /** The date answered is after this one. */
  latest?: Moment;
  /** The answer is the same as the one at this path. */
  differsFrom?: string;
  /** The 12-digit number answered was given to someone of the other gender. */
  numberOf?: 'male' | 'female';
  /** It cannot be so: the form does not go on. Without it the citizen is asked, and may say that it is so. */
  refused?: boolean;
}

/**
 * Another group of the declaration that asks the same: what is answered at one of the two is filled in at the other, both
 * ways, until the citizen says that they differ. Paths start at the object that holds the group; each `../` leads one object
 * further out.
 */
export interface SameAs {
  /** Path of the group that asks the same. */
  place: string;
  /** Answers that make the two one, by path. Without them the citizen is offered a tick box. */
  when?: Record<string, string | number | boolean>;
}

/**
 * Where the answer to a field can be had without asking; the first that tells is filled in, and the citizen may correct it.
 * Paths start at the object that holds the field.
 */
export type FilledFrom =
  | { from: 'today' }
  /** The commune whose desk the form is for; with `of` the one chosen at that path. */
  | { from: 'commune'; as: 'name' | 'committee' | 'police' | 'code' | 'province'; of?: string }
  /** What was answered at `of`, as far as this field can hold it. */
  | { from: 'answer'; of: string }
  /** The answer, while all answers of `when` are exactly so. */
  | { from: 'choice'; when: Record<string, string | number | boolean>; answer: string | number | boolean }
  /** The answer, while the date at `of` lies neither before `earliest` nor after `latest`. */
  | { from: 'date'; of: string; answer: string | number | boolean; earliest?: Moment; latest?: Moment };

export interface Moment {
  /** Path of another date, or `today`. */
  from: string;
  /** How far from it: `P12Y`, `-P60D`. */
  by?: string;
}
