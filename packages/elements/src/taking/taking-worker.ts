/** Takes files in a worker, one at a time, as they come. Says that it is there first. */
import { takeFile } from './take-file.ts';

/** A file to be taken, and the types that its paper takes. */
export type TakingOrder = [file: File, types: readonly string[]];

addEventListener('message', async ({ data }: MessageEvent<TakingOrder>) => {
  postMessage(await takeFile(...data));
});
postMessage('ready');
