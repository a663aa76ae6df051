import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFCheckBox, PDFDocument } from '@cantoo/pdf-lib';
import type { Answers } from '@dvc-kit/validation';
import { printDocx } from '../src/docx/print-docx.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import { printFillable } from '../src/fillable/print-fillable.ts';
import { printPdf } from '../src/pdf/print-pdf.ts';
import { previewPage } from '../src/preview/preview-page.ts';
import { textOfDocx } from './docx-tools.ts';
import { letters, printedLetters, readOutPdf, textsOf } from './read-out.ts';
import { compileSample, fontBytes, sampleProcedure, sampleUnits } from './sample.ts';

const procedure = sampleProcedure({
  blocks: [
    { block: 'title', text: 'TỜ KHAI' },
    {
      block: 'line',
      parts: [
        { check: 'purposes', equals: 'study', text: 'Học tập' },
        { text: ' ' },
        { check: 'purposes', equals: 'work', text: 'Lao động' },
        { text: ' ' },
        { check: 'purposes', equals: 'visit', text: 'Thăm thân' },
      ],
    },
    { block: 'line', parts: [{ text: 'Mục đích: ' }, { answer: 'purposes' }] },
    { block: 'line', parts: [{ text: 'Các ngày vắng: ' }, { answer: 'absences', lines: 1 }] },
    {
      block: 'line',
      each: { list: 'absences', minRows: 2 },
      parts: [{ text: 'Ngày vắng ' }, { ordinal: true }, { text: ': ' }, { answer: '.' }],
    },
    {
      block: 'table',
      columns: [{ title: 'Ngày trong bảng', width: 1 }],
      each: { list: 'absences', cells: [[{ answer: '.' }]], minRows: 1 },
    },
  ],
});
const paper = compileSample(procedure);
const answers = { purposes: ['visit', 'study'], absences: ['2026-11-02', '2026-10', '2025'] };
const filled = () => textsOf(fillPaper(paper, answers, sampleUnits));

describe('several values in one answer', () => {
  it('tick the boxes of all that was chosen, and are written as their labels', () => {
    assert.equal(filled()[1], 'Học tập ☒ Lao động ☐ Thăm thân ☒');
    assert.equal(filled()[2], 'Mục đích: Thăm thân, Học tập');
  });

  it('are written one after the other, one a line and one a row, as their format asks', () => {
    assert.deepEqual(filled().slice(3, -1), [
      'Các ngày vắng: 02/11/2026, 10/2026, 2025',
      'Ngày vắng 1: 02/11/2026',
      'Ngày vắng 2: 10/2026',
      'Ngày vắng 3: 2025',
      'Ngày trong bảng',
      '02/11/2026',
      '10/2026',
      '2025',
    ]);
  });

  it('leave the lines of the form where nothing was answered', () => {
    const blank: (Answers | null)[] = [null, {}, { purposes: [], absences: [] }];
    for (const given of blank) {
      const [, ticks, ...rest] = textsOf(fillPaper(paper, given, sampleUnits));
      assert.equal(ticks, 'Học tập ☐ Lao động ☐ Thăm thân ☐');
      assert.equal(rest.filter((text) => text === 'Ngày vắng : ').length, 2);
    }
  });

  it('read the same in the PDF, the DOCX and on the screen', async () => {
    const { bytes } = await printPdf(paper, answers, sampleUnits, fontBytes);
    const blocks = fillPaper(paper, answers, sampleUnits);
    assert.equal(letters(readOutPdf(bytes)), printedLetters(blocks));
    const expected = letters(filled().join(''));
    assert.equal(letters(textOfDocx(await printDocx(paper, answers, sampleUnits))), expected);
    const page = previewPage(paper, answers, sampleUnits);
    const boxes = [...page.matchAll(/class="tick" role="img" aria-label="([^"]*)"/g)].map(
      ([, words]) => words,
    );
    assert.deepEqual(boxes, ['đã đánh dấu', 'không đánh dấu', 'đã đánh dấu']);
  });

  it('have a box for each option in the fillable form, and a field for each line', async () => {
    const { bytes } = await printFillable(paper, procedure.declaration!, sampleUnits, fontBytes);
    const fields = (await PDFDocument.load(bytes)).getForm().getFields();
    const boxes = fields.filter((field) => field instanceof PDFCheckBox).map((field) => field.getName());
    assert.deepEqual(boxes, ['purposes=study', 'purposes=work', 'purposes=visit']);
    const names = fields.map((field) => field.getName());
    assert.ok(
      names.some((name) => name.startsWith('absences.0')) && names.includes('absences.1'),
      names.join(),
    );
  });

  it('are one box in the fillable form where the form asks for it in two places', async () => {
    const twice = { ...paper, blocks: [...paper.blocks, paper.blocks[1]!] };
    const { bytes } = await printFillable(twice, procedure.declaration!, sampleUnits, fontBytes);
    const box = (await PDFDocument.load(bytes)).getForm().getCheckBox('purposes=study');
    assert.equal(box.acroField.getWidgets().length, 2);
  });
});
