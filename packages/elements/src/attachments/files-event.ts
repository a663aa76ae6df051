import type { GivenFile } from '@dvc-kit/engine';

/** Files were chosen for an attachment and taken. The form keeps the files, the engine what it needs to know of them. */
export class FilesEvent extends Event {
  static readonly type = 'dvc-files';
  readonly attachment: string;
  readonly files: readonly { readonly given: GivenFile; readonly file: File }[];

  constructor(attachment: string, files: FilesEvent['files']) {
    super(FilesEvent.type, { bubbles: true });
    this.attachment = attachment;
    this.files = files;
  }
}
