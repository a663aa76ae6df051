import assert from 'node:assert/strict';
import { units } from '@dvc-kit/administrative-units/current';
import { createForm, papersFor, read } from '@dvc-kit/engine';
import {
  compilePaper,
  type FilledBlock,
  fillPaper,
  type PaperModules,
  type Run,
  visit,
} from '@dvc-kit/paper';
import type { Case, Procedure } from '@dvc-kit/procedure';
import { type Answers, emitModule, instantiate, type ProcedureModule } from '@dvc-kit/validation';

/** A check of one case of the procedure: fails where the form or a paper does otherwise than the case expects. */
export function caseOf(procedure: Procedure): (one: Case) => void {
  const module = instantiate<ProcedureModule>(emitModule(procedure, 'vi'));
  const papers = Object.fromEntries(procedure.papers.map((one) => [one.id, compilePaper(procedure, one)]));
  return (one) => tryCase(procedure, one, module, papers);
}

function tryCase(
  procedure: Procedure,
  { answers, channel, expect }: Case,
  module: ProcedureModule,
  papers: PaperModules,
): void {
  const { setting, state } = createForm(module, { today: '2026-11-21', channel });
  const reading = read(setting, { ...state, answers: answers as Answers, delivery: {} });
  const seen = reading.declaration.visibility;
  for (const path of expect.shown ?? []) assert.ok(seen.isShown(path), `${path} is not shown`);
  for (const path of expect.hidden ?? []) assert.ok(!seen.isShown(path), `${path} is shown`);

  const issues = reading.declaration.issues.map(({ path, keyword }) => `${path}: ${keyword}`);
  assert.deepEqual(issues.sort(), [...expect.issues].sort());

  const attachments = reading.attachments.map(({ id }) => id);
  assert.deepEqual(attachments, expect.attachments ?? attachments);

  const fees = Object.fromEntries(reading.fees.map(({ id, total }) => [id, total]));
  assert.deepEqual(fees, expect.fees ?? fees);

  const lines = papersFor(module, seen.answers).flatMap(({ id }) => {
    const paper = papers[id];
    assert.ok(paper);
    return fillPaper(paper, seen.answers, units).flatMap(linesOf);
  });
  let from = 0;
  for (const text of expect.printed ?? []) {
    const at = lines.findIndex((line, index) => index >= from && line.includes(text.normalize()));
    assert.ok(at >= 0, `${procedure.slug} does not print "${text}" where it should:\n${lines.join('\n')}`);
    from = at;
  }
}

/** The block as it reads: a row of a table is one line, with bars between the cells. */
function linesOf(block: FilledBlock): string[] {
  const line = ({ runs }: { readonly runs: readonly Run[] }) => [textOf(runs)];
  return visit('block', block, {
    'national-header': ({ left }) => left.map(textOf),
    title: ({ text }) => [text],
    addressee: line,
    line,
    paragraph: line,
    table: ({ rows }) => rows.map((row) => row.map(({ runs }) => textOf(runs)).join(' | ')),
    'place-and-date': line,
    signatures: ({ boxes }) =>
      boxes.flatMap(({ date, title, content, name, lines }) => [
        ...[date, title, content].map(textOf),
        name,
        ...lines.map(textOf),
      ]),
    footnotes: () => [],
  });
}

function textOf(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.run === 'tick' ? `${run.text} ${run.isTicked ? '☒' : '☐'}` : run.text))
    .join('');
}
