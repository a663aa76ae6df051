import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { units } from '@dvc-kit/administrative-units/current';
import { attachmentsFor, papersFor, visibility } from '@dvc-kit/engine';
import { compilePaper, type FilledBlock, fillPaper, type PaperModules, type Run } from '@dvc-kit/paper';
import { type Case, loadSchemas, type Procedure } from '@dvc-kit/procedure';
import { type Answers, emitModule, instantiate, type ProcedureModule } from '@dvc-kit/validation';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));

/** What whoever knows the law wrote into `schemas/procedures/<slug>/cases/`. */
for (const procedure of procedures.filter(({ cases }) => cases.length > 0)) {
  const module = instantiate<ProcedureModule>(emitModule(procedure, 'vi'));
  const papers = Object.fromEntries(procedure.papers.map((one) => [one.id, compilePaper(procedure, one)]));
  describe(procedure.file.name, () => {
    for (const one of procedure.cases) it(one.name, () => tryCase(procedure, one, module, papers));
  });
}

function tryCase(
  procedure: Procedure,
  { answers, expect }: Case,
  module: ProcedureModule,
  papers: PaperModules,
): void {
  const seen = visibility(module.declaration, answers as Answers);
  for (const path of expect.shown ?? []) assert.ok(seen.isShown(path), `${path} is not shown`);
  for (const path of expect.hidden ?? []) assert.ok(!seen.isShown(path), `${path} is shown`);

  const issues = module.declaration.validate(seen.answers).map(({ path, keyword }) => `${path}: ${keyword}`);
  assert.deepEqual(issues.sort(), [...expect.issues].sort());

  const attachments = attachmentsFor(module, seen.answers).map(({ id }) => id);
  assert.deepEqual(attachments, expect.attachments ?? attachments);

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
  if (block.block === 'table')
    return block.rows.map((row) => row.map(({ runs }) => runs.map(read).join('')).join(' | '));
  if (block.block === 'title') return [block.text];
  return 'runs' in block ? [block.runs.map(read).join('')] : [];
}

function read(run: Run): string {
  return run.run === 'tick' ? `${run.text} ${run.isTicked ? '☒' : '☐'}` : run.text;
}
