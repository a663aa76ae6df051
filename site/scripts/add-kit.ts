/** Lays the built kit beside the pages, where they and everybody else's pages load it from. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { site } from './built-site.ts';

const built = process.env.DVC_KIT ?? fileURLToPath(new URL('../../packages/embed/dist', import.meta.url));
const kit = `${built}/kit/`;

if (!existsSync(`${kit}v1/dvc.js`)) {
  console.error('The kit is not built: run `npm run build`.');
  process.exit(1);
}
const place = `${site}kit/`;
// The names of its files change with what is in them.
rmSync(place, { recursive: true, force: true });
cpSync(kit, place, { recursive: true });
