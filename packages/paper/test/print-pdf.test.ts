import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '@dvc-kit/validation';
import { printPdf } from '../src/pdf/print-pdf.ts';
import { laidOutTextOf, readPdf, textOf } from './pdf-tools.ts';
import { fontBytes, samplePaper, sampleUnits } from './sample.ts';

const print = (answers: Answers | null) => printPdf(samplePaper, answers, sampleUnits, fontBytes);

const names = [
  'Nguyễn Thị Ổi',
  'Y Mơ̆ng Ƀlŏ Niê',
  "H'Ĕn Êban",
  'Ksor H’Bơ̆k',
  'Ư̆k Ê̆ñuôl Čil ƀơ̆ng',
  'Đặng Quỳnh Ẵm Ợt Ữ Ỵ ẽ',
  'Nguyễn Thị Mỹ Hằng'.normalize('NFD'),
];

/** Two prints that many tests look at: making one takes as long as the whole look at it. */
const blank = await print(null);
const filled = await print({
  requester: { fullName: names.join('; '), personalId: '025188001010' },
  wantsCopies: true,
  children: names.map((remark) => ({ fullName: 'Nguyễn Thị Ổi', remark })),
});

describe('the PDF', () => {
  it('gives names back in NFC when they are copied out, in small letters and in capitals', () => {
    assert.deepEqual(filled.missing, []);
    for (const text of [textOf(filled.bytes), laidOutTextOf(filled.bytes)])
      for (const name of names.map((one) => one.normalize('NFC')))
        for (const expected of [name, name.toUpperCase()])
          assert.ok(text.includes(expected), `${expected} is not in ${text}`);
  });

  it('is the same, byte for byte, whatever was printed before', async () => {
    const answers = { requester: { fullName: 'Y Mơ̆ng Ƀlŏ Niê' } };
    const first = await print(answers);
    await print({ requester: { fullName: 'Office ơ̆ Ơ o', remark: 'khác' } });
    assert.deepEqual((await print(answers)).bytes, first.bytes);
  });

  it('is sound, and tells its title and language', () => {
    const { bytes } = blank;
    assert.match(readPdf(bytes, 'qpdf', '--check', '{pdf}'), /No syntax or stream encoding errors/);
    const info = readPdf(bytes, 'pdfinfo', '{pdf}');
    assert.match(info, /^Tagged: +yes$/m);
    assert.match(info, /^Title: +TỜ KHAI THỬ$/m);
    assert.match(info, /\(A4\)/);
    assert.match(readPdf(bytes, 'qpdf', '--json', '{pdf}'), /"\/Lang": "u:vi-VN"/);
  });

  it('holds its fonts', () => {
    const fonts = readPdf(blank.bytes, 'pdffonts', '{pdf}').split('\n').slice(2).filter(Boolean);
    assert.equal(fonts.length, 3);
    for (const font of fonts) assert.match(font, /Tinos.* yes yes yes +\d+ +\d+$/);
  });

  it('says nothing about the day in its metadata but that of the form', () => {
    const metadata = readPdf(filled.bytes, 'pdfinfo', '-meta', '{pdf}');
    assert.deepEqual([...new Set(metadata.match(/20\d\d-\d\d-\d\dT[^<]*/g))], ['2026-11-01T00:00:00Z']);
  });

  it('is tagged: title, tables with heads, boxes with words', () => {
    const { bytes } = filled;
    const tree = readPdf(bytes, 'pdfinfo', '-struct-text', '{pdf}');
    assert.match(tree, /^Document\n {2}P/);
    assert.match(tree, /H1 \(block\)\n +"TỜ KHAI THỬ "/);
    assert.match(tree, /Table \(block\)\n +TR\n +TH:\n +\/Scope \/Column\n +"TT "\n +TH/);
    assert.match(tree, /TD\n +"1 "\n +TD\n +"Nguyễn Thị Ổi "/);
    // Two tick boxes to choose from, one for the authority, and its row of empty boxes for digits.
    assert.equal(tree.match(/Figure/g)?.length, 4);
    assert.match(readPdf(bytes, 'qpdf', '--json', '{pdf}'), /"\/Alt": "u:đã đánh dấu"/);
  });

  it('keeps the words of two lines apart when it is read out', async () => {
    const remark = 'xã Triệu Hòa, tỉnh Quảng Trị, '.repeat(20).trim();
    const tree = readPdf((await print({ requester: { remark } })).bytes, 'pdfinfo', '-struct-text', '{pdf}');
    assert.ok(tree.includes(`Kính gửi: ${remark}`), tree);
  });

  it('prints an X that is found in the text where a box is ticked', () => {
    assert.ok(textOf(filled.bytes).includes('Có X , Không'));
  });

  it('gives a number in boxes back as one number, to those who copy and to those who listen', () => {
    const { bytes } = filled;
    for (const text of [textOf(bytes), laidOutTextOf(bytes)])
      assert.match(text, /Số định danh cá nhân: 025188001010 ?;/);
    const tree = readPdf(bytes, 'pdfinfo', '-struct-text', '{pdf}');
    assert.match(tree, /Span.*\n +"025188001010"/);
    assert.match(readPdf(bytes, 'qpdf', '--json', '{pdf}'), /"\/ActualText": "u:025188001010"/);
  });

  it('shows □ for emoji and other scripts and tells which, and is sound all the same', async () => {
    const { bytes, missing } = await print({
      requester: { fullName: 'Ổi 👩‍👧', remark: 'שלום \u202eمرحبا\u0007 王' },
    });
    assert.match(readPdf(bytes, 'qpdf', '--check', '{pdf}'), /No syntax or stream encoding errors/);
    assert.ok(textOf(bytes).includes('Họ, chữ đệm, tên: ỔI □□'));
    assert.deepEqual([...missing].sort(), [...new Set('👩👧שלוםمرحبا王')].sort());
  });
});
