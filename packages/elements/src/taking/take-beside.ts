import type { Refused, TakenFile } from './taken.ts';
import type { TakingOrder } from './taking-worker.ts';

/** The way to the script of the worker from the script that this stands in. Put in by the build of the kit, which alone has one. */
declare const KIT_TAKING_WORKER: string;

/** How long a worker has to come, in milliseconds: a policy that forbids it may say nothing, a network may be gone. */
const PATIENCE = 4000;

/**
 * Takes a file beside the page, which goes on answering meanwhile. Null where no worker starts: on every page of another origin than the
 * kit, and where the policy of the page has none. The first try tells, and such a policy may report that one.
 */
export async function takeBeside(...order: TakingOrder): Promise<TakenFile | Refused | null> {
  coming ??= startWorker().catch(() => null);
  const worker = await coming;
  const taken = worker && (await takenBy(worker, order));
  if (!taken) coming = Promise.resolve(null);
  return taken;
}

let coming: Promise<Worker | null> | undefined;

async function startWorker(): Promise<Worker | null> {
  const address = addressOfWorker();
  if (!address || address.origin !== self.origin || typeof OffscreenCanvas === 'undefined') return null;
  return untilReady(new Worker(address.href));
}

const addressOfWorker = () =>
  typeof KIT_TAKING_WORKER === 'string' ? new URL(KIT_TAKING_WORKER, import.meta.url) : null;

/** Null when it does not come. */
export function untilReady(worker: Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    const giveUp = () => {
      worker.terminate();
      resolve(null);
    };
    const waiting = setTimeout(giveUp, PATIENCE);
    worker.onmessage = () => {
      clearTimeout(waiting);
      resolve(worker);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      giveUp();
    };
  });
}

/** Null when it fails, which is not told to the page: that can do nothing about it. */
export function takenBy(worker: Worker, order: TakingOrder): Promise<TakenFile | Refused | null> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<TakenFile | Refused>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      resolve(null);
    };
    worker.postMessage(order);
  });
}
