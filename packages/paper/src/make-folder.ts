import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes the folder, and those around it that are missing; throws what the system says where one cannot be made. One by one: told to
 * make all of them, Node never comes back where the system denies that a folder is there in which it lets nobody make one (`/proc`).
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); !(await isThere(at)); at = dirname(at)) missing.unshift(at);
  if (missing.length === 0) await mkdir(path).catch(unlessFolder(path));
  for (const one of missing) await mkdir(one).catch(unlessFolder(one));
}

async function isThere(path: string): Promise<boolean> {
  if (dirname(path) === path) return true;
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Somebody else may make it at the same time. */
function unlessFolder(path: string): (error: unknown) => Promise<void> {
  return async (error) => {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) throw error;
  };
}
