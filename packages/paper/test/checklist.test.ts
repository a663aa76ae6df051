import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Checklist, checklistBlocks } from '../src/checklist.ts';
import { layOut } from '../src/layout/lay-out.ts';
import { layoutFaults } from '../src/layout-faults.ts';
import { metricsOf, openFonts } from '../src/pdf/fonts.ts';
import { pdfUaFaults } from '../src/pdf-ua/pdf-ua-faults.ts';
import { printChecklist } from '../src/print-checklist.ts';
import { scanCode } from '../src/scan-code.ts';
import { oneLine, readPdf, textOf } from './pdf-tools.ts';
import { fontBytes } from './sample.ts';

const checklist: Checklist = {
  language: 'vi',
  title: 'Bạn mang theo',
  procedure: 'Đăng ký khai sinh',
  code: 'Mã thủ tục: 1.001193',
  attachments: {
    columns: ['Đã có', 'Giấy tờ', 'Nộp hay xuất trình'],
    rows: [
      { name: 'Giấy chứng sinh', note: 'nộp, 1\u00a0bản chính', isNeeded: true },
      { name: 'Căn cước', note: 'không phải nộp, theo lời khai của bạn', isNeeded: false },
    ],
  },
  sections: [
    { title: 'Nộp ở đâu', lines: ['Bộ phận Một cửa xã Sông Mẫu', 'Thôn Trung, xã Sông Mẫu'] },
    { title: 'Bao giờ có kết quả', lines: ['Nộp trực tiếp: trong ngày làm việc'] },
  ],
  fees: {
    title: 'Phí, lệ phí',
    columns: ['Khoản', 'Số tiền'],
    rows: [
      ['Bản sao trích lục: 2 × 8.000\u00a0đồng', '16.000\u00a0đồng'],
      ['Cộng', '16.000\u00a0đồng'],
    ],
    none: 'Không mất phí, lệ phí.',
  },
};
const scan = {
  title: 'Mã quét của tờ khai',
  lines: ['Ai quét đều đọc được. '.repeat(12).trim(), 'Mã không thay tờ khai đã ký.'],
  alt: 'QR code of the declaration',
  modules: scanCode('DVC1:')!,
};
const print = (change: Partial<Checklist> = {}) =>
  printChecklist({ ...checklist, ...change }, '2026-11-01', fontBytes);
const { bytes } = await print();
const tree = readPdf(bytes, 'pdfinfo', '-struct-text', '{pdf}');

describe('the checklist', () => {
  it('says what to bring, where, when and how much, in that order', () => {
    const text = textOf(bytes);
    const order = [
      'BẠN MANG THEO',
      'khai sinh',
      '1.001193',
      'Giấy chứng sinh',
      'Sông Mẫu',
      'ngày làm việc',
      'Cộng',
    ];
    const places = order.map((words) => text.indexOf(words));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      text,
    );
  });

  it('has a box to tick for what is to be taken along, and none for what is not', () => {
    assert.equal(tree.match(/Figure/g)?.length, 1);
    assert.ok(oneLine(tree).includes('không phải nộp'));
  });

  it('says in words that nothing is to be paid', async () => {
    const text = textOf((await print({ fees: { ...checklist.fees, rows: [] } })).bytes);
    assert.ok(text.includes('Không mất phí, lệ phí.'));
    assert.ok(!text.includes('Khoản'));
  });

  it('is tagged: a heading, and tables with heads', () => {
    assert.match(tree, /H1 \(block\)\n +"BẠN MANG THEO "/);
    assert.match(tree, /TH:\n +\/Scope \/Column\n +"Giấy tờ "/);
    assert.match(readPdf(bytes, 'pdfinfo', '{pdf}'), /^Title: +Bạn mang theo: Đăng ký khai sinh$/m);
  });

  it('is English through and through where the form is', async () => {
    const row = { name: 'Paper '.repeat(40), note: 'hand in', isNeeded: true };
    const attachments = { ...checklist.attachments, rows: Array.from({ length: 30 }, () => row) };
    const english = await print({ language: 'en', title: 'What to bring', attachments });
    const json = readPdf(english.bytes, 'qpdf', '--json', '{pdf}');
    assert.match(json, /"\/Lang": "u:en"/);
    assert.match(json, /"\/Alt": "u:not ticked"/);
    assert.ok(textOf(english.bytes).includes('Page 1/'));
  });

  it('is the same, byte for byte, on any day', async () => {
    assert.deepEqual((await print()).bytes, bytes);
  });

  it('carries a code where there is one: a figure with words for it, beside what it is, on one page with its heading', async () => {
    const { bytes: withCode } = await print({ scan });
    assert.match(readPdf(withCode, 'qpdf', '--json', '{pdf}'), /"\/Alt": "u:QR code of the declaration"/);
    assert.deepEqual(await pdfUaFaults(withCode), []);
    const text = textOf(withCode);
    assert.ok(text.indexOf('16.000 đồng') < text.indexOf('Ai quét đều đọc được'), text);
    const metrics = metricsOf(openFonts(fontBytes));
    for (let count = 0; count < 30; count += 3) {
      const lines = Array.from({ length: count }, () => 'Thôn Trung, xã Sông Mẫu');
      const blocks = checklistBlocks({ ...checklist, sections: [{ title: 'Nộp ở đâu', lines }], scan });
      const layout = layOut(blocks, metrics);
      assert.deepEqual(layoutFaults(layout), [], `${count} lines before it`);
      const page = layout.pages.find(({ items }) => items.some(({ item }) => item === 'scan'));
      assert.ok(JSON.stringify(page).includes('"text":"Mã '), `${count} lines before it`);
    }
  });

  it('is laid out cleanly with forty papers of long names', () => {
    const row = {
      name: 'Văn bản ủy quyền được công chứng hoặc chứng thực '.repeat(4),
      note: 'nộp, '.repeat(20),
    };
    const rows = Array.from({ length: 40 }, () => ({ ...row, isNeeded: true }));
    const blocks = checklistBlocks({ ...checklist, attachments: { ...checklist.attachments, rows } });
    const layout = layOut(blocks, metricsOf(openFonts(fontBytes)));
    assert.deepEqual([layoutFaults(layout), layout.missing], [[], []]);
    assert.ok(layout.pages.length > 1);
  });
});
