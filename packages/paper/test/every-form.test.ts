import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { units } from '@dvc-kit/administrative-units/current';
import { loadSchemas } from '@dvc-kit/procedure';
import type { Answers } from '@dvc-kit/validation';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import type { FilledBlock } from '../src/filled-block.ts';
import { layOut } from '../src/layout/lay-out.ts';
import type { Layout, StructureNode } from '../src/layout/layout.ts';
import { metricsOf, openFonts } from '../src/pdf/fonts.ts';
import { printPdf } from '../src/pdf/print-pdf.ts';
import { previewPage } from '../src/preview/preview-page.ts';
import { runsOf } from '../src/runs-of.ts';
import { type Fullness, fullAnswers, longText } from './full-answers.ts';
import { faultsOf } from './overlaps.ts';
import { textOf } from './pdf-tools.ts';
import { fontBytes } from './sample.ts';

const { procedures } = loadSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const metrics = metricsOf(openFonts(fontBytes));
const hostile = 'Ổi 👩‍👧 שלום \u202eمرحبا\u0007\u0000 王\ufffd\u200b';

const fillings: readonly [string, Fullness][] = [
  ['the longest plausible answers', {}],
  ['an answer of 2,000 characters in every place', { text: longText(2000), items: 1 }],
  ['a word of 2,000 letters in every place', { text: 'Nguyễn'.repeat(333), items: 1 }],
  ['emoji, other scripts and control characters in every place', { text: hostile, items: 2 }],
  ['200 rows in every table', { text: 'Y Mơ̆ng Ƀlŏ Niê', items: 200 }],
];

for (const procedure of procedures) {
  const { declaration } = procedure;
  if (!declaration) continue;
  for (const one of procedure.papers) {
    const paper = compilePaper(procedure, one);
    describe(`the form ${one.fileName} of ${procedure.slug}`, () => {
      for (const [what, fullness] of fillings)
        it(`holds ${what} without overlap, within its margins and cells, and whole`, () => {
          const blocks = fillPaper(paper, fullAnswers(declaration, fullness), units);
          const layout = layOut(blocks, metrics);
          assert.deepEqual(faultsOf(layout), []);
          assertWhole(blocks, layout);
        });

      it('lacks no letter for honest answers, and names what it lacks for others', () => {
        const missing = (answers: Answers) => layOut(fillPaper(paper, answers, units), metrics).missing;
        assert.deepEqual(missing(fullAnswers(declaration)), []);
        const told = missing(fullAnswers(declaration, { text: hostile, items: 1 }));
        for (const sign of ['👩', 'ש', 'م', '王'])
          assert.ok(told.includes(sign), `${sign} is not among ${told}`);
      });

      it('is smaller than 150 KB as a PDF with the longest answers, and can be read out of it', async () => {
        const { bytes } = await printPdf(paper, fullAnswers(declaration), units, fontBytes);
        assert.ok(bytes.length < 150_000, `${bytes.length} bytes`);
        assert.ok(textOf(bytes).includes(paper.title.split('\n')[0]!));
      });

      it('is previewed with hostile answers as text', () => {
        const answers = fullAnswers(declaration, { text: '<img src=x>&amp;', items: 1 });
        assert.doesNotMatch(previewPage(paper, answers, units), /<img/i);
      });
    });
  }
}

/** Nothing of an answer is cut: its letters stand on the paper in their order, □ for those that the fonts lack. */
function assertWhole(blocks: readonly FilledBlock[], { pages, missing }: Layout): void {
  const printed = new Map<StructureNode, string>();
  for (const item of pages.flatMap(({ items }) => items)) {
    const text = item.item === 'boxes' ? item.characters.join('') : item.item === 'text' ? item.text : '';
    if ('node' in item && item.node) printed.set(item.node, (printed.get(item.node) ?? '') + lettersOf(text));
  }
  const all = [...printed.values()].join('\n');
  const lacking = new Set(missing);
  for (const text of new Set(blocks.flatMap(runsOf).map((run) => run.text))) {
    const expected = Array.from(lettersOf(text), (sign) => (lacking.has(sign) ? '□' : sign)).join('');
    assert.ok(all.includes(expected), `"${text}" is not whole`);
  }
}

function lettersOf(text: string): string {
  return text.replace(/ /g, '');
}
