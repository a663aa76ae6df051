/**
 * Runs a command with browsers that wait for it: `node scripts/with-browsers.ts node --test …`.
 *
 * Not as `--test-global-setup`: together with `--test-force-exit` and a reporter that writes a file Node ends with 1
 * after a good run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startBrowsers } from '../src/shared-browsers.ts';
import { buildKeptSite } from './kept-site.ts';

const [program, ...words] = process.argv.slice(2);
if (program === undefined) throw new Error('Name the command to run');
buildKeptSite();
// As many files as run at once, and not more than there are.
const files = words.filter((word) => word.endsWith('.test.ts')).length;
const browsers = await startBrowsers(Math.min(files, 2));
const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, ...browsers.env } });
const [exitCode] = await once(child, 'exit');
await browsers.stop();
process.exitCode = exitCode ?? 1;
