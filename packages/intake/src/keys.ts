import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './database/sync-folder.ts';
import { secretOf } from './dossiers/dossier-code.ts';

/** What is made of the one secret of this receiver; nothing of it is kept. */
export interface Keys {
  /** The secret of the receipt for a dossier: who has it may see its state. */
  receiptSecret(code: string): string;
  /** For the signatures of challenges. */
  readonly challenge: string;
  readonly solution: string;
  /** 32 bytes for what this receiver gives out of its hands and takes back, for each purpose others. */
  sealing(purpose: string): Uint8Array;
}

/**
 * The keys of the file, which is made where there is none. Whoever loses it makes every receipt that was given worthless: it
 * belongs into the same backup as the database.
 */
export function keysIn(file: string): Keys {
  const secret = readFileSync(writtenOnce(file), 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new Error(`intake: ${file} is no key of a receiver`);
  const derived = (purpose: string) => createHmac('sha256', secret).update(purpose).digest();
  return {
    receiptSecret: (code) => secretOf(derived(`receipt ${code}`)),
    challenge: derived('challenge').toString('hex'),
    solution: derived('solution').toString('hex'),
    sealing: (purpose) => derived(`seal ${purpose}`),
  };
}

function writtenOnce(file: string): string {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(handle);
    closeSync(handle);
    syncFolder(dirname(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return file;
}

/** As it is kept of a secret that somebody else holds. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  );
}

/** A secret that nobody types: 128 bits. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}
