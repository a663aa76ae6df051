import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from '@dvc-kit/procedure';
import { caseOf } from './try-case.ts';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));

/** What whoever knows the law wrote into `schemas/procedures/<slug>/cases/`. */
for (const procedure of procedures.filter(({ cases }) => cases.length > 0)) {
  const tryCase = caseOf(procedure);
  describe(procedure.file.name, () => {
    for (const one of procedure.cases) it(one.name, () => tryCase(one));
  });
}
