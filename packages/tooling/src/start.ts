/**
 * `npm start`: builds the site, then serves it on PORT (4321 unless told) until stopped, with a receiver for the communes that have a
 * profile below /tiep-nhan/. What that receives lies in .intake/.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runStage } from './run-stage.ts';
import { serveSample } from './serve-sample.ts';
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
const served = await serveSample(site, data, port, { signIn: true }).catch((error: NodeJS.ErrnoException) => {
  const hint = error.code === 'EADDRINUSE' ? ` Choose another port: PORT=${port + 1} npm start` : '';
  console.error(`${error.message}.${hint}`);
  return process.exit(1);
});
const { origin, receiver, desk, account } = served;
console.log(`
  DVC Kit: ${origin}/
  Receiver: ${receiver}v1/openapi.json, its letters ${receiver}hop-thu/
  Officer's desk: ${desk}/, account ${account.name}, password ${account.password};
  or sign in as "Cán bộ mẫu" by the provider of identities for trying out

  Ctrl+C stops it.`);
const stop = async () => {
  await served.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
