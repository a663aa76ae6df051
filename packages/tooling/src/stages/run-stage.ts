import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChosenTests, chooseTests } from './choose-tests.ts';
import type { Command } from './command.ts';
import { coreSecondsOfChildren } from './core-seconds.ts';
import { type Counted, countsFileVariable, readCounts } from './counts.ts';
import { isStale } from './made.ts';
import { type Stage, testNameVariable } from './stages.ts';

/** How one stage went. */
export interface StageResult extends Counted {
  readonly name: string;
  readonly seconds: number;
  /** Of processors, for all its programs; 0 where the system does not tell. */
  readonly coreSeconds: number;
  readonly output: string;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** No stage may hang the whole run; one that is run by itself may take what it takes on a slow machine. In milliseconds. */
const limitOf = ({ isOnDemand }: Stage) => (isOnDemand ? 120 : 20) * 60 * 1000;

/** Runs a stage; with `live` its output is shown as it comes, otherwise it is only collected. */
export async function runStage(
  stage: Stage,
  { live = false, args = [] as readonly string[] } = {},
): Promise<StageResult> {
  const start = performance.now();
  let output = '';
  const show = (text: string) => {
    output += text;
    if (live) process.stdout.write(text);
  };
  const folder = mkdtempSync(join(tmpdir(), 'dvc-counts-'));
  const countsFile = join(folder, 'counts');
  const commands = commandsOf(stage, args, countsFile, show);
  const { exitCode, coreSeconds } = await runAll(commands, countsFile, limitOf(stage), show);
  const counts = judge(stage, exitCode, readCounts(countsFile), show);
  rmSync(folder, { recursive: true });
  const seconds = (performance.now() - start) / 1000;
  return { name: stage.name, seconds, coreSeconds, output, ...counts };
}

/** Makes what a stage needs, where it is missing or stale. False, with the output shown, when that cannot be made. */
export async function makeFor({ needs = [] }: Pick<Stage, 'needs'>): Promise<boolean> {
  for (const made of needs.filter((one) => isStale(one, root))) {
    console.log(`Making ${made.name}`);
    const { failed, output } = await runStage({ name: made.name, commands: made.commands });
    if (failed) console.error(output);
    if (failed) return false;
  }
  return true;
}

interface Started {
  readonly words: Command;
  readonly env?: Readonly<Record<string, string>>;
}

/** Words for the stage go to its tests, or to its last command where it has none. */
function commandsOf(
  { commands, tests }: Stage,
  args: readonly string[],
  countsFile: string,
  show: (text: string) => void,
): Started[] {
  if (!tests)
    return commands.map((command, index) => ({
      words: index === commands.length - 1 ? [...command, ...args] : command,
    }));
  const chosen = chooseTests(tests.files, args, { root, from: process.env.INIT_CWD ?? root });
  if (args.length) show(`${describeChoice(chosen)}\n`);
  const env: Started['env'] = chosen.name === undefined ? {} : { [testNameVariable]: chosen.name };
  return [...commands.map((words) => ({ words })), { words: tests.command(chosen, countsFile), env }];
}

function describeChoice({ files, name }: ChosenTests): string {
  const where = files.length > 3 ? `${files.length} files` : files.join(', ');
  return name === undefined ? `Running ${where}` : `Running what is called ${name} in ${where}`;
}

/**
 * What a stage counts for: its tests, or 1 for a gate without tests. A stage that ended badly has failed at least
 * once, whatever its runner counted; one that found no test has failed too, since an empty run must not pass for a good one.
 */
export function judge(
  { name, tests }: Stage,
  exitCode: number,
  counted: Counted,
  show = (_text: string) => {},
): Counted {
  const found: Counted = tests ? counted : { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  if (exitCode !== 0) return { ...found, failed: Math.max(found.failed, 1) };
  if (found.passed > 0 || found.failed > 0) return found;
  show(`${name}: no test was found\n`);
  return { passed: 0, failed: 1 };
}

async function runAll(
  commands: readonly Started[],
  countsFile: string,
  limit: number,
  show: (text: string) => void,
) {
  let coreSeconds = 0;
  for (const { words, env } of commands) {
    const exitCode = await run(words, { ...env, [countsFileVariable]: countsFile }, limit, show);
    coreSeconds += sinceLastEnd();
    if (exitCode !== 0) return { exitCode, coreSeconds };
  }
  return { exitCode: 0, coreSeconds };
}

let known = coreSecondsOfChildren();

/** What ended since this was last asked. It is asked whenever a program ends, so that is the program, with stages side by side too. */
function sinceLastEnd(): number {
  const before = known;
  known = coreSecondsOfChildren();
  return known - before;
}

function run(
  [program, ...args]: Command,
  added: Readonly<Record<string, string>>,
  limit: number,
  show: (text: string) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    // A process group of its own, so that a deadline also ends the browsers it started.
    // What is collected is read later, in a log.
    const env = { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...added };
    const child = spawn(program as string, args, { cwd: root, env, detached: !isWindows, shell: isWindows });
    const stop = () => child.pid && (isWindows ? child.kill() : process.kill(-child.pid, 'SIGTERM'));
    const timer = setTimeout(() => {
      show(`${program} took longer than ${limit / 60_000} minutes and was stopped\n`);
      stop();
    }, limit);
    const stopped = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', stopped).once('SIGTERM', stopped);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', show);
    const settle = (exitCode: number) => {
      clearTimeout(timer);
      process.off('SIGINT', stopped).off('SIGTERM', stopped);
      resolve(exitCode);
    };
    child.on('error', (error) => {
      show(`${error.message}\n`);
      settle(1);
    });
    child.on('close', (exitCode) => settle(exitCode ?? 1));
  });
}
