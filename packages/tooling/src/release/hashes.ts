import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 in base64 of every file in a folder, by its path there. */
export function hashesOf(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.map((file): [string, string] => [
    file.slice(join(folder, '/').length).replaceAll('\\', '/'),
    hashOf('sha256', readFileSync(file)),
  ]);
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const hashOf = (algorithm: 'sha256' | 'sha384', content: string | Buffer) =>
  createHash(algorithm).update(content).digest('base64');
