/** `npm start`: builds the site, then serves it on PORT (4321 unless told) until stopped. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runStage } from './run-stage.ts';
import { serve } from './serve.ts';
import { buildStage } from './stages.ts';

const site = fileURLToPath(new URL('../../../site/dist/', import.meta.url));
const port = Number(process.env.PORT ?? 4321);

console.log('Building the site');
const { failed, seconds } = await runStage(buildStage, { live: true });
if (failed || !existsSync(site)) {
  console.error(failed ? 'The build failed.' : 'The build made no site/dist.');
  process.exit(1);
}
console.log(`Built in ${seconds.toFixed(1)} s`);
const { origin, close } = await serve(site, port).catch((error: NodeJS.ErrnoException) => {
  const hint = error.code === 'EADDRINUSE' ? ` Choose another port: PORT=${port + 1} npm start` : '';
  console.error(`${error.message}.${hint}`);
  return process.exit(1);
});
console.log(`\n  DVC Kit: ${origin}/\n\n  Ctrl+C stops it.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => close().then(() => process.exit(0)));
