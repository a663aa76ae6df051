import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Counts, countTests } from './counts.ts';
import { type Command, mustHaveTests, type Stage } from './stages.ts';

/** How one stage went. */
export interface StageResult extends Counts {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** No stage may hang the whole run. */
const deadline = 20 * 60 * 1000;

/** Runs a stage; with `live` its output is shown as it comes, otherwise it is only collected. */
export async function runStage(
  stage: Stage,
  { live = false, args = [] as string[] } = {},
): Promise<StageResult> {
  const start = performance.now();
  let output = '';
  const show = (text: string) => {
    output += text;
    if (live) process.stdout.write(text);
  };
  const exitCode = await runAll(stage.commands, args, show);
  const counts = judge(stage, exitCode, output, show);
  return { name: stage.name, seconds: (performance.now() - start) / 1000, output, ...counts };
}

/**
 * What a stage counts for: its tests, or 1 for a gate without tests. A stage that ended badly has failed at least
 * once, whatever its output says.
 */
export function judge(stage: Stage, exitCode: number, output: string, show = (_text: string) => {}): Counts {
  const found = stage.hasTests ? countTests(output) : { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  if (exitCode !== 0) return { ...found, failed: Math.max(found.failed, 1) };
  if (found.passed > 0 || found.failed > 0 || !mustHaveTests.includes(stage.name)) return found;
  show(`${stage.name}: no test was found\n`);
  return { passed: 0, failed: 1 };
}

async function runAll(commands: readonly Command[], args: readonly string[], show: (text: string) => void) {
  for (const [index, command] of commands.entries()) {
    const isLast = index === commands.length - 1;
    const exitCode = await run(isLast ? [...command, ...args] : command, show);
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

function run([program, ...args]: Command, show: (text: string) => void): Promise<number> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    // A process group of its own, so that a deadline also ends the browsers it started.
    // What is collected is read later, in a log.
    const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
    const child = spawn(program as string, args, { cwd: root, env, detached: !isWindows, shell: isWindows });
    const stop = () => child.pid && (isWindows ? child.kill() : process.kill(-child.pid, 'SIGTERM'));
    const timer = setTimeout(() => {
      show(`${program} took longer than ${deadline / 60_000} minutes and was stopped\n`);
      stop();
    }, deadline);
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
