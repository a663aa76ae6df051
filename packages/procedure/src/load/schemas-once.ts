import { resolve } from 'node:path';
import { type LoadedSchemas, loadSchemas } from './load-schemas.ts';

const read = new Map<string, LoadedSchemas>();

/**
 * What a `schemas/` folder held when this process first asked. For tests that change nothing in it: their files share one process, and to
 * read all procedures costs more than most of those files. What is read is frozen.
 */
export function schemasOnce(root: string): LoadedSchemas {
  const path = resolve(root);
  const found = read.get(path) ?? loadSchemas(path);
  read.set(path, found);
  return found;
}
