/** Lays the built kit beside the pages, where they and everybody else's pages load it from. */
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const kit = fileURLToPath(new URL('../../packages/embed/dist/kit/', import.meta.url));

if (!existsSync(`${kit}v1/dvc.js`)) {
  console.error(
    'The kit is not built: run `npm run build` for all of it, or `pnpm --filter @dvc-kit/embed build`.',
  );
  process.exit(1);
}
cpSync(kit, fileURLToPath(new URL('../dist/kit/', import.meta.url)), { recursive: true });
