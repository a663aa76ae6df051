/**
 * `npm run intake-durability`: 500 dossiers are handed in while the receiver is killed at random moments, and 200 more while PostgreSQL is. Ends with 1 unless every one
 * that was acknowledged is there, whole, and once. What survives a kill need not survive a power cut: that is
 * `npm run intake-power-cut`.
 */
import { startPostgres } from '../test/started-postgres.ts';
import { databaseKilled } from '../test/trials/database-killed.ts';
import { type Endured, killedOften } from '../test/trials/killed-often.ts';

const [submissions = 500, kills = 100] = process.argv.slice(2).map(Number);

const isWhole = (of: string, found: Endured): boolean => {
  console.log(`${of}: ${JSON.stringify(found, null, 2)}`);
  const { acknowledged, lost, twice, partial, faultsOfDatabase } = found;
  return acknowledged === found.submissions && lost + twice + partial + faultsOfDatabase.length === 0;
};

let isRight = isWhole('The receiver killed', await killedOften({ submissions, kills, between: [20, 700] }));
const postgres = await startPostgres();
if (typeof postgres === 'string') {
  console.error(`PostgreSQL WAS NOT TRIED: it could not be started.\n${postgres}`);
  isRight = false;
} else {
  const trial = {
    submissions: Math.ceil(submissions * 0.4),
    kills: Math.ceil(kills / 5),
    between: [20, 250],
  } as const;
  isRight = isWhole('PostgreSQL killed', await databaseKilled(postgres, trial)) && isRight;
  await postgres.end();
}
console.log(isRight ? 'Every acknowledged dossier is there, whole, and once.' : 'Not so.');
process.exitCode = isRight ? 0 : 1;
