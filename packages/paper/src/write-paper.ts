import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { units } from '@dvc-kit/administrative-units/current';
import type { Paper, Procedure } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import { compilePaper } from './compile/compile-paper.ts';
import { makeFolder } from './make-folder.ts';
import type { FontBytes } from './pdf/fonts.ts';
import { type PaperFormat, writeFormat } from './write-format.ts';

/** A file that was written. */
export interface WrittenPaper {
  readonly path: string;
  /** Null for a format that is parted into pages by the program that opens it. */
  readonly pages: number | null;
  /** Characters that the fonts cannot print; a □ stands for them on the paper. */
  readonly missing: readonly string[];
}

/** What is written, and of which answers. */
export interface WantedPapers {
  readonly answers?: Answers | null;
  /** Folder to write into; made where it does not exist. */
  readonly out: string;
  /** Papers that the answers are printed on. */
  readonly filled?: readonly Pick<Paper, 'id'>[];
  readonly formats?: readonly PaperFormat[];
}

/**
 * Writes each blank form as `<fileName>.pdf` into the folder `out`, and with answers the filled ones beside them as
 * `<fileName>-da-dien.pdf`; in other formats likewise with their endings. A fillable form is
 * `<fileName>-dien-tren-may.pdf`, always without answers. `when` of a paper is for the caller to heed, by `filled`.
 */
export async function writePaper(
  procedure: Procedure,
  { answers = null, out, filled = procedure.papers, formats = ['pdf'] }: WantedPapers,
): Promise<WrittenPaper[]> {
  const fonts = await readFonts();
  await makeFolder(out);
  const written: WrittenPaper[] = [];
  for (const paper of procedure.papers) {
    const module = compilePaper(procedure, paper);
    const isFilled = answers !== null && filled.some(({ id }) => id === paper.id);
    for (const content of isFilled ? [null, answers] : [null]) {
      for (const format of formats) {
        const made = await writeFormat(format, { procedure, paper: module, answers: content, units, fonts });
        if (!made) continue;
        const path = join(out, `${paper.fileName}${made.ending}`);
        await writeFile(path, made.content);
        written.push({ path, pages: made.pages, missing: made.missing });
      }
    }
  }
  return written;
}

/** The fonts of this package, from its folder. */
export async function readFonts(): Promise<FontBytes> {
  const read = async (style: string) =>
    new Uint8Array(await readFile(new URL(`../fonts/tinos-${style}.ttf`, import.meta.url)));
  return { regular: await read('regular'), bold: await read('bold'), italic: await read('italic') };
}
