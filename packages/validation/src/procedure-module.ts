import type { Attachment, DeliveryOption, Fee, FileRule, ProcedureFile } from '@dvc-kit/procedure';
import type { CompiledForm } from './plan.ts';

/**
 * One procedure in one language, ready to be filled in: what `openProcedure` makes of the file that the browser loads.
 */
export interface ProcedureModule {
  readonly code: string;
  readonly slug: string;
  readonly version: number;
  readonly language: 'vi' | 'en';
  readonly name: string;
  /** The official forms that the answers are printed on, in order. */
  readonly papers: readonly PaperPlan[];
  /** What takes its place from a day on (`YYYY-MM-DD`), and the name of its file: the same code under a later law. */
  readonly next?: { readonly from: string; readonly name: string };
  readonly declaration: CompiledForm;
  /** How the result reaches the citizen, asked like any other form (`schemas/shared/delivery.schema.json`). */
  readonly delivery: CompiledForm;
  readonly deliveryOptions: readonly Pick<DeliveryOption, 'option' | 'note'>[];
  /** Path in the declaration of the number of copies, or null. */
  readonly copies: string | null;
  readonly attachments: readonly AttachmentPlan[];
  readonly fees: readonly FeePlan[];
  /** The solemn undertaking (cam đoan) as the official form words it. */
  readonly undertaking: string;
  /** Who decides. */
  readonly authority: string;
  readonly results: readonly string[];
  readonly timeLimits: readonly {
    readonly channel: ProcedureFile['channels'][number]['channel'];
    readonly text: string | null;
    readonly isVerified: boolean;
  }[];
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

export interface FeePlan extends Omit<Fee, 'when' | 'whenText' | 'evidence'> {
  readonly when?: (answers: unknown) => boolean;
  readonly isVerified: boolean;
}
