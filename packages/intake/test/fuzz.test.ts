import assert from 'node:assert/strict';
import { it } from 'node:test';
import { running } from './running.ts';
import { hostileSubmissions } from './trials/hostile-submissions.ts';

it('answers what is malformed, mutated or hostile without failing, and keeps nothing partial', async () => {
  const here = await running();
  const found = await hostileSubmissions(here, { submissions: 150, seed: 7 });
  await here.end();
  assert.deepEqual(found.failures, []);
  assert.equal(found.partial, 0);
  assert.equal(found.dossiers, found.acknowledged);
});
