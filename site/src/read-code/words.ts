import type { CodeFault } from '@dvc-kit/dossier/code';
import type { CameraFault } from '@dvc-kit/elements/reading';

/** What the page says, from its data. */
export interface ReadCodeWords {
  readonly ready: string;
  readonly readyPlain: string;
  readonly looking: string;
  readonly reading: string;
  readonly faults: Readonly<Record<CodeFault | CameraFault | 'no-code' | 'no-picture', string>>;
  readonly right: string;
  readonly wrong: string;
  readonly older: string;
  readonly newer: string;
  readonly misfits: string;
  readonly copied: string;
  readonly notCopied: string;
}
