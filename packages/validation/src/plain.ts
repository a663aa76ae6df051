import type { ConditionPlan, ConditionSchema, FormatPlan, FormPlan } from './plan.ts';
import type {
  AttachmentPlan,
  DeclarationModule,
  FeePlan,
  LaterModule,
  PaperPlan,
  WaiverPlan,
} from './procedure-module.ts';

/**
 * A procedure compiled: JSON for the citizen's browser, the editing page and the receiver alike. Nothing in it can become
 * code. `openProcedure` makes a `ProcedureModule` of it.
 */
export interface PlainProcedure
  extends PlainPartRules,
    Omit<DeclarationModule, 'declaration' | 'attachments'> {
  readonly format: typeof plainProcedureFormat;
  readonly declaration: PlainPlan;
  readonly attachments: readonly PlainWhen<DeclarationModule['attachments'][number]>[];
  /** What comes after the declaration, or the name of the file that has it: a browser fetches that later. */
  readonly later: PlainLater | string;
}

/** What of a declaration the first file has not, where that holds the first page alone; `openRest` adds it. */
export interface PlainRest extends PlainPartRules {
  /** The groups that the first file only names, and what the root says besides. */
  readonly declaration: PlainPlan;
  readonly attachments: PlainProcedure['attachments'];
}

/** The second part of a compiled procedure, with conditions and formats of its own. */
export interface PlainLater
  extends PlainRules,
    Omit<LaterModule, 'delivery' | 'attachments' | 'papers' | 'fees' | 'waivers'>,
    // Those of the first part among them.
    Pick<DeclarationModule, 'otherTexts'> {
  readonly delivery: PlainPlan;
  /** In the order of those of the first part, which says when each is asked for. */
  readonly attachments: readonly Omit<AttachmentPlan, 'when' | 'channels'>[];
  readonly papers: readonly PlainWhen<PaperPlan>[];
  readonly fees: readonly PlainWhen<FeePlan>[];
  readonly waivers?: readonly PlainWhen<WaiverPlan>[];
}

/** Rises when an older interpreter would read the file wrongly. */
export const plainProcedureFormat = 'dvc-procedure/3';

/** A form on its own, compiled. `openForm` makes a `CompiledForm` of it. */
export interface PlainForm extends PlainRules {
  readonly form: PlainPlan;
}

/** What all forms of a file share. */
export interface PlainRules {
  readonly conditions: readonly ConditionSchema[];
  /** The formats that are used, by name. */
  readonly formats: Readonly<Record<string, FormatPlan>>;
}

/** Those of one of two parts. Null stands for a condition that the other part brings. */
export interface PlainPartRules extends Omit<PlainRules, 'conditions'> {
  readonly conditions: readonly (ConditionSchema | null)[];
}

/** A condition of a paper, a fee or an attachment is the number of one of the file. */
export type PlainWhen<Part> = Omit<Part, 'when'> & { readonly when?: number };

/** A plan without what is the same everywhere or follows from its place; `completePlan` puts it back. */
export interface PlainPlan extends Omit<FormPlan, 'children' | 'conditions'> {
  readonly children: readonly PlainNode[];
  /** Null stands for one that another part of the procedure brings. */
  readonly conditions: readonly (ConditionPlan | null)[];
}

export interface PlainNode {
  readonly key: string;
  readonly children?: readonly PlainNode[];
  readonly item?: { readonly children: readonly PlainNode[] };
}
