import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { units } from '@dvc-kit/administrative-units/current';
import type { Paper, Procedure } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import { compilePaper } from './compile/compile-paper.ts';
import type { PaperModule } from './paper-module.ts';
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
 * Writes each blank form as `<fileName>.pdf` into the folder `out`, and with answers the filled ones beside them as
 * `<fileName>-da-dien.pdf`. `when` of a paper is for the caller to heed, by `filled`.
 */
export async function writePaper(
  procedure: Procedure,
  {
    answers = null,
    out,
    filled = procedure.papers,
  }: {
    readonly answers?: Answers | null;
    readonly out: string;
    /** Those that these answers are printed on. */
    readonly filled?: readonly Pick<Paper, 'id'>[];
  },
): Promise<WrittenPaper[]> {
  const fonts = await readFonts();
  await mkdir(out, { recursive: true });
  const written: WrittenPaper[] = [];
  const write = async (paper: PaperModule, name: string, content: Answers | null) => {
    const { bytes, pages, missing } = await printPdf(paper, content, units, fonts);
    const path = join(out, `${name}.pdf`);
    await writeFile(path, bytes);
    written.push({ path, pages, missing });
  };
  for (const paper of procedure.papers) {
    const compiled = compilePaper(procedure, paper);
    await write(compiled, paper.fileName, null);
    if (answers && filled.some(({ id }) => id === paper.id))
      await write(compiled, `${paper.fileName}-da-dien`, answers);
  }
  return written;
}

/** The fonts of this package, from its folder. */
export async function readFonts(): Promise<FontBytes> {
  const read = async (style: string) =>
    new Uint8Array(await readFile(new URL(`../fonts/tinos-${style}.ttf`, import.meta.url)));
  return { regular: await read('regular'), bold: await read('bold'), italic: await read('italic') };
}
