/**
 * `npm run intake-fuzz [-- <how many> <seed>]`: 10,000 malformed, mutated and hostile submissions. Ends with 1 when one of them is answered with
 * 500 or more, when part of a dossier is kept, or when a dossier is there that nobody was told of.
 */
import { running } from '../test/running.ts';
import { hostileSubmissions } from '../test/trials/hostile-submissions.ts';

const [submissions = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const boundless = { challengesAMinute: 1e9, requestsAMinute: 1e9 };
const here = await running((settings) => ({ ...settings, limits: { ...settings.limits, ...boundless } }));
const start = performance.now();
const found = await hostileSubmissions(here, { submissions, seed });
await here.end();
const errors = here.lines.filter(({ level }) => level === 'error');
console.log(
  JSON.stringify({ ...found, errors, seconds: Math.round((performance.now() - start) / 1000) }, null, 2),
);
const isRight = found.failures.length === 0 && found.partial === 0 && found.dossiers === found.acknowledged;
console.log(isRight ? 'No failure, nothing partial.' : 'Not so.');
process.exitCode = isRight ? 0 : 1;
