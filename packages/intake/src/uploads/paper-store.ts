import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../database/sync-folder.ts';
import { hashOf } from '../keys.ts';
import type { PaperShelf } from './paper-shelf.ts';
import { writing } from './writing.ts';

/**
 * The papers. What is still on its way lies on the disk, in `parts/`, under the id of its upload; what has arrived on a shelf, under the
 * SHA-256 of its content.
 */
export interface PaperStore {
  /** How much of an upload is there, in bytes: what the disk says, not what was promised. Null where there is none. */
  partSize(id: string): Promise<number | null>;
  startPart(id: string): Promise<void>;
  /** Appends from the offset on, at most `most` bytes; what arrived before the stream broke off is kept. Gives what was written. */
  append(id: string, at: number, most: number, stream: AsyncIterable<Uint8Array>): Promise<number>;
  readPart(id: string): Promise<Uint8Array>;
  removePart(id: string): Promise<void>;
  /** Keeps the content, there for good when this resolves; gives its SHA-256. The same content is kept once. */
  keep(content: Uint8Array): Promise<string>;
  read(sha256: string): Promise<Uint8Array>;
  remove(sha256: string): Promise<void>;
  /** Names of all that is kept, and of all parts. */
  list(): Promise<{ readonly papers: readonly string[]; readonly parts: readonly string[] }>;
  /** Bytes that are free on the disk, for what is on its way. */
  freeSpace(): Promise<number>;
}

/** A stream brought more than was told before. */
export class TooMuch extends Error {}

/** Keeps parts below the folder; under a key of 32 bytes, each paper is encrypted once it is whole (AES-256-GCM). */
export async function paperStoreIn(folder: string, shelf: PaperShelf, key?: Uint8Array): Promise<PaperStore> {
  const parts = join(folder, 'parts');
  await mkdir(parts, { recursive: true, mode: 0o700 });
  syncFolder(folder);
  const partPath = (id: string) => join(parts, id);

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
      await shelf.keep(sha256, key ? sealed(content, key, sha256) : content);
      return sha256;
    },
    async read(sha256) {
      const bytes = await shelf.read(sha256);
      return key ? opened(bytes, key, sha256) : bytes;
    },
    remove: (sha256) => shelf.remove(sha256),
    async list() {
      return { papers: await shelf.list(), parts: await readdir(parts) };
    },
    async freeSpace() {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
  };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
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
