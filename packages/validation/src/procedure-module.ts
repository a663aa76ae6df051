import type { Attachment, Channel, DeliveryOption, Fee, FileRule, Period, Waiver } from '@dvc-kit/procedure';
import type { OpenForm } from './plan.ts';

interface Declaration {
  readonly code: string;
  readonly slug: string;
  readonly version: number;
  /** That of the interface around its texts. */
  readonly language: 'vi' | 'en';
  /** Texts of the procedure that are in another language, by that: in English what is not translated, below `vi`. */
  readonly otherTexts?: Readonly<Record<string, readonly string[]>>;
  readonly name: string;
  /** What people call it, where the name is too long to stand above every page of a form. */
  readonly shortName?: string;
  /** What takes its place from a day on (`YYYY-MM-DD`), and the name of its file: the same code under a later law. */
  readonly next?: { readonly from: string; readonly name: string };
  readonly declaration: OpenForm;
  /** The ways that the procedure is taken in. */
  readonly channels: readonly Channel[];
  /** When which papers belong to the dossier: whether there is a step for them. */
  readonly attachments: readonly Pick<AttachmentPlan, 'when' | 'channels'>[];
}

/** The first page of a declaration alone. */
export interface FirstPageModule extends Declaration {
  /** The name of the file that has the rest of the declaration. */
  readonly rest: string;
}

/** All of a declaration. */
export interface WholeDeclaration extends Declaration {
  readonly rest?: undefined;
}

/** As much of a procedure in one language as its declaration is drawn and checked from. */
export type DeclarationModule = FirstPageModule | WholeDeclaration;

/** The whole procedure. */
export interface ProcedureModule extends WholeDeclaration, LaterModule {
  readonly attachments: readonly AttachmentPlan[];
}

/** What comes after the declaration. */
export interface LaterModule {
  /** The official forms that the answers are printed on, in order. */
  readonly papers: readonly PaperPlan[];
  /** How the result reaches the citizen, asked like any other form (`schemas/shared/delivery.schema.json`). */
  readonly delivery: OpenForm;
  readonly deliveryOptions: readonly Pick<DeliveryOption, 'option' | 'note'>[];
  /** Path in the declaration of the number of copies, or null. */
  readonly copies: string | null;
  readonly attachments: readonly AttachmentPlan[];
  readonly fees: readonly FeePlan[];
  /** Who pays less, or nothing; left out where nobody does. */
  readonly waivers?: readonly WaiverPlan[];
  /** The solemn undertaking (cam đoan) as the official form words it. */
  readonly undertaking: string;
  /** Paths that older versions called otherwise, in order: where to look for the answers of their drafts. */
  readonly moves?: readonly Move[];
  /** Who decides. */
  readonly authority: string;
  readonly results: readonly string[];
  readonly timeLimits: readonly {
    readonly channel: Channel;
    readonly text: string | null;
    readonly isVerified: boolean;
    readonly validity?: Period | undefined;
  }[];
}

/** From this version on the answer at `from` is at `to`. */
export interface Move {
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

export interface PaperPlan {
  readonly id: string;
  /** Name of the official form. Always Vietnamese. */
  readonly name: string;
  /** File name without ending for what is downloaded. */
  readonly fileName: string;
  /** Printed only when the shown answers pass. */
  readonly when?: (answers: unknown) => boolean;
}

/** `when` as a test; without it the paper always belongs to the dossier. Tested with the shown answers. */
export interface AttachmentPlan extends Omit<Attachment, 'when' | 'whenText' | 'evidence' | 'files'> {
  readonly when?: (answers: unknown) => boolean;
  readonly files?: FileRule;
  readonly isVerified: boolean;
}

/** Counted with `when`; told with the words alone; for everyone with neither. */
export interface WaiverPlan extends Omit<Waiver, 'when' | 'evidence'> {
  readonly when?: (answers: unknown) => boolean;
}

export interface FeePlan extends Omit<Fee, 'when' | 'whenText' | 'evidence'> {
  readonly when?: (answers: unknown) => boolean;
  readonly isVerified: boolean;
}
