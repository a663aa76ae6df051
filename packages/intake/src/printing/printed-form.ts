import { units } from '@dvc-kit/administrative-units/current';
import { printPaper } from '@dvc-kit/paper/browser';
import type { Answers, PaperPlan, ProcedureModule } from '@dvc-kit/validation';
import type { Definitions } from '../definitions/definitions.ts';
import { fontsOfPaper } from './fonts.ts';

/** The official form with these answers as PDF: the same bytes as in the citizen's browser. */
export async function printedForm(
  definitions: Definitions,
  { slug }: Pick<ProcedureModule, 'slug'>,
  { id }: Pick<PaperPlan, 'id'>,
  answers: Answers,
): Promise<Uint8Array> {
  const paper = (await definitions.papers(slug))[id];
  if (!paper) throw new Error(`intake: the kit has no paper "${id}" of ${slug}`);
  const { bytes } = await printPaper(paper, answers, units, await fontsOfPaper());
  return bytes;
}
