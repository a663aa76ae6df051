/**
 * What `npm start`, `npm test` and all other root commands go through: brings a fresh checkout to the point
 * where the command can run, then runs it with the Node of this repository.
 *
 * Runs on any Node from 18 on and without dependencies: nothing is installed yet when it starts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TOOLS = join(ROOT, '.tools');
const STAMP = join(ROOT, 'node_modules', '.kit-stamp');
const isWindows = process.platform === 'win32';

/** From this version on Node runs TypeScript as it is. */
const OLDEST_NODE = [22, 18];

/** Root commands with a program of their own; every other one is borrowed, or a stage of the tests, run alone. */
const PROGRAMS = {
  start: 'start.ts',
  dev: 'dev.ts',
  test: 'test.ts',
  dvc: 'dvc.ts',
  release: 'release/release.ts',
};

/** Root commands that are a program of someone else's, which may ask the person at the keyboard. */
const BORROWED = {
  changeset: join(ROOT, 'node_modules', '.bin', 'changeset'),
  pnpm: join(TOOLS, 'node_modules', '.bin', 'pnpm'),
};

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

const [command = 'test', ...args] = process.argv.slice(2);
installPnpm();
installDependencies();
runCommand();

/** Puts the pnpm that package.json names into .tools/, so that nobody needs one of their own. */
function installPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const version = packageManager.split('@')[1];
  const installed = join(TOOLS, 'node_modules', 'pnpm', 'package.json');
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version) return;
  mkdirSync(TOOLS, { recursive: true });
  // A folder with its own package.json, not `--prefix`: that would hide the machine's npm configuration.
  writeFileSync(join(TOOLS, 'package.json'), '{"private":true}\n');
  console.error(`Installing ${packageManager} into .tools`);
  npm('install', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error', packageManager);
}

function npm(...words) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.includes('npm-cli') ? [process.execPath, [cli]] : ['npm', []];
  orStop(
    spawnSync(program, [...first, ...words], {
      cwd: TOOLS,
      env,
      stdio: ['ignore', 2, 2],
      shell: !cli && isWindows,
    }),
  );
}

/** Installs what pnpm-lock.yaml says, unless that is what was installed last. */
function installDependencies() {
  const stamp = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) stamp.update(readFileSync(join(ROOT, file)));
  const current = stamp.digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === current) return;
  console.error('Installing what pnpm-lock.yaml names, for this machine');
  const pnpm = join(TOOLS, 'node_modules', '.bin', 'pnpm');
  const options = { cwd: ROOT, env, stdio: ['ignore', 2, 2], shell: isWindows };
  orStop(spawnSync(pnpm, ['install', '--frozen-lockfile', '--reporter=append-only'], options));
  writeFileSync(STAMP, current);
}

function runCommand() {
  const node = repositoryNode();
  checkVersion(node);
  const program = PROGRAMS[command];
  const words = [
    join(ROOT, 'packages/tooling/src', program ?? 'test.ts'),
    ...(program ? [] : [command]),
    ...args,
  ];
  // The folder of `node` leads, so that every script further down runs on the same one.
  const bins = [join(node, '..'), join(ROOT, 'node_modules', '.bin'), join(TOOLS, 'node_modules', '.bin')];
  const PATH = [...bins, process.env.PATH ?? process.env.Path].join(delimiter);
  const borrowed = BORROWED[command];
  const options = {
    cwd: ROOT,
    env: { ...env, PATH },
    stdio: 'inherit',
    shell: Boolean(borrowed) && isWindows,
  };
  const child = borrowed ? spawn(borrowed, args, options) : spawn(node, words, options);
  // Whoever ends this process means the command; Ctrl+C reaches both by itself.
  process.on('SIGTERM', () => child.kill('SIGTERM')).on('SIGINT', () => {});
  child.on('error', (error) => {
    throw error;
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** The Node that came with the dependencies, or the one running this where none is published (macOS). */
function repositoryNode() {
  const platform = isWindows ? 'win' : process.platform;
  const file = isWindows ? 'node.exe' : 'node';
  const own = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  return existsSync(own) ? own : process.execPath;
}

function checkVersion(node) {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  const [major, minor] = stdout.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed here, this is ${stdout.trim()}.`);
  process.exit(1);
}

function orStop({ status, error }) {
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
