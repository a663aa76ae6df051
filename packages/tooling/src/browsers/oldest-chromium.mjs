/**
 * Chromium 87 (November 2020), the oldest that the kit promises to run in, for Linux x64.
 *
 * It lies in the package `chrome-aws-lambda`, compressed. Headless only.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const PACKAGE = 'chrome-aws-lambda/package.json';
const FOLDER = fileURLToPath(new URL('../../../../.tools/chromium-87/', import.meta.url));
const PROGRAM = join(FOLDER, 'chromium');

export const oldestChromium = {
  /** Where it was unpacked by `install`, or undefined. */
  path() {
    return existsSync(PROGRAM) ? PROGRAM : undefined;
  },

  /** Unpacks it; on a machine that its package was not installed on, it does nothing. */
  install() {
    const packed = packedProgram();
    if (!packed) return;
    mkdirSync(FOLDER, { recursive: true });
    // In two steps, so that what was interrupted is not taken for a browser.
    const half = `${PROGRAM}.${process.pid}`;
    writeFileSync(half, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(half, PROGRAM);
  },
};

function packedProgram() {
  try {
    return join(createRequire(import.meta.url).resolve(PACKAGE), '../bin/chromium.br');
  } catch {
    return undefined;
  }
}
