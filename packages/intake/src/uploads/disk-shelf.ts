import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../database/sync-folder.ts';
import type { PaperShelf } from './paper-shelf.ts';
import { writing } from './writing.ts';

/** Papers in the folder, in 256 rooms by the first two signs of their names. */
export async function diskShelf(folder: string): Promise<PaperShelf> {
  // All of them now: made when they are needed, one might be relied on before it is on the disk.
  const rooms = Array.from({ length: 256 }, (_, at) => join(folder, at.toString(16).padStart(2, '0')));
  for (const each of [folder, ...rooms]) await mkdir(each, { recursive: true, mode: 0o700 });
  syncFolder(folder);
  const roomOf = (sha256: string) => join(folder, sha256.slice(0, 2));
  const pathOf = (sha256: string) => join(roomOf(sha256), sha256);

  return {
    async keep(sha256, content) {
      const path = pathOf(sha256);
      // A name of its own: two sessions may bring the same content at once.
      const fresh = `${path}.${randomBytes(6).toString('hex')}.new`;
      await writing(async () => {
        const handle = await open(fresh, 'wx', 0o600);
        try {
          await handle.writeFile(content);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(fresh, path);
        await synced(roomOf(sha256));
      });
    },
    read: (sha256) => readFile(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    async list() {
      const names = await Promise.all(rooms.map((each) => readdir(each)));
      return names.flat();
    },
  };
}

/** As `syncFolder`, while others go on. */
async function synced(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
