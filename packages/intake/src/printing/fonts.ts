import { readFile } from 'node:fs/promises';
import type { FontBytes } from '@dvc-kit/paper/browser';

let fonts: Promise<FontBytes> | undefined;

/** The fonts of all that is printed, read once. */
export function fontsOfPaper(): Promise<FontBytes> {
  fonts ??= readFonts();
  return fonts;
}

async function readFonts(): Promise<FontBytes> {
  const read = async (style: string) =>
    new Uint8Array(await readFile(new URL(import.meta.resolve(`@dvc-kit/paper/fonts/tinos-${style}.ttf`))));
  return { regular: await read('regular'), bold: await read('bold'), italic: await read('italic') };
}
