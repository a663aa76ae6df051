import { closed, dossierSchema, moment, type Shape } from '../dossier-schema.ts';
import type { ListedFile } from './listed.ts';
import { listedFiles } from './manifest.ts';

/** What is in a draft file: its first file, `manifest.json`. Version 1 of the format. */
export interface DraftManifest {
  readonly format: 'dvc-draft-file/1';
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  /** ISO 8601 with offset. */
  readonly savedAt: string;
  readonly files: readonly DraftFile[];
}

export interface DraftFile extends ListedFile {
  readonly kind: 'draft' | 'attachment';
}

/** The published schema of it (`schemas/draft-file-1.schema.json`). Once released it is never edited: see `packageSchema`. */
export const draftFileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:dvc-kit:draft-file:1',
  title: 'Bản đang điền: dvc-draft-file/1',
  $comment:
    'manifest.json of a ZIP in the form of packages (package-1.schema.json), with draft.json (dvc-draft/1) after it.',
  ...closed({
    format: { const: 'dvc-draft-file/1', description: 'Định dạng của tệp.' },
    procedure: dossierSchema.properties.procedure,
    savedAt: { ...moment, description: 'Lúc lưu.' },
    files: listedFiles({
      enum: ['draft', 'attachment'],
      description: 'Bản đang điền, hay tệp giấy tờ.',
    }),
  }),
} as const satisfies Shape & Record<string, unknown>;
