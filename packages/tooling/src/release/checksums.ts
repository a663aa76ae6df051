import { hashesOf } from './hashes.ts';

/** The SHA-256 of every file in a folder, as `sha256sum --check` reads it. */
export function checksums(folder: string): string {
  return Object.entries(hashesOf(folder))
    .map(([file, hash]) => `${Buffer.from(hash, 'base64').toString('hex')}  ${file}\n`)
    .join('');
}
