import assert from 'node:assert/strict';
import { it } from 'node:test';
import { units } from '@dvc-kit/administrative-units/current';
import { knownCommune } from '../src/known-commune.ts';

it('names the authority of a commune that has no profile, and claims nothing more', () => {
  const commune = units.commune('24175');
  assert.ok(commune);
  const profile = knownCommune(commune);
  assert.match(profile.authority, /^Ủy ban nhân dân (xã|phường|đặc khu) \p{Lu}/u);
  assert.deepEqual([profile.desk, profile.fees, profile.isFictional], [null, [], false]);
});
