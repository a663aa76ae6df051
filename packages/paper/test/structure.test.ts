import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { printFillable } from '../src/fillable/print-fillable.ts';
import { printPdf } from '../src/pdf/print-pdf.ts';
import { pdfUaFaults } from '../src/pdf-ua/pdf-ua-faults.ts';
import { readPdf } from './pdf-tools.ts';
import { fontBytes, samplePaper, sampleProcedure, sampleUnits } from './sample.ts';

const name = 'Nguyễn Thị Ổi';
const answers = {
  requester: { fullName: name, personalId: '025188001010', remark: 'Công an xã Ea Kao' },
  wantsCopies: true,
  children: Array.from({ length: 60 }, () => ({ fullName: name })),
};

const documents: readonly [string, Uint8Array][] = [
  ['the blank form', (await printPdf(samplePaper, null, sampleUnits, fontBytes)).bytes],
  ['the filled form', (await printPdf(samplePaper, answers, sampleUnits, fontBytes)).bytes],
  [
    'the fillable form',
    (await printFillable(samplePaper, sampleProcedure().declaration!, sampleUnits, fontBytes)).bytes,
  ],
];

for (const [what, bytes] of documents) {
  const tree = readPdf(bytes, 'pdfinfo', '-struct', '{pdf}');
  describe(`${what}, as those get it who do not see it`, () => {
    it('keeps every condition of PDF/UA-1 that a machine can judge', async () => {
      assert.deepEqual(await pdfUaFaults(bytes), []);
    });

    it('has its title as the one heading of the first level', () => {
      assert.equal(tree.match(/^ *H1 /gm)?.length, 1);
    });

    it('has its footnotes as notes, and their marks as references', () => {
      assert.equal(tree.match(/^ *Note\b/gm)?.length, 1);
      assert.equal(tree.match(/^ *Reference\b/gm)?.length, 2);
    });

    it('says nothing of the citizen outside of its text', () => {
      const metadata = readPdf(bytes, 'pdfinfo', '{pdf}') + readPdf(bytes, 'pdfinfo', '-meta', '{pdf}');
      assert.match(metadata, /^Title: +TỜ KHAI THỬ$/m);
      assert.doesNotMatch(metadata, /Ổi|Ea Kao|025188001010/i);
    });
  });
}

describe('the check of PDF/UA', () => {
  const tagsWith = (document: PDFDocument, role: string) =>
    document.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) => (one instanceof PDFDict && one.get(name('S')) === name(role) ? [one] : []));
  const name = (text: string) => PDFName.of(text);
  const breaks: readonly [string, string, (document: PDFDocument) => void][] = [
    ['no language', '11-006', ({ catalog }) => catalog.delete(name('Lang'))],
    ['no claim', '05-001', ({ catalog }) => catalog.delete(name('Metadata'))],
    ['the name of the file in the bar', '07-001', ({ catalog }) => catalog.delete(name('ViewerPreferences'))],
    ['a line that is in no tag', '01-004', (document) => document.getPage(0).drawLine(line)],
    ['a tag taken out of the tree', '01-003', (document) => tagsWith(document, 'H1')[0]!.delete(name('K'))],
    ['a box without words', '13-004', (document) => tagsWith(document, 'Figure')[0]?.delete(name('Alt'))],
    ['a note without a name', '19-003', (document) => tagsWith(document, 'Note')[0]!.delete(name('ID'))],
    ['a head of nothing', '15-003', (document) => tagsWith(document, 'TH')[0]!.delete(name('A'))],
    ['a heading too deep', '14-002', (document) => tagsWith(document, 'H1')[0]!.set(name('S'), name('H2'))],
    ['a row in a paragraph', '09-004', (document) => tagsWith(document, 'TR')[0]!.set(name('S'), name('P'))],
  ];
  const line = { start: { x: 10, y: 10 }, end: { x: 90, y: 90 } };

  for (const [what, condition, breakIt] of breaks)
    it(`finds ${what}`, async () => {
      const document = await PDFDocument.load(documents[1]![1], { updateMetadata: false });
      breakIt(document);
      const faults = await pdfUaFaults(await document.save({ useObjectStreams: false }));
      assert.ok(
        faults.some((fault) => fault.startsWith(condition)),
        `${condition} is not among ${faults}`,
      );
    });

  it('finds a field without a name, and one outside of its tag', async () => {
    const document = await PDFDocument.load(documents[2]![1], { updateMetadata: false });
    const [one, other] = document.getForm().getFields();
    one!.acroField.getWidgets()[0]!.dict.delete(name('TU'));
    other!.acroField.getWidgets()[0]!.dict.delete(name('StructParent'));
    tagsWith(document, 'Form')[0]!.set(name('S'), name('P'));
    const faults = await pdfUaFaults(await document.save({ updateFieldAppearances: false }));
    for (const condition of ['28-005', '28-010', '28-011'])
      assert.ok(
        faults.some((fault) => fault.startsWith(condition)),
        `${condition} is not among ${faults}`,
      );
  });
});

it('asks no tags of a page that has nothing but dots to write on', async () => {
  const dots = { block: 'line', parts: [{ part: 'blank', lines: 6 }] } as const;
  const paper = {
    ...samplePaper,
    blocks: [...samplePaper.blocks, ...Array.from({ length: 30 }, () => dots)],
  };
  const { bytes } = await printPdf(paper, null, sampleUnits, fontBytes);
  assert.deepEqual(await pdfUaFaults(bytes), []);
});

it('sets a bold paragraph above the items that it opens, as a heading of the second level', async () => {
  const paper = { ...samplePaper, blocks: [...samplePaper.blocks, heading] };
  const { bytes } = await printPdf(paper, null, sampleUnits, fontBytes);
  assert.match(readPdf(bytes, 'pdfinfo', '-struct-text', '{pdf}'), /H2 \(block\)\n +"I\. Phần đầu "/);
});

const heading = {
  block: 'paragraph',
  align: 'left',
  parts: [{ part: 'text', text: 'I. Phần đầu', bold: true }],
} as const;
