import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { loadSchemas } from '@dvc-kit/procedure';
import type { Job, Verdict } from './judge.ts';

/**
 * Damages copies of the procedures below `schemas` so many times, and gives how each was received. What takes more
 * than `limit` (milliseconds of the processor) hangs.
 */
export async function* tryDamages(
  schemas: string,
  { damages, seed, limit }: { readonly damages: number; readonly seed: number; readonly limit: number },
): AsyncIterable<Verdict> {
  const home = mkdtempSync(join(tmpdir(), 'dvc-damage-'));
  const root = join(home, 'schemas');
  cpSync(schemas, root, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const slugs = loadSchemas(root)
    .procedures.filter(({ declaration, cases }) => declaration && cases.length > 0)
    .map(({ slug }) => slug);
  let worker = await started();
  try {
    for (let index = 0; index < damages; index += 1) {
      const isOfPlaces = index % 25 === 24;
      const job: Job = { seed: seed * 1_000_003 + index, schemas, root, slugs, isOfPlaces };
      const verdict = await judged(worker, job, isOfPlaces ? limit * wholeFolder : limit);
      if (verdict.outcome === 'hung') {
        await worker.terminate();
        // What it was at is still damaged.
        rmSync(root, { recursive: true });
        cpSync(schemas, root, { recursive: true, filter: (path) => !path.includes('node_modules') });
        worker = await started();
      }
      yield verdict;
    }
  } finally {
    await worker.terminate();
    rmSync(home, { recursive: true });
  }
}

/** All procedures take about so many times what one of them takes at most. */
const wholeFolder = 3;

/** A worker that has loaded what it needs: that time is not the damage's. */
function started(): Promise<Worker> {
  const worker = new Worker(new URL('judge-worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

/** Time of the processor counts, not of the clock: the machine may be busy with other things. */
async function judged(worker: Worker, job: Job, limit: number): Promise<Verdict> {
  const answered = new AbortController();
  const verdict = once(worker, 'message').then(([message]) => {
    answered.abort();
    return message as Verdict;
  });
  worker.postMessage(job);
  return await Promise.race([verdict, overrun(worker, limit, answered.signal).then(() => hung(job))]);
}

function hung({ seed }: Job): Verdict {
  return { seed, outcome: 'hung', did: `seed ${seed}` };
}

async function overrun(worker: Worker, limit: number, signal: AbortSignal): Promise<void> {
  const start = await cpuTime(worker);
  while (!signal.aborted && (await cpuTime(worker)) - start < limit) await setTimeout(250);
  // Answered in time: the race is over.
  if (signal.aborted) await new Promise(() => {});
}

/** Milliseconds. */
async function cpuTime(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1000;
}
