import type { ConditionPlan, ConditionSchema, FormatPlan, FormPlan } from './plan.ts';
import type { AttachmentPlan, FeePlan, PaperPlan, ProcedureModule } from './procedure-module.ts';

/**
 * A procedure compiled: one file of JSON for the citizen's browser, the editing page and the receiver alike. Nothing
 * in it can become code. `openProcedure` makes a `ProcedureModule` of it.
 */
export interface PlainProcedure extends PlainRules, Omit<ProcedureModule, Conditional> {
  readonly format: typeof plainProcedureFormat;
  readonly declaration: PlainPlan;
  readonly delivery: PlainPlan;
  readonly papers: readonly PlainWhen<PaperPlan>[];
  readonly attachments: readonly PlainWhen<AttachmentPlan>[];
  readonly fees: readonly PlainWhen<FeePlan>[];
}

type Conditional = 'declaration' | 'delivery' | 'papers' | 'attachments' | 'fees';

/** Rises when an older interpreter would read the file wrongly. */
export const plainProcedureFormat = 'dvc-procedure/1';

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

/** A condition of a paper, a fee or an attachment is the number of one of the file. */
export type PlainWhen<Part> = Omit<Part, 'when'> & { readonly when?: number };

/** A plan without what is the same everywhere or follows from its place; `completePlan` puts it back. */
export interface PlainPlan extends Omit<FormPlan, 'children' | 'conditions'> {
  readonly children: readonly PlainNode[];
  readonly conditions: readonly ConditionPlan[];
}

export interface PlainNode {
  readonly key: string;
  readonly children?: readonly PlainNode[];
  readonly item?: { readonly children: readonly PlainNode[] };
}
