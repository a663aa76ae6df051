/** Writes the schemas of the released formats, which others read. A test fails when they are not what the code says. */
import { writeFileSync } from 'node:fs';
import { dossierSchema } from '@dvc-kit/dossier';
import { packageSchema } from '@dvc-kit/dossier/package';

for (const [name, schema] of Object.entries({ 'dossier-1': dossierSchema, 'package-1': packageSchema }))
  writeFileSync(
    new URL(`../../../schemas/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
