/**
 * Serves the catalogue as it is being written, for the live preview of an editor: a page reloads when a file of
 * `schemas/` is saved. Started as a child process; sends its parent the address.
 */
import { fileURLToPath } from 'node:url';
import { type AstroInlineConfig, dev } from 'astro';

const schemas = process.env.DVC_SCHEMAS ?? fileURLToPath(new URL('../../schemas/', import.meta.url));
type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Reads the files of `schemas/`, which the bundler does not see. */
const reader = fileURLToPath(new URL('../src/procedures.ts', import.meta.url));

const reloadWithSchemas: Plugin = {
  name: 'reload-with-schemas',
  configureServer({ watcher, environments }) {
    watcher.add(schemas);
    watcher.on('all', (_event, path) => {
      if (!path.startsWith(schemas)) return;
      for (const { moduleGraph } of Object.values(environments))
        for (const module of moduleGraph.getModulesByFile(reader) ?? []) moduleGraph.invalidateModule(module);
      environments.client?.hot.send({ type: 'full-reload' });
    });
  },
};

const { address } = await dev({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'error',
  server: { port: 0 },
  vite: { plugins: [reloadWithSchemas] },
});
process.send?.({ origin: `http://localhost:${address.port}` });
process.once('disconnect', () => process.exit());
