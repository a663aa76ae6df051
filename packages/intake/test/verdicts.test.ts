import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { it } from 'node:test';
import { running } from './running.ts';
import { temporaryFolder } from './sample.ts';
import { comparedVerdicts, now, onlineProcedures, unhurried, writeVerdictKit } from './trials/verdicts.ts';

it('judges over HTTP as the form does, whatever is answered', async () => {
  const kit = temporaryFolder();
  // A few, each day the same; all of them, and 5,000 answers: `npm run intake-verdicts`.
  const modules = writeVerdictKit(kit, onlineProcedures.slice(0, 2));
  const here = await running(
    (settings) => ({ ...settings, kit, limits: { ...settings.limits, ...unhurried } }),
    () => now,
  );
  const { disagreements, right, wrong, places } = await comparedVerdicts(here.origin, modules, {
    generated: 80,
    seed: 3,
  });
  await here.end();
  rmSync(kit, { recursive: true });
  assert.deepEqual(disagreements, []);
  assert.ok(right > 10 && wrong > 20 && places > 15, `${right} right, ${wrong} wrong, ${places} places`);
});
