import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotWrite } from '../database/database.ts';
import { syncFolder } from '../database/sync-folder.ts';
import { hashOf } from '../keys.ts';

/**
 * The papers on the disk. What is still on its way lies in `parts/`, under the id of its upload; what has arrived in `papers/`, under
 * the SHA-256 of its content, so that no name that somebody sent ever becomes the name of a file.
 */
export interface PaperStore {
  /** How much of an upload is there, in bytes: what the disk says, not what was promised. Null where there is none. */
  partSize(id: string): Promise<number | null>;
  startPart(id: string): Promise<void>;
  /** Appends from the offset on, at most `most` bytes; what arrived before the stream broke off is kept. Gives what was written. */
  append(id: string, at: number, most: number, stream: AsyncIterable<Uint8Array>): Promise<number>;
  readPart(id: string): Promise<Uint8Array>;
  removePart(id: string): Promise<void>;
  /** Keeps the content, on the disk when this resolves; gives its SHA-256. The same content is kept once. */
  keep(content: Uint8Array): Promise<string>;
  read(sha256: string): Promise<Uint8Array>;
  remove(sha256: string): Promise<void>;
  /** Names of all that is kept, and of all parts. */
  list(): Promise<{ readonly papers: readonly string[]; readonly parts: readonly string[] }>;
  /** Bytes that are free on the disk. */
  freeSpace(): Promise<number>;
}

/** A stream brought more than was told before. */
export class TooMuch extends Error {}

/** Keeps them below the folder; under a key of 32 bytes, each paper is encrypted once it is whole (AES-256-GCM). */
export async function paperStoreIn(folder: string, key?: Uint8Array): Promise<PaperStore> {
  const parts = join(folder, 'parts');
  const papers = join(folder, 'papers');
  // All of them now: made when they are needed, one might be relied on before it is on the disk.
  const rooms = Array.from({ length: 256 }, (_, at) => join(papers, at.toString(16).padStart(2, '0')));
  for (const each of [parts, papers, ...rooms]) await mkdir(each, { recursive: true, mode: 0o700 });
  syncFolder(papers);
  syncFolder(folder);
  const partPath = (id: string) => join(parts, id);
  const paperPath = (sha256: string) => join(papers, sha256.slice(0, 2), sha256);

  return {
    async partSize(id) {
      return (await stat(partPath(id)).catch(absent))?.size ?? null;
    },
    async startPart(id) {
      await writing(async () => (await open(partPath(id), 'wx', 0o600)).close());
    },
    async append(id, at, most, stream) {
      const handle = await open(partPath(id), 'r+');
      let written = 0;
      try {
        for await (const chunk of stream) {
          if (written + chunk.length > most) throw new TooMuch();
          await writing(() => handle.write(chunk, 0, chunk.length, at + written));
          written += chunk.length;
        }
      } finally {
        await handle.close();
      }
      return written;
    },
    readPart: (id) => readFile(partPath(id)),
    removePart: (id) => rm(partPath(id), { force: true }),
    async keep(content) {
      const sha256 = hashOf(content);
      const path = paperPath(sha256);
      const into = join(papers, sha256.slice(0, 2));
      // A name of its own: two sessions may bring the same content at once.
      const fresh = `${path}.${randomBytes(6).toString('hex')}.new`;
      await writing(async () => {
        const handle = await open(fresh, 'wx', 0o600);
        try {
          await handle.writeFile(key ? sealed(content, key, sha256) : content);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(fresh, path);
        await synced(into);
      });
      return sha256;
    },
    async read(sha256) {
      const bytes = await readFile(paperPath(sha256));
      return key ? opened(bytes, key, sha256) : bytes;
    },
    remove: (sha256) => rm(paperPath(sha256), { force: true }),
    async list() {
      const folders = await readdir(papers);
      const names = await Promise.all(folders.map((each) => readdir(join(papers, each))));
      return { papers: names.flat(), parts: await readdir(parts) };
    },
    async freeSpace() {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
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

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

const unwritable = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE'];

async function writing<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (unwritable.includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new CannotWrite('intake: a paper cannot be written', { cause: error });
    throw error;
  }
}

/** 12 bytes of chance, the content, 16 bytes that prove it; bound to its name. */
function sealed(content: Uint8Array, key: Uint8Array, name: string): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function opened(bytes: Uint8Array, key: Uint8Array, name: string): Uint8Array {
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(name));
  cipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]);
}
