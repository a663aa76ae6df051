/** Writes the meta-schemas into `schemas/`, where editors' programs find them. A test fails when they are stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metaSchemas } from '../src/meta-schemas/meta-schemas.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));

for (const [name, schema] of Object.entries(metaSchemas())) {
  const path = join(schemas, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
