import { closed, dossierSchema, type Shape } from '../dossier-schema.ts';
import type { ListedFile } from './listed.ts';
import { listedFiles } from './manifest.ts';

/** What is in the file of a dossier that was supplemented: its first file, `manifest.json`. Version 1 of the format. */
export interface SupplementedManifest {
  readonly format: 'dvc-supplemented/1';
  /** That of the dossier as it was handed in last. */
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  readonly files: readonly SupplementedFile[];
}

/** `of` is the paper that an attachment is for; empty for what stands for none. */
export interface SupplementedFile extends ListedFile {
  readonly kind: 'package' | 'attachment' | 'note';
}

/** The published schema of it (`schemas/supplemented-1.schema.json`). Once released it is never edited: see `packageSchema`. */
export const supplementedSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:dvc-kit:supplemented:1',
  title: 'Hồ sơ và phần bổ sung: dvc-supplemented/1',
  $comment:
    'manifest.json of a ZIP in the form of packages (package-1.schema.json). The number at the beginning of each name is that of the hand-in: dossiers/01.zip is the package (dvc-package/1) of what came first, supplements/02-… what was added to it, dossiers/03.zip a dossier that was handed in anew.',
  ...closed({
    format: { const: 'dvc-supplemented/1', description: 'Định dạng của tệp.' },
    procedure: dossierSchema.properties.procedure,
    files: listedFiles({
      enum: ['package', 'attachment', 'note'],
      description: 'Gói hồ sơ của một lần nộp, giấy tờ bổ sung, hay lời của người nộp.',
    }),
  }),
} as const satisfies Shape & Record<string, unknown>;
