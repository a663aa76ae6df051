import type { FileRule } from '@dvc-kit/procedure';

/** What a receiver tells of a dossier, as the contract of receivers has it. */
export interface DossierStatus {
  readonly dossierCode: string;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly state: string;
  /** What the state means, in the receiver's own words, in Vietnamese. */
  readonly text: string;
  /** Instants, ISO 8601. */
  readonly receivedAt: string;
  readonly changedAt: string;
  /** A day, or a time with offset. */
  readonly appointment: string | null;
  /** In the order of time; none where only the state is told. */
  readonly events: readonly StatusEvent[];
  /** What the office is paid; null or missing where that is not told. */
  readonly payment?: StatusPayment | null;
  /** How she gets the result; null or missing where that is not told. */
  readonly delivery?: { readonly option: string; readonly tracking: string | null } | null;
  /** What may be added to it, and by when; null or missing where nothing may, or that is not told. */
  readonly supplement?: StatusSupplement | null;
  /** The slips that were given to her, the oldest first. */
  readonly slips?: readonly Slip[];
  /** What the citizen can do now: `withdraw`, `supplement`. */
  readonly can: readonly string[];
}

export interface StatusSupplement {
  /** The last day, `YYYY-MM-DD`; null where the office has set none. */
  readonly until: string | null;
  /** Papers of the dossier that files may be added for. */
  readonly papers: readonly (FileRule & { readonly id: string; readonly name: string })[];
  /** For what stands for none of them. */
  readonly other: FileRule;
}

export interface StatusPayment {
  /** `none`, `unknown`, `due`, `paid`; beside the state of the dossier. */
  readonly state: string;
  /** Whole đồng, without postage; null while nobody has said. */
  readonly vnd: number | null;
  /** What came so far, in whole đồng. */
  readonly paid: number;
  /** How to pay, in the receiver's own words, in Vietnamese. */
  readonly text: string;
  /** Where it can be paid by transfer now. */
  readonly transfer: Transfer | null;
  /** Whether the receiver names a page to pay on. */
  readonly online: boolean;
}

export interface Transfer {
  readonly bank: string;
  readonly account: string;
  readonly holder: string;
  /** Whole đồng. */
  readonly vnd: number;
  /** What the transfer has to say, for the office to find it. */
  readonly reference: string;
  /** The VietQR code, as text. */
  readonly qr: string;
}

export interface Slip {
  readonly revision: number;
  readonly form: string;
  /** In Vietnamese. */
  readonly name: string;
  /** An instant, ISO 8601. */
  readonly at: string;
}

export interface StatusEvent {
  readonly action: string;
  readonly at: string;
  /** What the officer wrote to her, or she to the officer. */
  readonly text?: string;
}

/** What is asked about, and what proves that one may know. */
export interface Question {
  readonly code: string;
  /** Of the receipt: everything is told. */
  readonly secret?: string;
  /** The last of the phone: the state is told. */
  readonly digits?: string;
}
