import type { Schema } from '@dvc-kit/procedure';
import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * Any other validator: it knows none of our formats and none of our annotations. The schema of schemas is left out: Ajv
 * would compile it anew for each, which takes longer than all the rest; that a schema is one is judged where it is made.
 */
export function stranger(schema: Schema): (value: unknown) => boolean {
  const options = {
    strict: false,
    validateFormats: false,
    logger: false,
    meta: false,
    validateSchema: false,
  } as const;
  return new Ajv2020(options).compile(schema);
}
