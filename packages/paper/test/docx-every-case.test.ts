import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { units } from '@dvc-kit/administrative-units/current';
import { papersFor, visibility } from '@dvc-kit/engine';
import { loadSchemas } from '@dvc-kit/procedure';
import { type Answers, emitModule, instantiate, type ProcedureModule } from '@dvc-kit/validation';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { printDocx } from '../src/docx/print-docx.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import type { PaperModule } from '../src/paper-module.ts';
import { letters, textOfDocx, textsOf } from './docx-tools.ts';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const withPaper = procedures.filter(({ papers }) => papers.length > 0);

it('finds procedures with a paper', () => {
  assert.ok(withPaper.length >= 3);
});

for (const procedure of withPaper) {
  describe(`the DOCX of ${procedure.slug}`, () => {
    const papers = new Map(procedure.papers.map((one) => [one.id, compilePaper(procedure, one)]));
    const module = instantiate<ProcedureModule>(emitModule(procedure, 'vi'));

    it('has every label of the form in its order while blank', async () => {
      for (const paper of papers.values()) await assertReadsAsPaper(paper, null);
    });

    for (const one of procedure.cases) {
      it(`has every label and answer in the order of the form: ${one.name}`, async () => {
        const { answers } = visibility(module.declaration, one.answers as Answers);
        let readAloud = '';
        for (const { id } of papersFor(module, answers)) {
          const paper = papers.get(id);
          assert.ok(paper);
          readAloud += await assertReadsAsPaper(paper, answers);
        }
        for (const printed of one.expect.printed ?? [])
          assert.ok(readAloud.includes(letters(printed.replaceAll('|', ''))), printed);
      });
    }
  });
}

/** Letter for letter: nothing is missing, nothing is twice, nothing stands elsewhere. */
async function assertReadsAsPaper(paper: PaperModule, answers: Answers | null): Promise<string> {
  const written = letters(textOfDocx(await printDocx(paper, answers, units)));
  assert.equal(written, letters(textsOf(fillPaper(paper, answers, units)).join('')));
  assert.equal(written, written.normalize('NFC'));
  return written;
}
