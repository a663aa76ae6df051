import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isAllowed } from '../src/licences/licence-terms.ts';
import { faults, licenceList } from '../src/licences/licences.ts';
import { thirdParties } from '../src/licences/third-parties.ts';

describe('licences', () => {
  let folder: string;
  const add = (path: string, manifest: object) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify(manifest));
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'licences-'));
    add('.', { name: 'ours', private: true, dependencies: { direct: '1.0.0' } });
    add('node_modules/direct', {
      name: 'direct',
      version: '1.0.0',
      license: 'MIT',
      dependencies: { deep: '2.0.0' },
    });
    add('node_modules/deep', { name: 'deep', version: '2.0.0', license: 'GPL-3.0' });
    writeFileSync(join(folder, 'node_modules/direct/LICENSE'), 'Do as you like.');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('finds what dependencies depend on, and refuses what is not allowed', () => {
    const parties = thirdParties([folder]);
    assert.deepEqual(
      parties.map(({ name }) => name),
      ['deep', 'direct'],
    );
    assert.deepEqual(faults(parties, licenceList(parties)), [
      'deep: "GPL-3.0" is not on the list of allowed licences.',
    ]);
  });

  it('fails when the list is stale', () => {
    const parties = thirdParties([join(folder, 'node_modules/direct')]).filter(
      ({ name }) => name === 'direct',
    );
    assert.deepEqual(faults(parties, licenceList(parties)), []);
    assert.match(faults(parties, licenceList([])).join(), /stale/);
  });

  it('takes the allowed side of a choice, and all of a combination', () => {
    assert.ok(isAllowed('(GPL-3.0 OR MIT)'));
    assert.ok(!isAllowed('MIT AND GPL-3.0'));
    assert.ok(!isAllowed('none given'));
  });
});
