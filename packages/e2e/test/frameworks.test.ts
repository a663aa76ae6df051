import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { oneEngine, open, until } from '../src/browser.ts';
import { startSite } from '../src/host.ts';
import { startServer, type TestServer } from '../src/server.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const apps = { react: 'react/main.tsx', vue: 'vue/main.ts' };

let kit: TestServer;
let host: TestServer;

before(async () => {
  kit = await startSite();
  const scripts = await Promise.all(
    Object.entries(apps).map(async ([name, entry]) => [name, await bundled(entry)]),
  );
  const pages = Object.fromEntries(
    scripts.flatMap(([name, script]) => [
      [
        `/${name}`,
        `<!doctype html><html lang="vi" data-kit="${kit.origin}/kit/v1/"><body></body><script type="module" src="/${name}.js"></script></html>`,
      ],
      [`/${name}.js`, { body: script as string, headers: { 'content-type': 'text/javascript' } }],
    ]),
  );
  host = await startServer({ pages });
});

after(() => Promise.all([kit.close(), host.close()]));

// What they do to an element is the same in every engine. That their types fit, `npm run typecheck` holds.
for (const engine of oneEngine)
  for (const name of Object.keys(apps))
    it(`opens a form with what an application in ${name} knows, and tells it`, async () => {
      await using page = await open(engine, { width: 1100, height: 800 });
      await page.goto(`${host.origin}/${name}`);
      await until(page, hears, '1.004873 for 1.004873');
      await until(page, holds, 'Lò Thị Ánh');
    });

/** The application as its bundler makes it, with the package as it would be installed. */
async function bundled(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: path('../apps'),
    logLevel: 'warn',
    mode: 'production',
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'dvc-procedure' } } })],
    resolve: { alias: { '@dvc-kit/embed': path('../../embed/dist/npm') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: path(`../apps/${entry}`), formats: ['es'] }, target: 'esnext' },
  });
  const [{ output }] = made as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** Runs in the page. */
function hears(text: string): boolean {
  return document.querySelector('#heard')?.textContent === text;
}

/** Runs in the page: whether the form has the answer, and what is for the host alone stands in no other place. */
function holds(answer: string): boolean {
  const form = document.querySelector('dvc-procedure');
  const box = form?.shadowRoot?.querySelector<HTMLInputElement>('#f-requester-fullName');
  return box?.value === answer && form?.getAttribute('host-submits') === '' && !form.hasAttribute('answers');
}
