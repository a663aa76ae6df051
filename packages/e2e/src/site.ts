import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

const published = path('schemas/');
const kept = path('packages/kept-schemas/schemas/');

/**
 * Whether the project's definitions of those that the tests fill in are still as the tests know them. An editor may change
 * them: then the tests run on a site that is built from the kept ones.
 */
export const isAsKept: boolean = globSync('{procedures/*/**,shared,communes}/*.json', { cwd: kept }).every(
  (file) =>
    existsSync(join(published, file)) &&
    readFileSync(join(published, file)).equals(readFileSync(join(kept, file))),
);

/** What the site that the tests run on is built from. */
export const schemas: string = isAsKept ? published : kept;

/** The built site, with the kit below `kit/`. */
export const site: string = path(isAsKept ? 'site/dist/' : 'site/dist-kept/');

/** Whether the procedure is one that no editor changes under the tests. */
export const isKept = (slug: string): boolean => existsSync(join(kept, 'procedures', slug));
