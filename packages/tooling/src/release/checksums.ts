import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 in base64. */
export const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('base64');

/** The SHA-256 of every file in a folder, as `sha256sum --check` reads it. */
export function checksums(folder: string): string {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const lines = files.map((file) => {
    const hash = Buffer.from(sha256(readFileSync(file)), 'base64').toString('hex');
    return `${hash}  ${file.slice(folder.length + 1).replaceAll('\\', '/')}\n`;
  });
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}
