import type { MakeLibheif } from './libheif.ts';
import { unpackerOf } from './unpack-heic.ts';

/** What the page sends first: libheif itself, and the address of its script. */
export interface HeicTools {
  readonly wasm: Uint8Array;
  readonly script: string;
}

export interface HeicOrder {
  readonly bytes: Uint8Array;
  readonly longSide: number;
}

/** `null` for a photo that is damaged. */
export type HeicAnswer = ImageBitmap | null;

/** Unpacks photos for the page that has started this as a worker, as they come. Says first whether it can: a worker has a policy of its own. */
export function serveAsWorker(): void {
  const unpacker = new Promise<HeicTools>((resolve) => {
    addEventListener('message', ({ data }: MessageEvent<HeicTools>) => resolve(data), { once: true });
  }).then(async ({ wasm, script }) => {
    const { default: make } = (await import(/* @vite-ignore */ script)) as { readonly default: MakeLibheif };
    return unpackerOf(make, await WebAssembly.compile(wasm as Uint8Array<ArrayBuffer>));
  });
  unpacker.then(
    (unpack) => {
      addEventListener('message', async ({ data }: MessageEvent<HeicOrder>) => {
        const canvas = await unpack(data.bytes, data.longSide, () => new OffscreenCanvas(1, 1)).catch(
          () => null,
        );
        const bitmap: HeicAnswer = (canvas as OffscreenCanvas | null)?.transferToImageBitmap() ?? null;
        postMessage(bitmap, { transfer: bitmap ? [bitmap] : [] });
      });
      postMessage('ready');
    },
    () => postMessage('unable'),
  );
}
