import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { units } from '@dvc-kit/administrative-units/current';
import type { Procedure } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import { compilePaper } from './compile/compile-paper.ts';
import type { FontBytes } from './pdf/fonts.ts';
import { printPdf } from './pdf/print-pdf.ts';

/** A file that was written. */
export interface WrittenPaper {
  readonly path: string;
  readonly pages: number;
  /** Characters that the fonts cannot print; a □ stands for them on the paper. */
  readonly missing: readonly string[];
}

/**
 * Writes the blank form as `<fileName>.pdf` into the folder `out`, and with answers the filled one beside it as
 * `<fileName>-da-dien.pdf`.
 */
export async function writePaper(
  procedure: Procedure,
  { answers = null, out }: { readonly answers?: Answers | null; readonly out: string },
): Promise<WrittenPaper[]> {
  const paper = compilePaper(procedure);
  const fonts = await readFonts();
  await mkdir(out, { recursive: true });
  const write = async (name: string, filled: Answers | null): Promise<WrittenPaper> => {
    const { bytes, pages, missing } = await printPdf(paper, filled, units, fonts);
    const path = join(out, `${name}.pdf`);
    await writeFile(path, bytes);
    return { path, pages, missing };
  };
  const blank = await write(paper.fileName, null);
  return answers ? [blank, await write(`${paper.fileName}-da-dien`, answers)] : [blank];
}

/** The fonts of this package, from its folder. */
export async function readFonts(): Promise<FontBytes> {
  const read = async (style: string) =>
    new Uint8Array(await readFile(new URL(`../fonts/tinos-${style}.ttf`, import.meta.url)));
  return { regular: await read('regular'), bold: await read('bold'), italic: await read('italic') };
}
