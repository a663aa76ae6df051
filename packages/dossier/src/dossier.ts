import type { FeeLine } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';

/**
 * What is handed in: declaration, attachments and delivery choice, checked. Version 1 of the file format.
 *
 * `assembleDossier` is its only maker, so that holding one is the proof that it was checked.
 */
export interface Dossier {
  readonly format: 'dvc-dossier/1';
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  readonly commune: string | null;
  /** Shown answers only; valid under the published schema. */
  readonly answers: Answers;
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly waived: boolean;
    readonly files: readonly {
      readonly id: string;
      readonly name: string;
      readonly type: string;
      readonly size: number;
    }[];
  }[];
  readonly delivery: Answers;
  readonly fees: readonly FeeLine[];
  readonly undertaking: string;
  /** ISO 8601 with offset. */
  readonly assembledAt: string;
}
