/** Writes the schemas of the released formats, which others read. A test fails when they are not what the code says. */
import { writeFileSync } from 'node:fs';
import { dossierSchema } from '@dvc-kit/dossier';
import { draftFileSchema, packageSchema, supplementedSchema } from '@dvc-kit/dossier/package';

const published = {
  'dossier-1': dossierSchema,
  'package-1': packageSchema,
  'draft-file-1': draftFileSchema,
  'supplemented-1': supplementedSchema,
};

for (const [name, schema] of Object.entries(published))
  writeFileSync(
    new URL(`../../../schemas/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
