import { readFile } from 'node:fs/promises';
import { units } from '@dvc-kit/administrative-units/current';
import { type FontBytes, printPaper } from '@dvc-kit/paper/browser';
import type { Answers, PaperPlan, ProcedureModule } from '@dvc-kit/validation';
import type { Definitions } from '../definitions/definitions.ts';

let fonts: Promise<FontBytes> | undefined;

/** The official form with these answers as PDF: the same bytes as in the citizen's browser. */
export async function printedForm(
  definitions: Definitions,
  { slug }: Pick<ProcedureModule, 'slug'>,
  { id }: Pick<PaperPlan, 'id'>,
  answers: Answers,
): Promise<Uint8Array> {
  const paper = (await definitions.papers(slug))[id];
  if (!paper) throw new Error(`intake: the kit has no paper "${id}" of ${slug}`);
  fonts ??= readFonts();
  const { bytes } = await printPaper(paper, answers, units, await fonts);
  return bytes;
}

async function readFonts(): Promise<FontBytes> {
  const read = async (style: string) =>
    new Uint8Array(await readFile(new URL(import.meta.resolve(`@dvc-kit/paper/fonts/tinos-${style}.ttf`))));
  return { regular: await read('regular'), bold: await read('bold'), italic: await read('italic') };
}
