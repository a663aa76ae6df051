/** Writes `schemas/dossier-1.schema.json`, which others read. A test fails when it is not what the code says. */
import { writeFileSync } from 'node:fs';
import { dossierSchema } from '@dvc-kit/dossier';

writeFileSync(
  new URL('../../../schemas/dossier-1.schema.json', import.meta.url),
  `${JSON.stringify(dossierSchema, null, 2)}\n`,
);
