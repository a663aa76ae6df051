import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

type Load = typeof import('../src/load.ts');

describe('loading a part of the kit', () => {
  let folder: string;
  let load: Load;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kit-'));
    // What the build puts in.
    Object.assign(globalThis, { KIT_FOLDER: `${pathToFileURL(folder)}/` });
    load = await import('../src/load.ts');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('asks again after a failure, under another address', async () => {
    await assert.rejects(load.loadModule('late.js'));
    writeFileSync(join(folder, 'late.js'), 'export default import.meta.url;');
    const { default: address } = await load.loadModule<{ default: string }>('late.js');
    assert.match(address, /late\.js\?again=1$/);
  });

  it('fetches a part once, also for two that ask at the same time', async () => {
    writeFileSync(join(folder, 'once.js'), 'export default {};');
    const [first, second] = await Promise.all([load.loadModule('once.js'), load.loadModule('once.js')]);
    assert.equal(first, second);
    rmSync(join(folder, 'once.js'));
    assert.equal(await load.loadModule('once.js'), first);
  });
});
