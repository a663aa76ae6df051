import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Receipt } from '../../src/dossiers/receipt.ts';
import { type SampleDossier, sampleDossier, temporaryFolder, writeKit } from '../sample.ts';
import { senderOf } from '../sender.ts';
import { Disk, type DiskCall } from './disk.ts';
import { randomOf } from './hostile-values.ts';
import { lookedAt } from './killed-often.ts';
import { freePort, startReceiver } from './receiver-process.ts';

export interface Survived {
  readonly submissions: number;
  readonly calls: number;
  /** Moments at which the power was cut. */
  readonly cuts: number;
  /** Dossiers that had been acknowledged before, in all cuts together. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly twice: number;
  readonly partial: number;
  /** Cuts after which the database was not whole, or did not open. */
  readonly broken: number;
}

/**
 * Hands dossiers in while every call of the receiver to the disk is written down (`strace`), then cuts the power at many moments: what had not been synced by then
 * is gone, or there in part, and the receiver is opened on the rest. `deaf` names files whose syncs are taken for nothing: then something must be found.
 */
export async function powerCuts({
  submissions,
  cuts,
  seed,
  deaf,
}: {
  readonly submissions: number;
  readonly cuts: number;
  readonly seed: number;
  readonly deaf?: RegExp;
}): Promise<Survived> {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  writeKit(join(folder, 'kit'));
  const samples = Array.from({ length: submissions }, (_, index) => sampleDossier(`cut ${index}`));
  const acknowledged = await handedInUnderWatch(folder, samples);
  const calls = callsIn(folder, data);
  const disk = new Disk(calls, deaf);
  const random = randomOf(seed);
  const [first, last] = [acknowledged[0]!.at, acknowledged.at(-1)!.at];
  const sums = { acknowledged: 0, lost: 0, twice: 0, partial: 0, broken: 0 };
  for (let cut = 0; cut < cuts; cut += 1) {
    // Half of them just after an answer: what it promised has to be there by then.
    const moment =
      cut % 2
        ? first + random() * (last - first)
        : acknowledged[Math.floor(random() * acknowledged.length)]!.at + 0.002;
    const before = new Map(
      acknowledged.filter(({ at }) => at + 0.001 < moment).map(({ sample, receipt }) => [sample, receipt]),
    );
    const left = join(folder, 'left');
    writeDisk(disk.after(moment, random), data, left);
    sums.acknowledged += before.size;
    try {
      const { lost, twice, partial, faultsOfDatabase } = await lookedAt({ data: left }, before, samples);
      sums.lost += lost;
      sums.twice += twice;
      sums.partial += partial;
      if (faultsOfDatabase.length > 0) sums.broken += 1;
    } catch {
      sums.broken += 1;
    }
    rmSync(left, { recursive: true });
  }
  rmSync(folder, { recursive: true });
  return { submissions, calls: calls.length, cuts, ...sums };
}

interface Acknowledged {
  readonly sample: SampleDossier;
  readonly receipt: Receipt;
  /** Seconds since 1970. */
  readonly at: number;
}

async function handedInUnderWatch(
  folder: string,
  samples: readonly SampleDossier[],
): Promise<Acknowledged[]> {
  const port = await freePort();
  const watch = [
    ...['strace', '-ff', '-ttt', '-T', '-y', '-xx', '-s', '20000000', '-o', join(folder, 'calls')],
    ...['-e', 'trace=openat,pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink,mkdir'],
  ];
  const started = startReceiver(port, join(folder, 'data'), join(folder, 'kit'), watch);
  await started.ready;
  const sender = senderOf((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
  const acknowledged: Acknowledged[] = [];
  const queue = samples.values();
  const lane = async () => {
    for (const sample of queue) {
      const receipt = await sender.goAllTheWay(sample);
      acknowledged.push({ sample, receipt, at: Date.now() / 1000 });
    }
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  const watcher = started.child.pid;
  const watched = readFileSync(`/proc/${watcher}/task/${watcher}/children`, 'utf8').trim().split(' ');
  const gone = new Promise((resolve) => started.child.once('exit', resolve));
  for (const pid of watched) process.kill(Number(pid), 'SIGTERM');
  await gone;
  return acknowledged;
}

/** What was called, in the order in which it began. */
function callsIn(folder: string, data: string): DiskCall[] {
  const logs = readdirSync(folder).filter((name) => name.startsWith('calls.'));
  return logs
    .flatMap((name) => readFileSync(join(folder, name), 'latin1').split('\n').flatMap(callOf))
    .filter(({ path }) => path === data || path.startsWith(`${data}/`))
    .sort((one, other) => one.begun - other.begun);
}

const text = (hex: string): string => bytes(hex).toString();
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');

/** A line of strace, where it is of a call that was done. */
function callOf(line: string): DiskCall[] {
  const [, begin, name, words = '', result = '', took] =
    /^(\d+\.\d+) (\w+)\((.*)\)\s+= (\d+\S*) <(\d+\.\d+)>$/.exec(line) ?? [];
  if (name === undefined) return [];
  const begun = Number(begin);
  const time = { begun, ended: begun + Number(took) };
  const [, of = ''] = /^\d+<([^>]*)>/.exec(words) ?? [];
  const strings = [...words.matchAll(/"([^"]*)"/g)].map(([, hex = '']) => hex);
  const numbers = words.split(', ');
  switch (name) {
    case 'openat': {
      const [, opened = ''] = /^\d+<([^>]*)>/.exec(result) ?? [];
      if (!/O_CREAT/.test(words)) return [];
      return [{ ...time, call: 'create', path: text(opened), isEmptied: /O_TRUNC/.test(words) }];
    }
    case 'pwrite64':
      return [
        { ...time, call: 'write', path: text(of), data: bytes(strings[0]!), at: Number(numbers.at(-1)) },
      ];
    case 'write':
      return [{ ...time, call: 'write', path: text(of), data: bytes(strings[0]!), at: null }];
    case 'ftruncate':
      return [{ ...time, call: 'truncate', path: text(of), length: Number(numbers.at(-1)) }];
    case 'fsync':
    case 'fdatasync':
      return [{ ...time, call: 'sync', path: text(of) }];
    case 'rename':
      return [{ ...time, call: 'rename', path: text(strings[0]!), to: text(strings[1]!) }];
    case 'unlink':
      return [{ ...time, call: 'remove', path: text(strings[0]!) }];
    case 'mkdir':
      return [{ ...time, call: 'folder', path: text(strings[0]!) }];
    default:
      return [];
  }
}

function writeDisk(files: ReadonlyMap<string, Buffer | null>, from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const [path, content] of files) {
    if (path === from) continue;
    const at = join(to, path.slice(from.length));
    mkdirSync(content === null ? at : dirname(at), { recursive: true });
    if (content !== null) writeFileSync(at, content);
  }
}

/** Whether this machine can write down what a process calls. */
export function canWatch(): boolean {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
