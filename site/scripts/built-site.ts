import { fileURLToPath } from 'node:url';

/** Where the site is built, with a slash at its end; tests build another one. */
export const site: string = process.env.DVC_SITE ?? fileURLToPath(new URL('../dist/', import.meta.url));
