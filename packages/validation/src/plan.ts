import type { Comparison, FilledFrom, Format, SameAs, WarningRule, Widget } from '@dvc-kit/procedure';

/**
 * A form plan: what the browser needs to know of a declaration, as plain data. Made by `compileForm`, in one language.
 *
 * Paths are keys joined by dots (`mother.residence.commune`), relative to their *scope*: the declaration, or
 * one item of the nearest list.
 */
export interface FormPlan extends ObjectTraits {
  readonly title: string;
  readonly hint?: string;
  /** What the root asks for, in order. Groups at this level are the sections, that is the steps. */
  readonly children: readonly PlanNode[];
  readonly conditions: readonly ConditionPlan[];
  /** What is filled in for the citizen, in the order in which it is worked out. */
  readonly fills?: readonly FillPlan[];
}

/** Something that is filled in for the citizen at `at`. Paths start at the root. */
export type FillPlan = { readonly at: string } & (
  | { readonly sameAs: string; readonly when?: SameAs['when'] }
  | FilledFrom
);

/**
 * A condition of the schema. `test` is its index among the compiled condition functions; it is called with the
 * object at `at` ('' is the scope itself; an absent object counts as `{}`).
 */
export interface ConditionPlan {
  readonly at: string;
  readonly test: number;
}

/**
 * All of these must hold: `n` means that condition number `n - 1` of the scope holds, `-n` that it does not.
 * An empty clause always holds; an empty list of clauses never does.
 */
export type Clause = readonly number[];

/**
 * What the schema demands of a value while the clause holds (always without one): the assertions of JSON Schema that
 * declarations may use, with their standard meaning.
 */
export interface Rule {
  readonly when?: Clause;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  /** Of each value of an array of plain values; the items of a list of groups are a scope of their own. */
  readonly items?: Rule;
  /** Of an object: the keys of at least one of these lists have to be there. */
  readonly anyOf?: readonly (readonly string[])[];
}

/** A condition as data: the part of JSON Schema that conditions may use, without annotations. */
export interface ConditionSchema extends Omit<Rule, 'when' | 'format' | 'uniqueItems' | 'items' | 'anyOf'> {
  readonly properties?: Readonly<Record<string, ConditionSchema | boolean>>;
  readonly required?: readonly string[];
  readonly not?: ConditionSchema | boolean;
  readonly allOf?: readonly (ConditionSchema | boolean)[];
  readonly anyOf?: readonly (ConditionSchema | boolean)[];
}

/** What the schema demands of an object besides what its members say of themselves. */
export interface ObjectTraits {
  /** Of the object itself; without it only that it is one. */
  readonly rules?: readonly Rule[];
  /** Keys that are required or forbidden although nothing declares them. */
  readonly demands?: readonly {
    readonly key: string;
    readonly required?: readonly Clause[];
    readonly forbidden?: readonly Clause[];
  }[];
  readonly closings?: readonly Closing[];
}

/** No other keys than these, while the clause holds. */
export interface Closing {
  readonly when?: Clause;
  /** Under which conditions each key may be there; without it those of the members, while they are declared. */
  readonly keys?: Readonly<Record<string, readonly Clause[]>>;
}

interface NodeBase {
  readonly key: string;
  /** From the scope. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** Declared when one of these holds. */
  readonly shown: readonly Clause[];
  /** Forbidden when one of these holds; wins over `shown`. */
  readonly forbidden: readonly Clause[];
  /** Listed in `required` when one of these holds. Binds only while the parent object is required or answered. */
  readonly required: readonly Clause[];
  /** What the schema demands beyond what the node itself tells (type, options, format, bounds). */
  readonly rules?: readonly Rule[];
  /** What the node tells is for the eye only: declarations differ, and `rules` has all that they demand. */
  readonly isLoose?: true;
}

