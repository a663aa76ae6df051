import type { Schema } from '@dvc-kit/procedure';
import { formats } from '@dvc-kit/procedure/formats';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import type { Issue } from '../plan.ts';
import { issuesOf } from './ajv-issues.ts';

/** Our annotations: they say something about a field and decide nothing. */
const annotations = [
  'x-messages',
  'x-autocomplete',
  'x-widget',
  'x-suggestions',
  'x-subject',
  'x-derived',
  'x-warnings',
  'x-contradictions',
  'x-same-as',
  'x-filled-from',
  'x-page-break',
];

/**
 * What is wrong with the value as it stands, by the schema alone: no answer is hidden, worked out or tidied first.
 * By plain Ajv, in Node: the judge of the compiled check, which gives the same verdict and issues at the same paths.
 */
export function validateWhole(schema: Schema, value: unknown): Issue[] {
  const validate = validators.get(schema) ?? compiled(schema);
  validators.set(schema, validate);
  return validate(value) ? [] : issuesOf(validate.errors ?? []);
}

/** Compiling takes far longer than judging: each schema is compiled once. */
const validators = new WeakMap<Schema, ValidateFunction>();

/** Judges the schemas themselves, once for all: Ajv compiles the schema of schemas anew for each instance. */
const judgeOfSchemas = new Ajv2020.default({ strict: false, logger: false });

function compiled(schema: Schema): ValidateFunction {
  // A definition names the meta-schema of its editor there, which Ajv would ask for.
  const { $schema: _editor, ...decides } = schema;
  if (!judgeOfSchemas.validateSchema(decides))
    throw new Error(`validation: no JSON Schema: ${judgeOfSchemas.errorsText()}`);
  const ajv = new Ajv2020.default({
    allErrors: true,
    messages: false,
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
  });
  ajv.addVocabulary(annotations);
  for (const { name, pattern } of formats) ajv.addFormat(name, new RegExp(pattern, 'u'));
  return ajv.compile(decides);
}
