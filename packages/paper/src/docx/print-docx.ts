import type { Answers } from '@dvc-kit/validation';
import { fillPaper } from '../fill/fill-paper.ts';
import type { UnitNames } from '../fill/write-address.ts';
import { bestSizes, layOut } from '../layout/lay-out.ts';
import type { PaperModule } from '../paper-module.ts';
import { renderDocx } from './render-docx.ts';
import { timesMetrics } from './times-metrics.ts';

/**
 * The form as a DOCX, blank when `answers` is null; hidden answers are for the caller to leave out. Makes no request.
 * Characters that Times New Roman lacks are left to the fonts of the reader's machine.
 */
export async function printDocx(
  paper: PaperModule,
  answers: Answers | null,
  units: UnitNames,
): Promise<Uint8Array> {
  const blocks = fillPaper(paper, answers, units);
  const { title, form: subject, asOf } = paper;
  const sizes = bestSizes(blocks, timesMetrics);
  const { pages } = layOut(blocks, timesMetrics);
  const setting = { sizes: { ...sizes, leading: sizes.leading - RESERVE }, pages: pages.length };
  return renderDocx(blocks, setting, { title, subject, asOf });
}

/**
 * How much closer lines stand than in the PDF, as a part of the font size: word processors set boxes and tables a little
 * taller, and the last line of a full page would come to stand alone on the next.
 */
const RESERVE = 0.05;
