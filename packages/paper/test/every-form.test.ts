import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { units } from '@dvc-kit/administrative-units/current';
import { papersFor, visibility } from '@dvc-kit/engine';
import type { Procedure } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { unescape as unescapeHtml } from 'html-escaper';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { printDocx } from '../src/docx/print-docx.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import { layOut } from '../src/layout/lay-out.ts';
import type { Layout } from '../src/layout/layout.ts';
import { layoutFaults } from '../src/layout-faults.ts';
import type { PaperModule } from '../src/paper-module.ts';
import { metricsOf, openFonts } from '../src/pdf/fonts.ts';
import { printPdf } from '../src/pdf/print-pdf.ts';
import { pdfUaFaults } from '../src/pdf-ua/pdf-ua-faults.ts';
import { previewPage } from '../src/preview/preview-page.ts';
import { textOfDocx } from './docx-tools.ts';
import { fullAnswers, longText } from './full-answers.ts';
import { letters, printedLetters, readOutLayout, readOutPdf, textsOf } from './read-out.ts';
import { fontBytes } from './sample.ts';

/*
 * What may differ from form to form and from case to case is tried where it comes about: overlaps, margins, order
 * and wholeness on the layout, which takes milliseconds. What turns a layout into a file is the same for all of them:
 * a PDF and a DOCX are made and read back of the forms that have something no form before them has.
 */

const { procedures } = schemasOnce(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const metrics = metricsOf(openFonts(fontBytes));

/** A text that runs over many lines, with a word in it that is longer than each of them. */
const endless = `${longText(1000)} ${'Nguyễn'.repeat(200)}`;
/** Emoji, other scripts, control characters and markup, in more rows than a page has. */
const hostile = 'Ổi 👩‍👧 שלום \u202eمرحبا\u0007\u0000 王\ufffd\u200b <img src=x>&amp;';
const lacking = ['👩', 'ש', 'م', '王'];

const seen = new Set<string>();

/**
 * Whether the form is the first with some part in some kind of block, or with so many columns or signatures: what
 * breaks, breaks by these, so that what takes long need not be done with every form.
 */
function hasSomethingNew({ blocks }: PaperModule): boolean {
  const kinds = blocks.flatMap((block) => [
    ...[...JSON.stringify(block).matchAll(/"(?:part|each)":"?\w*/g)].map(([part]) => block.block + part),
    `${block.block} ${'columns' in block ? block.columns.length : 'boxes' in block ? block.boxes.length : ''}`,
  ]);
  const fresh = kinds.filter((kind) => !seen.has(kind));
  for (const kind of fresh) seen.add(kind);
  return fresh.length > 0;
}

it('finds procedures with a paper', () => {
  assert.ok(procedures.filter(({ papers }) => papers.length > 0).length >= 3);
});

for (const procedure of procedures) {
  const { declaration } = procedure;
  if (!declaration || procedure.papers.length === 0) continue;
  const papers = procedure.papers.map((one) => compilePaper(procedure, one));
  const cases = printedCases(procedure, papers);
  const telling = papers.filter(hasSomethingNew);
  /** Sheets that each form takes before anything is written on it: one with a long printed table takes many. */
  const sheets = new Map(
    papers.map((paper) => [paper, layOut(fillPaper(paper, null, units), metrics).pages.length]),
  );
  describe(`the paper of ${procedure.slug}`, () => {
    it('is laid out cleanly and whole while blank', () => {
      for (const paper of papers) assert.deepEqual(assertClean(paper, null).missing, []);
    });

    it('prints in every case what it is to print, on no more than two pages, or than the form takes blank', () => {
      for (const { name, printed, papers: chosen, answers } of cases) {
        const spoken = chosen.map((paper) => {
          const layout = assertClean(paper, answers, name);
          assert.deepEqual(layout.missing, [], name);
          const most = Math.max(2, sheets.get(paper) ?? 0);
          assert.ok(layout.pages.length <= most, `${name}: ${layout.pages.length} pages`);
          return letters(readOutLayout(layout));
        });
        assertInOrder(spoken.join(''), printed.flatMap(asReadOut), name);
      }
    });

    it('holds the longest plausible answers', () => {
      for (const paper of papers) assert.deepEqual(assertClean(paper, fullAnswers(declaration)).missing, []);
    });

    for (const paper of telling) {
      const answers = fullAnswers(declaration);
      it('gives them back from a PDF below 150 KB and from the DOCX, letter for letter', async () => {
        const { bytes } = await printPdf(paper, answers, units, fontBytes);
        assert.ok(bytes.length < 150_000, `${bytes.length} bytes`);
        assert.deepEqual(await pdfUaFaults(bytes), []);
        const blocks = fillPaper(paper, answers, units);
        assert.equal(letters(readOutPdf(bytes)), printedLetters(blocks));
        const written = textOfDocx(await printDocx(paper, answers, units));
        assert.equal(letters(written), letters(textsOf(blocks).join('')));
      });

      it('holds answers without end, and whatever else is typed, whole and within its margins and cells', () => {
        assertClean(paper, fullAnswers(declaration, { text: endless, items: 1 }));
        const { missing } = assertClean(paper, fullAnswers(declaration, { text: hostile, items: 60 }));
        for (const sign of lacking) assert.ok(missing.includes(sign), `${sign} is not among ${missing}`);
      });
    }

    it('is previewed as it prints, with markup that was typed as text', () => {
      for (const paper of papers) {
        const answers = fullAnswers(declaration, { text: hostile, items: 2 });
        const page = previewPage(paper, answers, units);
        assert.doesNotMatch(page, /<img/i);
        assert.equal(letters(textOfPage(page)), printedLetters(fillPaper(paper, answers, units)));
      }
    });
  });
}

/** On the form nothing lies on anything else or is lost, and all is read out in the order of the form. */
function assertClean(paper: PaperModule, answers: Answers | null, what = paper.fileName): Layout {
  const blocks = fillPaper(paper, answers, units);
  const layout = layOut(blocks, metrics);
  assert.deepEqual(layoutFaults(layout), [], what);
  const spoken = letters(readOutLayout(layout));
  assert.equal(spoken, printedLetters(blocks, layout.missing), what);
  assert.equal(spoken, spoken.normalize('NFC'), what);
  return layout;
}

/** Each case of the procedure with the papers that it prints and what they are to say. */
function printedCases(procedure: Procedure, papers: readonly PaperModule[]) {
  const module = openProcedure(compileProcedure(procedure, 'vi'));
  return procedure.cases.map(({ name, answers: given, expect: { printed = [] } }) => {
    const { answers } = visibility(module.declaration, given as Answers);
    const chosen = papersFor(module, answers).map(({ id }) => {
      const paper = papers[procedure.papers.findIndex((one) => one.id === id)];
      assert.ok(paper, id);
      return paper;
    });
    return { name, printed, papers: chosen, answers };
  });
}

/** A line of a case as it is read out: an X for a ticked box, the cells of a row one after the other. */
function asReadOut(line: string): string[] {
  return letters(line.normalize()).replaceAll('☒', 'X').split(/[|☐]/);
}

/** Each of the texts stands behind the one before. */
function assertInOrder(whole: string, texts: readonly string[], what: string): void {
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(text, from);
    assert.ok(at >= 0, `${what}: "${text}" does not follow in:\n${whole.slice(from)}`);
    from = at + text.length;
  }
}

/** The text of the body of a page. */
function textOfPage(page: string): string {
  return unescapeHtml(page.slice(page.indexOf('<body>')).replace(/<[^>]*>/g, ''));
}
