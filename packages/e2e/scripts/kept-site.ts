import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from '@dvc-kit/tooling/made';
import { isAsKept, schemas, site } from '../src/site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const keptSite = {
  name: 'a site of the procedures that are kept for tests',
  file: 'site/dist-kept/kit/v1/dvc.js',
  from: [
    'packages/kept-schemas/**',
    'packages/!(e2e|intake|tooling)/{src,scripts,fonts,data,xliff}/**',
    'site/{src,public,scripts}/**',
    'pnpm-lock.yaml',
  ],
  commands: [],
};

/** Builds the site that the tests run on, where an editor has changed what they fill in and it is not built yet. */
export function buildKeptSite(): void {
  if (isAsKept || !isStale(keptSite, root)) return;
  console.log(`Making ${keptSite.name}: those of the project have changed since.`);
  const kit = join(root, 'packages/embed/dist-kept');
  const env = { ...process.env, DVC_SCHEMAS: schemas, DVC_SITE: site, DVC_KIT: kit };
  const run = (folder: string, ...words: string[]) =>
    execFileSync(words[0]!, words.slice(1), { cwd: join(root, folder), env, stdio: 'inherit' });
  run('packages/embed', 'node', 'scripts/build.ts');
  run('site', 'pnpm', 'exec', 'astro', 'build', '--outDir', site);
  for (const script of ['write-blank-forms', 'add-kit']) run('site', 'node', `scripts/${script}.ts`);
}
