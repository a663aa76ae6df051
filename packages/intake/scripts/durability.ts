/**
 * `npm run intake-durability`: 500 dossiers are handed in while the receiver is killed at random moments. Ends with 1 unless every one that was
 * acknowledged is there, whole, and once. What survives a kill need not survive a power cut: that is
 * `npm run intake-power-cut`.
 */
import { killedOften } from '../test/trials/killed-often.ts';

const [submissions = 500, kills = 100] = process.argv.slice(2).map(Number);
const found = await killedOften({ submissions, kills, between: [20, 700] });
console.log(JSON.stringify(found, null, 2));
const { acknowledged, lost, twice, partial, faultsOfDatabase } = found;
const isRight = acknowledged === submissions && lost + twice + partial + faultsOfDatabase.length === 0;
console.log(isRight ? 'Every acknowledged dossier is there, whole, and once.' : 'Not so.');
process.exitCode = isRight ? 0 : 1;
