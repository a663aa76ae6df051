/**
 * `npm start`: builds the site, then serves it on PORT (4321 unless told) until stopped, with a receiver for the communes that have a
 * profile below /tiep-nhan/. What that receives lies in .intake/.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveReceiver } from '@dvc-kit/intake';
import { runStage } from './run-stage.ts';
import { openSampleReceiver, sampleAccount } from './sample-receiver.ts';
import { serve } from './serve.ts';
import { buildStage } from './stages.ts';

const site = fileURLToPath(new URL('../../../site/dist/', import.meta.url));
const data = fileURLToPath(new URL('../../../.intake/', import.meta.url));
const port = Number(process.env.PORT ?? 4321);

console.log('Building the site');
const { failed, seconds } = await runStage(buildStage, { live: true });
if (failed || !existsSync(site)) {
  console.error(failed ? 'The build failed.' : 'The build made no site/dist.');
  process.exit(1);
}
console.log(`Built in ${seconds.toFixed(1)} s`);
const receiver = await openSampleReceiver(`${site}kit/`, data);
const path = '/tiep-nhan/';
const { listener } = receiver;
const { origin, close } = await serve(site, port, undefined, { path, listener }).catch(
  (error: NodeJS.ErrnoException) => {
    const hint = error.code === 'EADDRINUSE' ? ` Choose another port: PORT=${port + 1} npm start` : '';
    console.error(`${error.message}.${hint}`);
    return process.exit(1);
  },
);
const account = await sampleAccount(receiver);
const desk = await serveReceiver({ listener: receiver.desk }, 0);
console.log(`
  DVC Kit: ${origin}/
  Receiver: ${origin}${path}v1/openapi.json, its letters ${origin}${path}hop-thu/
  Officer's desk: ${desk.origin}/, account ${account.name}, password ${account.password}

  Ctrl+C stops it.`);
const stop = async () => {
  await close();
  await desk.close();
  receiver.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