export interface GroupNode extends NodeBase, Omit<ObjectTraits, 'rules'> {
  readonly kind: 'group';
  /** Who it is about, for messages: "mẹ" in "Nhập họ, chữ đệm, tên của mẹ". */
  readonly subject?: string;
  readonly widget?: Widget;
  /** Starts a new step when it stands in a section (`x-page-break`). */
  readonly pageBreak?: boolean;
  readonly children: readonly PlanNode[];
  /** Stands for what a page holds, of which there is something to see whenever this is shown: it comes with the rest. */
  readonly isComing?: true;
  /** The first answers of all that is still to come in it. */
  readonly firstAnswers?: Answers;
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly minItems: number;
  readonly maxItems: number;
  /** The list's own words for a failed check, by keyword. */
  readonly messages?: Readonly<Record<string, string>>;
  /** What active branches change on the list. */
  readonly refinements?: readonly Refinement[];
  /** Label of one item: "Con thứ". The element adds the number. */
  readonly itemLabel: string;
  /** Starts a new step when it stands in a section (`x-page-break`). */
  readonly pageBreak?: boolean;
  /** A scope of its own: paths start at the item. */
  readonly item: ItemPlan;
}

/** What one item of a list holds. */
export interface ItemPlan extends ObjectTraits {
  readonly children: readonly PlanNode[];
  readonly conditions: readonly ConditionPlan[];
  /** Holds where the items are described, if the list is declared elsewhere too. */
  readonly when?: Clause;
}

/** How a field is asked for: decided here, and drawn as it is decided. */
export type FieldWidget = Exclude<Widget, 'address'> | 'date' | 'derived';

export interface FieldNode extends NodeBase {
  readonly kind: 'field';
  /** Of the answer; of each of its values where there may be `many`, and so are format, options and bounds. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** The answer is an array of plain values: a multiple choice, or lines. */
  readonly many?: Pick<Rule, 'minItems' | 'maxItems' | 'uniqueItems'>;
  readonly widget: FieldWidget;
  readonly format?: string;
  readonly options?: readonly Option[];
  readonly suggestions?: readonly string[];
  readonly example?: string;
  readonly default?: string | number | boolean;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly autocomplete?: string;
  /** The field's own words for a failed check, by keyword. */
  readonly messages?: Readonly<Record<string, string>>;
  readonly warnings?: readonly Remark[];
  /** One of several of which at least one has to be answered: neither required nor quite optional. */
  readonly isAlternative?: true;
  /** Worked out from another answer and never typed; `from` is relative to the object that holds the field. */
  readonly derived?: { readonly from: string; readonly as: 'date-in-words' };
  /** What active branches of the schema change on the field. */
  readonly refinements?: readonly Refinement[];
}

/** What is asked about an answer. Paths are relative to the object that holds the field. */
export type Remark =
  | WarningRule
  | (Comparison & { readonly check: 'contradiction'; readonly message: string });

/** What a branch changes on a field or a list while its clause holds; the last one wins. */
export interface Refinement {
  readonly when: Clause;
  readonly widget?: FieldWidget;
  readonly label?: string;
  readonly hint?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly options?: readonly Option[];
  readonly messages?: Readonly<Record<string, string>>;
}

export interface Option {
  readonly value: string | number | boolean;
  readonly label: string;
  /** One more sentence about it, below the label. */
  readonly note?: string;
}

export type PlanNode = GroupNode | ListNode | FieldNode;

/** A JSON value as it stands in answers and dossiers. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What has been answered, nested like the declaration. May hold what is wrong, so that nothing is lost. */
export type Answers = { readonly [key: string]: Json };

/** What the browser has to know of a format. */
export interface FormatPlan extends Pick<Format, 'pattern' | 'keyboard'> {
  /** What the citizen reads when the text is of another kind; `{name}` stands for the field. */
  readonly wrong: string;
}

/** A form that can be drawn: its plan, and what decides which of it is shown. */
export interface OpenForm {
  readonly plan: FormPlan;
  readonly conditions: readonly ((value: unknown) => boolean)[];
  /** The formats of its fields, by name. */
  readonly formats: Readonly<Record<string, FormatPlan>>;
}

/** One that can be checked, too: made of a `PlainForm` by `openForm`. */
export interface CompiledForm extends OpenForm {
  /** Issues of the whole, by the schema alone; an empty list means valid. */
  readonly validate: (answers: unknown) => readonly Issue[];
}

/** Something wrong with an answer: plain data, no wording. */
export interface Issue {
  /** From the root, list indexes included: `children.0.fullName`. */
  readonly path: string;
  /** The keyword of JSON Schema that failed: `required`, `pattern`, `type`, `enum`, `minimum`, `forbidden`, … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
