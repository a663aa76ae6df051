import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { units } from '@dvc-kit/administrative-units/current';
import { papersFor, visibility } from '@dvc-kit/engine';
import { loadSchemas } from '@dvc-kit/procedure';
import { type Answers, emitModule, instantiate, type ProcedureModule } from '@dvc-kit/validation';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import type { FilledBlock } from '../src/filled-block.ts';
import { layOut } from '../src/layout/lay-out.ts';
import { metricsOf, openFonts } from '../src/pdf/fonts.ts';
import { printPdf } from '../src/pdf/print-pdf.ts';
import { runsOf } from '../src/runs-of.ts';
import { faultsOf } from './overlaps.ts';
import { laidOutTextOf, oneLine, readPdf, textOf } from './pdf-tools.ts';
import { fontBytes } from './sample.ts';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const withPaper = procedures.filter(({ papers }) => papers.length > 0);

it('finds procedures with a paper', () => {
  assert.ok(withPaper.length >= 3);
});

for (const procedure of withPaper) {
  describe(`the paper of ${procedure.slug}`, () => {
    const papers = new Map(procedure.papers.map((one) => [one.id, compilePaper(procedure, one)]));
    const module = instantiate<ProcedureModule>(emitModule(procedure, 'vi'));
    const metrics = metricsOf(openFonts(fontBytes));

    it('is laid out cleanly while blank, with nothing that the fonts lack', () => {
      for (const paper of papers.values()) {
        const layout = layOut(fillPaper(paper, null, units), metrics);
        assert.deepEqual([faultsOf(layout), layout.missing], [[], []]);
      }
    });

    for (const one of procedure.cases) {
      it(`prints what was answered: ${one.name}`, async () => {
        const { answers } = visibility(module.declaration, one.answers as Answers);
        let readAloud = '';
        for (const { id } of papersFor(module, answers)) {
          const paper = papers.get(id);
          assert.ok(paper);
          const blocks = fillPaper(paper, answers, units);
          const layout = layOut(blocks, metrics);
          assert.deepEqual([faultsOf(layout), layout.missing], [[], []]);

          const { bytes, pages } = await printPdf(paper, answers, units, fontBytes);
          assert.ok(pages <= 2, `${pages} pages`);
          const written = answersOn(blocks);
          assertInOrder(readOut(bytes), written);
          for (const text of [textOf(bytes), laidOutTextOf(bytes)]) assertWordsOf(text, written);
          readAloud += `${readOut(bytes)} `;
        }
        assertInOrder(readAloud, (one.expect.printed ?? []).flatMap(asReadOut));
      });
    }
  });
}

/** Every answer on the paper, as written, in reading order. */
function answersOn(blocks: readonly FilledBlock[]): string[] {
  return blocks.flatMap(runsOf).flatMap((run) => (run.run === 'answer' && run.text !== '' ? [run.text] : []));
}

/** The text in the order of its tags, as assistive technology reads it. */
function readOut(bytes: Uint8Array): string {
  const tree = readPdf(bytes, 'pdfinfo', '-struct-text', '{pdf}');
  return oneLine([...tree.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join(''));
}

/** A line of a case as the PDF says it: an X for a ticked box, the cells of a row one after the other. */
function asReadOut(line: string): string[] {
  return line.replaceAll('☒', 'X').split(/[|☐]/);
}

/** Each of the texts stands behind the one before. */
function assertInOrder(whole: string, texts: readonly string[]): void {
  assert.equal(whole, whole.normalize('NFC'));
  let from = 0;
  for (const text of texts.map(oneLine)) {
    const at = whole.indexOf(text, from);
    assert.ok(at >= 0, `"${text}" does not follow in:\n${whole.slice(from)}`);
    from = at + text.length;
  }
}

/** All words of the texts are there; a copied table may bring its cells in another order. */
function assertWordsOf(whole: string, texts: readonly string[]): void {
  const absent = texts.flatMap((text) => text.split(' ')).filter((word) => !whole.includes(word));
  assert.deepEqual(absent, []);
}
