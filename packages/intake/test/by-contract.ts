import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema?: Readonly<Record<string, unknown>> }>>;
  readonly headers?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: Described;
  readonly responses: Readonly<Record<string, Described>>;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Problems that every address may answer with, as the contract's description says. */
const general = [
  'malformed-request',
  'invalid-request',
  'wrong-media-type',
  'too-large',
  'not-found',
  'wrong-method',
  'too-many-requests',
  'unavailable',
  'internal',
];

/** What was asked and answered, by the name of the operation. */
export interface Exchange {
  readonly operation: string;
  readonly status: number;
  /** `session-unknown` of a problem. */
  readonly problem?: string;
}

/**
 * A `fetch` that holds every answer to the contract that the receiver gives out, and every request that is meant to be right. Notes what
 * was asked, to tell what was never tried.
 */
export async function byContract(origin: string) {
  const contract = (await (await fetch(`${origin}/v1/openapi.json`)).json()) as Contract;
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/ },
  });
  ajv.addVocabulary(['x-problems']);
  const { $defs } = JSON.parse(
    JSON.stringify({ $defs: contract.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
  );
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  const hold = (schema: object, value: unknown, of: string) => {
    const text = JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/');
    const validate = validators.get(text) ?? ajv.compile({ $defs, ...JSON.parse(text) });
    validators.set(text, validate);
    assert.ok(validate(value), `${of}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(value)}`);
  };
  const exchanges: Exchange[] = [];

  async function ask(
    path: string,
    init: RequestInit & { readonly isWrong?: boolean } = {},
  ): Promise<Response> {
    const method = (init.method ?? 'GET').toLowerCase();
    const operation = operationAt(contract, path, method);
    const bodySchema = operation?.requestBody?.content?.['application/json']?.schema;
    if (bodySchema && !init.isWrong)
      hold(bodySchema, JSON.parse(String(init.body)), `${operation.operationId}, asked`);
    const response = await fetch(origin + path, init);
    const copy = response.clone();
    const of = `${operation?.operationId ?? path}, answered ${response.status}`;
    const described = operation?.responses[response.status] ?? operation?.responses.default;
    const type = response.headers.get('content-type')?.split(';')[0];
    let problem: string | undefined;
    // What answers HEAD has no body to look at.
    if (type === 'application/problem+json' && method !== 'head') {
      const body = (await copy.json()) as { readonly status: number; readonly type: string };
      hold({ $ref: '#/$defs/Problem' }, body, of);
      assert.equal(body.status, response.status, of);
      problem = String(body.type).split(':').at(-1)!;
      const own = described?.content?.[type]?.schema?.['x-problems'];
      const allowed = [...general, ...(Array.isArray(own) ? own : [])];
      assert.ok(allowed.includes(problem), `${of}: ${problem} is not in the contract`);
    } else if (type !== 'application/problem+json') {
      assert.ok(operation?.responses[response.status], `${of}: not in the contract`);
      const schema = described?.content?.[type ?? '']?.schema;
      if (described?.content) assert.ok(schema, `${of}: ${type} is not in the contract`);
      if (schema && type === 'application/json') hold(schema, await copy.json(), of);
      for (const [name, header] of Object.entries(described?.headers ?? {}))
        hold(header.schema, response.headers.get(name), `${of}, ${name}`);
    }
    if (operation)
      exchanges.push({
        operation: operation.operationId,
        status: response.status,
        ...(problem !== undefined && { problem }),
      });
    return response;
  }
  return { ask, exchanges, contract };
}

function operationAt(contract: Contract, path: string, method: string): Operation | undefined {
  const parts = path.split('?')[0]!.split('/');
  const found = Object.entries(contract.paths).find(([template]) => {
    const wanted = template.split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith('{') || part === parts[index])
    );
  });
  return found?.[1][method];
}
