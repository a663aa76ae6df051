import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createForm, read } from '@dvc-kit/engine';
import { loadSchemas } from '@dvc-kit/procedure';
import { compileProcedure, openProcedure, type ProcedureModule } from '@dvc-kit/validation';
import { formsByName } from '../scripts/forms-by-name.ts';

type Kit = typeof import('../src/kit-services.ts')['kitServices'];

const published = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const code = '1.001193';
const slug = 'dang-ky-khai-sinh';

/** What an editor does for the Civil Status Law 03/2026/QH16, in force on 1 March 2027: two dates and a copied folder. */
describe('a change of law, written down as data before it comes', () => {
  let folder: string;
  let kit: Kit;
  let server: Server;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dvc-law-'));
    const schemas = join(folder, 'schemas');
    const [now, later] = [join(schemas, 'procedures', slug), join(schemas, 'procedures', `${slug}-2027`)];
    cpSync(join(published, 'shared'), join(schemas, 'shared'), { recursive: true });
    for (const place of [now, later]) cpSync(join(published, 'procedures', slug), place, { recursive: true });
    // Those are not in this folder.
    for (const place of [now, later])
      change(join(place, 'procedure.json'), (file) => ({ ...file, partOf: [] }));
    change(join(now, 'procedure.json'), (file) => ({
      ...file,
      version: 98,
      validity: { from: null, to: '2027-02-28' },
    }));
    change(join(later, 'procedure.json'), (file) => ({
      ...file,
      version: 99,
      validity: { from: '2027-03-01', to: null },
      fees: file.fees.map((fee: { id: string }) => ({ ...fee, name: `${fee.id} 2027` })),
    }));

    const loaded = loadSchemas(schemas);
    assert.deepEqual(
      loaded.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    const forms = formsByName(loaded.procedures, '2026-11-28').filter(
      ({ procedure }) => procedure.file.code === code,
    );
    for (const { name, procedure, next } of forms)
      write(`procedures/${name}.vi.json`, compileProcedure(procedure, 'vi', { next }));
    write('contents.json', { procedures: [code], communes: [] });
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // What the build puts in.
    Object.assign(globalThis, { KIT_FOLDER: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    kit = (await import('../src/kit-services.ts')).kitServices;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const formOn = async (day: string): Promise<ProcedureModule> => {
    const plain = await kit.loadProcedure(code, 'vi', day);
    assert.ok(plain);
    return openProcedure(plain);
  };

  it('gives the form of the old law to its last day, that of the new from its first', async () => {
    assert.equal((await formOn('2026-11-22')).version, 98);
    assert.equal((await formOn('2027-02-28')).version, 98);
    assert.equal((await formOn('2027-03-01')).version, 99);
    assert.equal((await formOn('2030-01-01')).version, 99);
  });

  it('asks the fees of the law that is in force', async () => {
    const namesOn = async (day: string) => {
      const answers = { child: { timing: 'late' }, copies: { requested: true, quantity: 2 } };
      const { setting, state } = createForm(await formOn(day), { today: day, channel: 'desk', answers });
      return read(setting, state).fees.map(({ name }) => name);
    };
    const [before, after] = [await namesOn('2027-02-28'), await namesOn('2027-03-01')];
    assert.ok(before.length > 0);
    assert.equal(before.length, after.length);
    assert.ok(before.every((name) => !name.endsWith(' 2027')));
    assert.ok(after.every((name) => name.endsWith(' 2027')));
  });

  it('knows no form under a code that the kit does not hold', async () => {
    assert.equal(await kit.loadProcedure('9.999999', 'vi', '2027-03-01'), null);
  });

  function write(name: string, data: unknown): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(data));
  }

  function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const file = join(folder, decodeURIComponent(new URL(url, 'http://kit').pathname));
    if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end('<!doctype html><title>Không có trang này</title>');
  }
});

it('leaves out of the kit what was repealed and has no successor', () => {
  const { procedures } = loadSchemas(published);
  const repealed = procedures.map((one) => ({
    ...one,
    file: { ...one.file, validity: { from: null, to: '2027-02-28' } },
  }));
  assert.ok(formsByName(repealed, '2027-02-28').length >= 3);
  assert.deepEqual(formsByName(repealed, '2027-03-01'), []);
});

// biome-ignore lint/suspicious/noExplicitAny: any JSON
function change(path: string, edit: (value: any) => unknown): void {
  writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')))));
}
