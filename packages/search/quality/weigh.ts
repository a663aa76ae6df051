import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { SearchIndex } from '../src/index.ts';

/** What the library and the index of a whole commune may weigh together: bytes after gzip -9. */
export const budgetOfFinding = 20_480;

/** Bytes after gzip -9. */
export function weighIndex(index: SearchIndex): number {
  return gzipSync(JSON.stringify(index), { level: 9 }).length;
}

/** What the library weighs as it is loaded by a page, after gzip -9. */
export async function weighLibrary(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome87', 'firefox91', 'safari15.4'],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
