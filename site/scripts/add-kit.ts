/** Lays the built kit beside the pages, where they and everybody else's pages load it from. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const kit = fileURLToPath(new URL('../../packages/embed/dist/kit/', import.meta.url));

if (!existsSync(`${kit}v1/dvc.js`)) {
  console.error('The kit is not built: run `npm run build`.');
  process.exit(1);
}
const place = fileURLToPath(new URL('../dist/kit/', import.meta.url));
// The names of its files change with what is in them.
rmSync(place, { recursive: true, force: true });
cpSync(kit, place, { recursive: true });
