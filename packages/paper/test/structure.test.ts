import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printFillable } from '../src/fillable/print-fillable.ts';
import { printPdf } from '../src/pdf/print-pdf.ts';
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
  const json = readPdf(bytes, 'qpdf', '--json', '{pdf}');
  const tree = readPdf(bytes, 'pdfinfo', '-struct', '{pdf}');
  describe(`${what}, as those get it who do not see it`, () => {
    it('is marked as tagged, in Vietnamese, and shows its title in the bar of the window', () => {
      assert.match(json, /"\/Marked": true/);
      assert.match(json, /"\/Lang": "u:vi-VN"/);
      assert.match(json, /"\/DisplayDocTitle": true/);
      assert.match(readPdf(bytes, 'pdfinfo', '{pdf}'), /^Title: +TỜ KHAI THỬ$/m);
    });

    it('has all that is drawn either in the text or set apart as decoration', () => {
      assert.deepEqual(unmarked(bytes), []);
    });

    it('has its title as the one heading of the first level', () => {
      assert.equal(tree.match(/^ *H1 /gm)?.length, 1);
    });

    it('has its footnotes as a list', () => {
      assert.match(tree, /L \(block\)\n +LI \(block\)\n +LBody \(block\)/);
    });

    it('has tables whose heads tell what they are the heads of', () => {
      const heads = tree.match(/^ *TH\b.*$/gm)?.length ?? 0;
      assert.equal(heads, 4);
      assert.equal(tree.match(/\/Scope \/Column/g)?.length, heads);
    });

    it('knows for every page where its parts belong', () => {
      const pages = Number(/^Pages: +(\d+)$/m.exec(readPdf(bytes, 'pdfinfo', '{pdf}'))?.[1]);
      assert.equal(json.match(/"\/StructParents": \d+/g)?.length, pages);
    });

    it('says nothing of the citizen outside of its text', () => {
      const metadata = readPdf(bytes, 'pdfinfo', '{pdf}') + readPdf(bytes, 'pdfinfo', '-meta', '{pdf}');
      assert.doesNotMatch(metadata, /Ổi|Ea Kao|025188001010/i);
    });
  });
}

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

/** Operators that draw something outside of any marked content. */
function unmarked(bytes: Uint8Array): string[] {
  const text = readPdf(bytes, 'qpdf', '--qdf', '--object-streams=disable', '{pdf}', '-');
  const contents = [...text.matchAll(/%% Contents for page \d+[\s\S]*?stream\n([\s\S]*?)endstream/g)];
  assert.ok(contents.length > 0);
  return contents.flatMap(([, content = '']) => {
    let depth = 0;
    return content.split('\n').filter((line) => {
      if (/\b(BDC|BMC)$/.test(line)) depth += 1;
      if (/\bEMC$/.test(line)) depth -= 1;
      return depth === 0 && /(^| )(Tj|TJ|f|S|s|B|b)$/.test(line);
    });
  });
}
