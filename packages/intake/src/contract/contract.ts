import { readFileSync } from 'node:fs';
import { dossierSchema } from '@dvc-kit/dossier';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const written: OpenApi = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));

/** The contract as it is given out: complete in itself, with the schema of the dossier in its place. */
export const contract: OpenApi = withDossier(dossierSchema);

function withDossier(schema: object): OpenApi {
  const { components } = written;
  return { ...written, components: { ...components, schemas: { ...components.schemas, Dossier: schema } } };
}

/** What is wrong with a value by a schema of the contract. */
export interface ContractError {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly keyword: string;
}

export type Judge = (value: unknown) => readonly ContractError[];

/**
 * What judges values by a schema of the contract, `components.schemas` by name. The dossier in a hand-in is left to `parseDossier`, which
 * says more.
 */
export function judgeOf(name: string): Judge {
  const known = judges.get(name) ?? compiled(name);
  judges.set(name, known);
  return (value) => {
    if (known(value)) return [];
    return (known.errors ?? []).map(({ instancePath, keyword }) => ({ pointer: instancePath, keyword }));
  };
}

const judges = new Map<string, ValidateFunction>();

// What the formats say (date-time) is for those who read the contract; no request has any.
const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { 'date-time': true } });

function compiled(name: string): ValidateFunction {
  const schemas = JSON.stringify(withDossier({}).components.schemas);
  const $defs = JSON.parse(schemas.replaceAll('#/components/schemas/', '#/$defs/'));
  return ajv.compile({ $defs, $ref: `#/$defs/${name}` });
}
