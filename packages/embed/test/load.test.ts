import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

type Load = typeof import('../src/fetching/load.ts');

describe('loading a part of the kit', () => {
  let folder: string;
  let load: Load;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kit-'));
    // What the build puts in.
    Object.assign(globalThis, { KIT_FOLDER: `${pathToFileURL(folder)}/` });
    // One of its own: another test of the same process may have loaded it for another folder.
    load = await import(`../src/fetching/load.ts?for=${folder}`);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('asks again after a failure, under another address', async () => {
    await assert.rejects(load.loadModule('late.js'));
    writeFileSync(join(folder, 'late.js'), 'export default import.meta.url;');
    const { default: address } = await load.loadModule<{ default: string }>('late.js');
    assert.match(address, /late\.js\?again=1$/);
  });

  it('refuses a body that is no data, and asks again', async () => {
    const bodies = ['<!doctype html>', '{"a":1}'];
    const asked: string[] = [];
    const fetchBefore = globalThis.fetch;
    globalThis.fetch = async (address) => {
      asked.push(String(address));
      return new Response(bodies.shift());
    };
    await assert.rejects(load.loadData('data.json'));
    assert.deepEqual(await load.loadData('data.json'), { a: 1 });
    globalThis.fetch = fetchBefore;
    assert.deepEqual(
      asked.map((address) => address.replace(/^.*\//, '')),
      ['data.json', 'data.json?again=1'],
    );
  });

  it('takes an answer that was asked for before it was there, once', async () => {
    load.useAnswers(new Map([['early.json', Promise.resolve(new Response('{"early":true}'))]]));
    assert.deepEqual(await load.loadData('early.json'), { early: true });
  });

  it('hands a part what the elements share with it', async () => {
    Object.assign(globalThis, { KIT_SHARED: () => ({ shared: 'the elements' }) });
    writeFileSync(join(folder, 'part.js'), 'export const part = ({ shared }) => ({ got: shared });');
    assert.deepEqual(await load.loadModule('part.js'), { got: 'the elements' });
  });

  it('lets nothing run and reads nothing that has another hash, where the page has given one', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const fetchBefore = globalThis.fetch;
    globalThis.fetch = async (address, init) => {
      asked.push([String(address).replace(/^.*\//, ''), init]);
      return new Response('{}');
    };
    writeFileSync(join(folder, 'refused.js'), 'globalThis.hasRun = true;');
    load.holdTo({
      integrityOf: async (path) => `sha256-of ${path}`,
      admit: async (path) => {
        throw new Error(`${path} is not admitted`);
      },
    });
    await assert.rejects(load.loadModule('refused.js'), /not admitted/);
    await load.loadData('held.json');
    load.holdTo(undefined);
    globalThis.fetch = fetchBefore;
    assert.equal('hasRun' in globalThis, false);
    assert.deepEqual(asked, [['held.json', { integrity: 'sha256-of held.json' }]]);
  });

  it('fetches a part once, also for two that ask at the same time', async () => {
    writeFileSync(join(folder, 'once.js'), 'export default {};');
    const [first, second] = await Promise.all([load.loadModule('once.js'), load.loadModule('once.js')]);
    assert.equal(first, second);
    rmSync(join(folder, 'once.js'));
    assert.equal(await load.loadModule('once.js'), first);
  });
});
