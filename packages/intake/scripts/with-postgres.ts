/**
 * Runs a command with `TEST_DATABASE_URL` set to a PostgreSQL server of its own, and ends with its exit code. Where there can be no server it says so and ends
 * with 1: what was not tried has not passed.
 */
import { spawn } from 'node:child_process';
import { startPostgres } from '../test/started-postgres.ts';

const [program = '', ...words] = process.argv.slice(2);
const begun = performance.now();
const postgres = await startPostgres();
if (typeof postgres === 'string') {
  console.error(`PostgreSQL WAS NOT TRIED: it could not be started.\n${postgres}`);
  process.exitCode = 1;
} else {
  console.log(`PostgreSQL from ${postgres.from}, ready after ${Math.round(performance.now() - begun)} ms.`);
  const child = spawn(program, words, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: postgres.url },
  });
  process.exitCode = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  await postgres.end();
}
