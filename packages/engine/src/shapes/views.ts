import type { Period } from '@dvc-kit/procedure';
import type {
  AttachmentPlan,
  FieldNode,
  FormatPlan,
  GroupNode,
  Issue,
  Json,
  Option,
  ProcedureModule,
} from '@dvc-kit/validation';
import type { HandIn } from './hand-in.ts';
import type { GivenFile, StepId } from './state.ts';

/** What is asked about an answer. */
export interface Warning {
  readonly path: string;
  readonly check: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** For the citizen to say that it is so; then it is not asked again until one of the answers changes. */
  readonly key?: string;
  /** It cannot be so: the form does not go on with it. */
  readonly isRefused?: true;
}

/** Where an answer that she did not type comes from: another block, the day, the commune, a date. */
export type Filled = 'same' | 'today' | 'commune' | 'date' | 'answer' | 'choice';

/** Another block that may ask the same as this one: a tick box at its head. */
export interface SameAsView {
  readonly id: string;
  readonly key: string;
  /** Who the other one is about ("mẹ"), else its title. */
  readonly of: string;
  readonly isPerson: boolean;
  readonly isOn: boolean;
}

/** One field as it is to be drawn. A new object whenever something in it changed, else the same one. */
export interface FieldView {
  readonly kind: 'field';
  /** Unique in the form and fit for an HTML id: `f-mother-fullName`. */
  readonly id: string;
  readonly path: string;
  readonly form: 'declaration' | 'delivery';
  readonly type: FieldNode['type'];
  readonly many?: FieldNode['many'];
  readonly widget: FieldNode['widget'];
  readonly format?: string;
  /** What is known of its format. */
  readonly formatPlan?: FormatPlan;
  /** One of several of which at least one has to be answered: not marked as optional. */
  readonly isAlternative?: true;
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  /** Of the group around it, for messages: "mẹ". */
  readonly subject?: string;
  readonly required: boolean;
  readonly isDerived: boolean;
  readonly options?: readonly Option[];
  readonly suggestions?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly autocomplete?: string;
  readonly answer: Json | undefined;
  /** What stands there before she answers. */
  readonly default?: Json;
  readonly messages?: Readonly<Record<string, string>>;
  /** On show only after the citizen tried to leave the step. Of several values the first wrong one's, at its own path. */
  readonly issue?: Issue;
  readonly warning?: Warning;
  /** What she was asked about and said to be so. */
  readonly said?: Warning;
  /** Where the answer comes from, if not from her. */
  readonly filled?: Filled;
}

export interface GroupView {
  readonly kind: 'group';
  readonly id: string;
  readonly path: string;
  readonly form: 'declaration' | 'delivery';
  readonly label: string;
  readonly hint?: string;
  readonly widget?: GroupNode['widget'];
  readonly required: boolean;
  readonly sameAs?: readonly SameAsView[];
  readonly children: readonly ItemView[];
}

export interface ListView {
  readonly kind: 'list';
  readonly id: string;
  readonly path: string;
  readonly form: 'declaration' | 'delivery';
  readonly label: string;
  readonly hint?: string;
  readonly itemLabel: string;
  /** The list's own words for a failed check, by keyword. */
  readonly messages?: Readonly<Record<string, string>>;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly path: string;
    readonly children: readonly ItemView[];
  }[];
  readonly issue?: Issue;
}

export type ItemView = FieldView | GroupView | ListView;

export interface SectionView {
  readonly id: StepId;
  readonly title: string;
  readonly intro?: string;
  readonly sameAs?: readonly SameAsView[];
  readonly children: readonly ItemView[];
}

export interface AttachmentView {
  readonly plan: AttachmentPlan;
  readonly files: readonly GivenFile[];
  readonly waived: boolean;
  /** It comes to the desk by hand. */
  readonly brought: boolean;
  readonly issue?: Issue;
}

export interface FeeLine {
  readonly id: string;
  readonly name: string;
  /** Sum of one, in đồng; null where the province or the carrier sets it and nothing is known. */
  readonly each: number | null;
  readonly quantity: number;
  /** `each × quantity` in đồng, or null. */
  readonly total: number | null;
  readonly setBy: 'law' | 'province' | 'carrier' | 'by-page' | 'unknown';
  readonly note?: string;
  readonly legal?: string;
  /** Day of that document (`YYYY-MM-DD`), where it is a local one. */
  readonly legalDate?: string;
  readonly isVerified: boolean;
  /** The days on which the sum holds; left out where no end is known. */
  readonly validity?: Period;
  /** She pays less than others, and why; '' where everyone does. */
  readonly waivedBecause?: string;
  /** What she would pay, if something is so that the form does not know. */
  readonly offers?: readonly FeeOffer[];
}

/** Less to pay for those of whom `whenText` is true. */
export interface FeeOffer extends Pick<FeeLine, 'legal' | 'legalDate' | 'validity'> {
  /** Of one, in đồng; 0 for nothing. */
  readonly vnd: number;
  /** Reads on after "Nếu". */
  readonly whenText: string;
}

/** What applies today, in the place where the dossier goes. */
export interface FactsHere {
  readonly timeLimits: readonly (ProcedureModule['timeLimits'][number] & {
    /** The document that sets it here. */
    readonly document?: string;
    readonly date?: string;
  })[];
  readonly notes: readonly {
    readonly text: string;
    readonly document: string;
    readonly date?: string | undefined;
  }[];
  /** Those that are not over. */
  readonly closedDays: readonly { readonly from: string; readonly to: string; readonly why: string }[];
}

export interface StepSummary {
  readonly id: StepId;
  readonly kind: 'declaration' | 'attachments' | 'delivery' | 'review';
  readonly title: string;
}

/** What is on the page now. */
export type StepView =
  | { readonly kind: 'declaration'; readonly step: StepSummary; readonly sections: readonly SectionView[] }
  | {
      readonly kind: 'attachments';
      readonly step: StepSummary;
      readonly attachments: readonly AttachmentView[];
    }
  | {
      readonly kind: 'delivery';
      readonly step: StepSummary;
      readonly sections: readonly SectionView[];
      readonly fees: readonly FeeLine[];
    }
  | {
      readonly kind: 'review';
      readonly step: StepSummary;
      /** Every shown field with its answer, by step; Change links lead to `change` events. */
      readonly sections: readonly (SectionView & { readonly step: StepId })[];
      readonly delivery: readonly SectionView[];
      readonly attachments: readonly AttachmentView[];
      readonly fees: readonly FeeLine[];
      readonly warnings: readonly Warning[];
      readonly undertaking: string;
      readonly undertaken: boolean;
      readonly undertakingIssue?: Issue;
    }
  /** A later step while what shows it has not come. */
  | { readonly kind: 'coming'; readonly step: Pick<StepSummary, 'id' | 'title'> }
  | {
      readonly kind: 'complete';
      readonly attachments: readonly AttachmentView[];
      readonly fees: readonly FeeLine[];
      readonly here: FactsHere;
    };

export interface FormView {
  readonly steps: readonly StepSummary[];
  /** Index of the current step in `steps`; `steps.length` once complete. */
  readonly current: number;
  /**
   * The same among all steps that any answers could ask for: `count` stays what it is while one answers, and `index` only
   * grows on the way. Equal once complete.
   */
  readonly progress: { readonly index: number; readonly count: number };
  readonly content: StepView;
  /** Of the current step, in the order of the page, once it was checked: the error summary. */
  readonly issues: readonly Issue[];
  /** Raised each time a Continue was refused, so that the summary takes the focus again. */
  readonly refusals: number;
  readonly handIn: HandIn;
}
