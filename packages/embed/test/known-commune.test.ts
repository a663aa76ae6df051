import assert from 'node:assert/strict';
import { it } from 'node:test';
import { units } from '@dvc-kit/administrative-units/current';
import { knownCommune } from '../src/places/known-commune.ts';

const commune = units.commune('24175') ?? assert.fail('no such commune');
const province = commune.province.code;

/** Of the files of a kit, these. */
const kit = (files: Readonly<Record<string, unknown>>) => async (file: string) =>
  (files[file] ?? assert.fail(`${file} is not in the kit`)) as never;

it('names the authority of a commune that has no profile, and claims nothing more', async () => {
  const profile = await knownCommune(commune, kit({ 'contents.json': { provinces: [] } }));
  assert.match(profile.authority, /^Ủy ban nhân dân (xã|phường|đặc khu) \p{Lu}/u);
  assert.deepEqual([profile.desk, profile.fees, profile.isFictional], [null, [], false]);
});

it('knows what the province of such a commune sets for all its communes', async () => {
  const fees = [{ procedure: '1.001193', fee: 'late-registration', vnd: 0, document: '00/2026/NQ-HĐND' }];
  const set = { code: province, name: 'Tỉnh', fees, timeLimits: [], notAsked: [], notes: [] };
  const files = { 'contents.json': { provinces: [province] }, [`provinces/${province}.json`]: set };
  assert.deepEqual((await knownCommune(commune, kit(files))).fees, fees);
});
