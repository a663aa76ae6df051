/**
 * `npm run intake-power-cut [-- <submissions> <cuts> <seed>]`: cuts the power while dossiers are handed in, as a disk that keeps no more than was synced
 * would have it. Needs Linux and strace. Ends with 1 unless every dossier that was acknowledged is there, and the same with the syncs of the log, or of the papers, taken for nothing finds
 * that some are not: a trial that cannot fail shows nothing.
 */
import { canWatch, powerCuts } from '../test/trials/power-cut.ts';

const [submissions = 100, cuts = 300, seed = 1] = process.argv.slice(2).map(Number);
if (!canWatch()) {
  console.error('strace is missing, or this is not Linux.');
  process.exit(1);
}
const found = await powerCuts({ submissions, cuts, seed });
console.log(JSON.stringify(found, null, 2));
const deaf: Record<string, number> = {};
for (const [name, files] of Object.entries({ log: /-wal$/, papers: /\/papers\// }))
  deaf[name] = (await powerCuts({ submissions: 10, cuts: 10, seed, deaf: files })).lost;
console.log('Lost where syncs of these are taken for nothing:', JSON.stringify(deaf));
const { lost, twice, partial, broken } = found;
const isRight = lost + twice + partial + broken === 0 && Object.values(deaf).every((count) => count > 0);
console.log(isRight ? 'Every acknowledged dossier outlives a power cut.' : 'Not so.');
process.exitCode = isRight ? 0 : 1;
