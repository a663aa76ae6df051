/**
 * `npm run intake-verdicts [-- <how many> <seed>]`: the browser's verdict beside the receiver's, over HTTP: every worked case of every procedure that
 * is handed in online, and 5,000 generated answers. Ends with 1 where they are not one, or where too few were right, or wrong, to say so.
 */
import { rmSync } from 'node:fs';
import { running } from '../test/running.ts';
import { temporaryFolder } from '../test/sample.ts';
import {
  comparedVerdicts,
  now,
  onlineProcedures,
  unhurried,
  writeVerdictKit,
} from '../test/trials/verdicts.ts';

const [generated = 5000, seed = 1] = process.argv.slice(2).map(Number);
const kit = temporaryFolder();
const modules = writeVerdictKit(kit, onlineProcedures);
const here = await running(
  (settings) => ({ ...settings, kit, limits: { ...settings.limits, ...unhurried } }),
  () => now,
);
const start = performance.now();
const found = await comparedVerdicts(here.origin, modules, { generated, seed });
await here.end();
rmSync(kit, { recursive: true });
const seconds = Math.round((performance.now() - start) / 1000);
const { disagreements, right, wrong } = found;
console.log(
  JSON.stringify(
    { procedures: modules.size, seed, ...found, disagreements: disagreements.length, seconds },
    null,
    2,
  ),
);
for (const each of disagreements.slice(0, 10)) console.error(each);
const isOne = disagreements.length === 0 && Math.min(right, wrong) > generated / 10;
console.log(isOne ? 'One verdict.' : 'Not so.');
process.exitCode = isOne ? 0 : 1;
