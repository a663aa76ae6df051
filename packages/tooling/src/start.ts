/**
 * `npm start`: builds the site, then serves it on PORT (4321 unless told) until stopped, with a receiver for the communes that have a
 * profile below /tiep-nhan/. What that receives lies in .intake/.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chosenPort, isTaken } from './serving/chosen-port.ts';
import { serveSample } from './serving/serve-sample.ts';
import { takeNoWords } from './stages/help.ts';
import { runStage } from './stages/run-stage.ts';
import { buildStage } from './stages/stages.ts';

const site = fileURLToPath(new URL('../../../site/dist/', import.meta.url));
const data = fileURLToPath(new URL('../../../.intake/', import.meta.url));
takeNoWords('start');
const port = chosenPort();

// Told before the build, which takes a minute.
if (await isTaken(port)) {
  console.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}
console.log('Building the kit and the site');
const { failed, seconds } = await runStage(buildStage, { live: true });
if (failed || !existsSync(site)) {
  console.error(failed ? 'The build failed.' : 'The build made no site/dist.');
  process.exit(1);
}
console.log(`Built in ${seconds.toFixed(1)} s`);
const served = await serveSample(site, data, port, { signIn: true }).catch((error: Error) => {
  console.error(error.message);
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
