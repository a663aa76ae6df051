/**
 * Serves the catalogue as it is being written, for the live preview of an editor and for `npm run dev`: a page reloads when
 * a file of `schemas/` is saved. With `--with-kit` the forms on its pages work, from their sources. Started as a child
 * process; sends its parent the address.
 */
import { fileURLToPath } from 'node:url';
import { kitFromSources } from '@dvc-kit/embed/kit-from-sources';
import { type AstroInlineConfig, dev } from 'astro';

const schemas = process.env.DVC_SCHEMAS ?? fileURLToPath(new URL('../../schemas/', import.meta.url));
const withKit = process.argv.includes('--with-kit');
type Plugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

/** Reads the files of `schemas/`, which the bundler does not see. */
const reader = fileURLToPath(new URL('../src/catalogue/procedures.ts', import.meta.url));

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
  logLevel: withKit ? 'warn' : 'error',
  server: { port: withKit ? Number(process.env.PORT ?? 4321) : 0 },
  vite: {
    // They need other libraries: from one folder each would throw away what the other has bundled, and its pages with it.
    cacheDir: fileURLToPath(new URL(`../node_modules/.vite/${withKit ? 'dev' : 'preview'}`, import.meta.url)),
    plugins: [reloadWithSchemas, ...(withKit ? [kitFromSources(schemas)] : [])],
  },
});
process.send?.({ origin: `http://localhost:${address.port}` });
for (const end of ['disconnect', 'SIGTERM', 'SIGINT'] as const) process.once(end, () => process.exit());
