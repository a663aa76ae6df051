import { units } from '@dvc-kit/administrative-units/current';
import { papersFor, visibility } from '@dvc-kit/engine';
import {
  compilePaper,
  fillPaper,
  layOut,
  layoutFaults,
  metricsFor,
  type PaperModule,
  paperFormats,
  pdfUaFaults,
  readFonts,
  writeFormat,
} from '@dvc-kit/paper';
import type { Procedure } from '@dvc-kit/procedure';
import type { Answers, CheckedProcedure } from '@dvc-kit/validation';
import { isSettled } from '../cases/lost-answers.ts';
import { openForm } from '../cases/open-procedure.ts';
import { isWritten, type Written, wordsByPath } from '../cases/words-on-paper.ts';
import type { Accepted } from './accepted.ts';

/** More sheets than any form takes: whoever prints it has lost something in it. */
const mostPages = 60;

const fonts = await readFonts();
const metrics = metricsFor(fonts);

/**
 * What is wrong with the papers of a procedure whose form or papers were damaged: one that cannot be laid out or printed, that
 * has something beyond its margins, that takes sheets without end, or that lacks an answer which was on it. Undefined when nothing is.
 */
export async function printedWrong(
  accepted: Accepted,
  module: CheckedProcedure,
  occasions: readonly { readonly answers: Answers }[],
): Promise<string | undefined> {
  const { procedure, before } = accepted;
  if (isSame(procedure.papers, before.papers) && isSame(procedure.declaration, before.declaration))
    return undefined;
  const papers = papersOf(procedure);
  for (const paper of papers.values()) {
    const wrong = laidOutWrong(paper, null);
    if (wrong) return wrong;
  }
  for (const given of occasions) {
    const { answers } = visibility(module.declaration, given.answers);
    for (const { id } of papersFor(module, answers)) {
      const wrong = laidOutWrong(papers.get(id), answers);
      if (wrong) return wrong;
    }
  }
  return lostAnswer(accepted, module, papers) ?? (await writtenWrong(accepted, module, occasions[0]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function laidOutWrong(paper: PaperModule | undefined, answers: Answers | null): string | undefined {
  if (!paper) return undefined;
  const blocks = fillPaper(paper, answers, units);
  const state = answers === null ? 'blank' : 'filled in';
  const { pages } = layOut(blocks, metrics, { isSpread: false });
  if (pages.length > mostPages) return `${paper.fileName} ${state}: ${pages.length} sheets`;
  const [fault] = layoutFaults(layOut(blocks, metrics));
  return fault && `${paper.fileName} ${state}: ${fault.slice(0, 200)}`;
}

/** An answer of a worked case that was on paper before and is still asked, but stands on none now, without a word or a reason. */
function lostAnswer(
  { procedure, before, warnings }: Accepted,
  module: CheckedProcedure,
  papers: Papers,
): string | undefined {
  const [formBefore, papersBefore] = [openForm(before), papersOf(before)];
  // Labels of options may have been changed in the form; where only the papers differ, every word has to stand there.
  const isSameForm = isSame(procedure.declaration, before.declaration);
  const isTold = (path: string) =>
    procedure.papers.some(({ notOnPaper }) => isSettled(path, new Set(Object.keys(notOnPaper)))) ||
    warnings.some(({ message, pointer }) => message.includes(`"${path}"`) || pointer === '/answers');
  for (const { name, answers } of before.cases) {
    const given = answers as Answers;
    const seen = visibility(module.declaration, given);
    if (formBefore.declaration.validate(visibility(formBefore.declaration, given).answers).length > 0)
      continue;
    const now = onPapers(papers, module, given);
    for (const [path, was] of onPapers(papersBefore, formBefore, given))
      if (
        seen.isShown(path) &&
        !isWritten(path, now, isSameForm ? was : undefined) &&
        !isTold(path.replaceAll(/\.\d+/g, ''))
      )
        return `no longer on paper: ${path} of case ${name}: ${JSON.stringify([...was.words])}`;
  }
  return undefined;
}

type Papers = ReadonlyMap<string, PaperModule>;

/** By their ids. */
function papersOf(procedure: Procedure): Papers {
  return new Map(procedure.papers.map((one) => [one.id, compilePaper(procedure, one)]));
}

/** What stands on all the papers that these answers print. */
function onPapers(papers: Papers, module: CheckedProcedure, given: Answers): ReadonlyMap<string, Written> {
  const { answers } = visibility(module.declaration, given);
  const printed = papersFor(module, answers).flatMap(({ id }) => papers.get(id) ?? []);
  return wordsByPath(printed.flatMap((one) => fillPaper(one, answers, units)));
}

/** Writes one of the papers, the one that was damaged if any was, in every format: blank, and with the answers of one occasion. */
async function writtenWrong(
  { procedure, before }: Accepted,
  module: CheckedProcedure,
  occasion: { readonly answers: Answers } | undefined,
): Promise<string | undefined> {
  const { answers } = visibility(module.declaration, occasion?.answers ?? {});
  const filled = papersFor(module, answers).map(({ id }) => id);
  const ofInterest = [
    ...procedure.papers.filter((one) => !before.papers.some((other) => isSame(one, other))),
    ...procedure.papers.filter(({ id }) => filled.includes(id)),
    ...procedure.papers,
  ];
  for (const one of ofInterest.slice(0, 1)) {
    const paper = compilePaper(procedure, one);
    for (const content of filled.includes(one.id) ? [null, answers] : [null])
      for (const format of paperFormats) {
        const made = await writeFormat(format, { procedure, paper, answers: content, units, fonts });
        if (typeof made?.content !== 'object' || !made.ending.endsWith('.pdf')) continue;
        const [fault] = await pdfUaFaults(made.content);
        if (fault) return `${paper.fileName}${made.ending}: ${fault}`;
      }
  }
  return undefined;
}
