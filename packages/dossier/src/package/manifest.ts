import { closed, dossierSchema, most, type Shape, text } from '../dossier-schema.ts';
import type { ListedFile } from './listed.ts';

/** What is in a package: its first file, `manifest.json`. Version 1 of the format. */
export interface PackageManifest {
  readonly format: 'dvc-package/1';
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  /** All files of the package but this one, in their order. */
  readonly files: readonly PackageFile[];
}

export interface PackageFile extends ListedFile {
  readonly kind: 'dossier' | 'declaration' | 'attachment';
}

/** The files of an archive, of these kinds. */
export const listedFiles = <Kind extends Shape>(kind: Kind) =>
  ({
    type: 'array',
    description: 'Các tệp trong gói, theo thứ tự, trừ tệp này.',
    items: closed({
      name: {
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?\\.[a-z0-9]+$',
        description: 'Tên trong gói, không dấu.',
      },
      kind,
      of: { type: 'string', description: 'Mã của tờ khai hoặc của giấy tờ; trống với hồ sơ.' },
      id: { type: 'string', description: 'Mã của tệp trong hồ sơ; trống nếu không phải giấy tờ kèm theo.' },
      title: { ...text, description: 'Tên như người dân thấy.' },
      type: { ...text, description: 'Loại tệp theo nội dung.' },
      size: { type: 'integer', minimum: 0, maximum: most, description: 'Dung lượng, byte.' },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Mã băm SHA-256.' },
    }),
  }) as const satisfies Shape;

/**
 * The published schema of the manifest (`schemas/package-1.schema.json`). Once released it is never edited: what has to be otherwise
 * becomes `dvc-package/2`, beside it.
 */
export const packageSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:dvc-kit:package:1',
  title: 'Gói hồ sơ: dvc-package/1',
  $comment:
    'manifest.json of a ZIP whose files are stored, in this order, dated 1980-01-01, without attributes, comments and extra fields: rebuilt from its files it is the same to the byte.',
  ...closed({
    format: { const: 'dvc-package/1', description: 'Định dạng của gói.' },
    // That of its dossier.
    procedure: dossierSchema.properties.procedure,
    files: listedFiles({
      enum: ['dossier', 'declaration', 'attachment'],
      description: 'Hồ sơ, tờ khai đã điền, hay giấy tờ kèm theo.',
    }),
  }),
} as const satisfies Shape & Record<string, unknown>;
