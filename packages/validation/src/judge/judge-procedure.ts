import type { Procedure } from '@dvc-kit/procedure';
import { compileProcedure } from '../compile/compile-procedure.ts';
import { openProcedure } from '../open/open-procedure.ts';
import type { Json } from '../plan.ts';
import { type Disagreement, disagreement } from './disagreement.ts';
import { publishedSchema } from './published-schema.ts';
import { sampleValues } from './sample-values.ts';

/**
 * Tries a procedure's compiled declaration against plain Ajv over the schema that is published: its worked cases and
 * `count` generated values. Undefined when they agree on all, and for a procedure without a declaration.
 */
export function judgeProcedure(procedure: Procedure, count: number): Disagreement | undefined {
  const schema = publishedSchema(procedure);
  if (!schema) return undefined;
  const { declaration } = openProcedure(compileProcedure(procedure, 'vi'));
  const worked = procedure.cases.map(({ answers }) => answers as Json);
  return disagreement(declaration, schema, [...worked, ...sampleValues(schema, count)]);
}
