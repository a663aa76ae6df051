/**
 * What opens HEIC photos, as iPhones take them, where the browser does not. Fetched when the first such photo is chosen there. The same
 * script serves as the worker that does it beside the page, where the page comes from the same server as the kit.
 */
import type { HeicReader } from '@dvc-kit/elements';
import type { KitFiles } from '../fetching/load.ts';
import { type HeicAnswer, type HeicTools, serveAsWorker } from './heic-worker.ts';
import type { MakeLibheif } from './libheif.ts';
import { runsWasm } from './runs-wasm.ts';
import { unpackerOf } from './unpack-heic.ts';

if (typeof document === 'undefined') serveAsWorker();

/** Of libheif-js, as it is published: both can be put in the place of other builds of it. */
const [SCRIPT, WASM] = ['libheif.js', 'libheif.wasm'];

/** How long a worker has to come, in milliseconds: a policy that forbids it may say nothing. */
const PATIENCE = 8000;

/** Null where the policy of the page lets no WebAssembly run. Rejects when the files do not arrive. */
export async function open({ loadBytes, loadModule }: KitFiles): Promise<HeicReader | null> {
  const isOwn = new URL(import.meta.url).origin === self.origin && typeof OffscreenCanvas !== 'undefined';
  // Asked first: the file is 1.4 MB.
  if (!isOwn && !runsWasm()) return null;
  const wasm = await loadBytes(WASM);
  const worker = isOwn ? await startWorker({ wasm, script: new URL(SCRIPT, import.meta.url).href }) : null;
  if (worker) return (bytes, longSide) => opened(() => unpackedBy(worker, bytes, longSide));
  if (!runsWasm()) return null;
  const { default: make } = await loadModule<{ readonly default: MakeLibheif }>(SCRIPT);
  const unpack = unpackerOf(make, await WebAssembly.compile(wasm as Uint8Array<ArrayBuffer>));
  return (bytes, longSide) =>
    opened(async () => {
      const canvas = (await unpack(bytes, longSide, newCanvas)) as HTMLCanvasElement;
      return Object.assign(canvas, {
        close() {
          // Phones keep the memory of a canvas for long.
          canvas.width = 0;
        },
      });
    });
}

const newCanvas = () => document.createElement('canvas');

async function opened(unpack: () => Promise<(HTMLCanvasElement & { close(): void }) | ImageBitmap>) {
  const source = await unpack();
  const { width, height } = source;
  return { source, width, height, letGo: () => source.close() };
}

/** Null where none comes, or its own policy lets no WebAssembly run. */
function startWorker(tools: HeicTools): Promise<Worker | null> {
  return new Promise<Worker | null>((resolve) => {
    const worker = new Worker(import.meta.url, { type: 'module' });
    const end = (isThere: boolean) => {
      clearTimeout(waiting);
      if (!isThere) worker.terminate();
      resolve(isThere ? worker : null);
    };
    const waiting = setTimeout(end, PATIENCE, false);
    worker.onmessage = ({ data }) => end(data === 'ready');
    worker.onerror = (event) => {
      event.preventDefault();
      end(false);
    };
    worker.postMessage(tools);
  }).catch(() => null);
}

function unpackedBy(worker: Worker, bytes: Uint8Array, longSide: number): Promise<ImageBitmap> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('embed: the photo is damaged'));
    worker.onmessage = ({ data }: MessageEvent<HeicAnswer>) => (data ? resolve(data) : fail());
    worker.onerror = (event) => {
      event.preventDefault();
      fail();
    };
    worker.postMessage({ bytes, longSide });
  });
}
