import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../damage/random.ts';
import { listWithCode } from './list-with-code.ts';
import { pagesOfPdf } from './pages-of-pdf.ts';
import { aShot, photograph, type Shot } from './photograph.ts';
import { readCodes } from './read-codes.ts';

/** At which the printed page is drawn before it is photographed. */
const PRINTER_DPI = 300;

export interface Tried {
  readonly shot: Shot;
  /** Whether it was read, to the letter. */
  readonly isRead: boolean;
}

/** Prints a list with the code on it, photographs it as the seed and the shot given will have it, and reads it as `read-code` does. */
export async function tryCode(code: string, seed: number, given: Partial<Shot> = {}): Promise<Tried> {
  const random = new Random(seed);
  const shot = { ...aShot(random), ...given };
  const photo = await photograph(await printed(code), PRINTER_DPI, shot, random);
  const texts = await readCodes(photo, (text) => text === code);
  return { shot, isRead: texts.includes(code) };
}

async function printed(code: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-codes-'));
  try {
    const path = join(folder, 'list.pdf');
    writeFileSync(path, await listWithCode(code));
    return pagesOfPdf(path, PRINTER_DPI)[0]!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
