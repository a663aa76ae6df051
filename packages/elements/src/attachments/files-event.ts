import type { TakenFile } from '../taking/taken.ts';

/** Files were chosen for an attachment and taken. The form keeps the files, the engine what it needs to know of them. */
export class FilesEvent extends Event {
  readonly attachment: string;
  readonly files: readonly TakenFile[];
  /** Before which of the files given already; after all of them without it. */
  readonly at: number | undefined;

  constructor(attachment: string, files: readonly TakenFile[], at?: number) {
    super('dvc-files', { bubbles: true });
    this.attachment = attachment;
    this.files = files;
    this.at = at;
  }
}
