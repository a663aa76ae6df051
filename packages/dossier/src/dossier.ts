import type { Answers } from '@dvc-kit/validation';

/** The content of a dossier file, version 1 of the format. `dossierSchema` says the same to machines. */
export interface DossierFile {
  readonly format: 'dvc-dossier/1';
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  /** In which the citizen read the form: names, notes and the undertaking stand here in it. */
  readonly language: 'vi' | 'en';
  /** Code of the commune, 5 digits, or null where none was named. */
  readonly commune: string | null;
  /** How it reaches the authority. */
  readonly channel: 'desk' | 'post' | 'online';
  /** Shown answers only; valid under the published schema of the declaration. */
  readonly answers: Answers;
  readonly attachments: readonly DossierAttachment[];
  /** How the result reaches the citizen. */
  readonly delivery: Answers;
  readonly fees: readonly DossierFee[];
  /** The words of the solemn undertaking that was given; empty where the form has none. */
  readonly undertaking: string;
  /** ISO 8601 with offset: `2026-11-21T09:30:00+07:00`. */
  readonly assembledAt: string;
}

export interface DossierAttachment {
  readonly id: string;
  readonly name: string;
  /** Left out, because the authority has it already or it comes by hand. */
  readonly waived: boolean;
  readonly files: readonly DossierAttachedFile[];
}

/** What is known of a file; the file itself travels beside the dossier, under the same id. */
export interface DossierAttachedFile {
  readonly id: string;
  readonly name: string;
  /** As its first bytes say: `image/jpeg`. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

export interface DossierFee {
  readonly id: string;
  readonly name: string;
  /** Sum of one, in đồng; null where the province or the carrier sets it and nothing is known. */
  readonly each: number | null;
  readonly quantity: number;
  /** `each × quantity` in đồng, or null. */
  readonly total: number | null;
  readonly setBy: 'law' | 'province' | 'carrier' | 'by-page' | 'unknown';
  readonly note?: string;
  /** Number of the legal document that sets it. */
  readonly legal?: string;
  readonly isVerified: boolean;
}

declare const checked: unique symbol;

/** An accessor of a class, so that a copy with other answers (`{...dossier, answers}`) does not inherit the proof. */
declare class Checked {
  get [checked](): true;
}

/**
 * What is handed in: declaration, attachments and delivery choice, checked.
 *
 * `assembleDossier` and `parseDossier` are its only makers, so that holding one is the proof that it was checked.
 */
export type Dossier = DossierFile & Checked;

/** The file as it is kept and sent: the same bytes for the same dossier. Keys stand in the order of the format. */
export function dossierText(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
