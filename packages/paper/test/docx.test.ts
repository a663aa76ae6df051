import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '@dvc-kit/validation';
import { unzipSync } from 'fflate';
import { compilePaper } from '../src/compile/compile-paper.ts';
import { printDocx } from '../src/docx/print-docx.ts';
import { timesMetrics } from '../src/docx/times-metrics.ts';
import { metricsOf, openFonts } from '../src/pdf/fonts.ts';
import { partOf, textOfDocx } from './docx-tools.ts';
import { fontBytes, samplePaper, sampleProcedure, sampleUnits } from './sample.ts';

const print = (answers: Answers | null) => printDocx(samplePaper, answers, sampleUnits);
const documentOf = async (answers: Answers | null) => partOf(await print(answers), 'word/document.xml');

/** The paragraph that holds this text. */
function paragraphWith(document: string, text: string): string {
  const found = document.match(/<w:p[ >].*?<\/w:p>/gs)?.find((one) => one.includes(text));
  return found ?? assert.fail(`no paragraph with ${text}`);
}

describe('the DOCX', () => {
  it('is the same, byte for byte, whenever and after whatever it was made', async () => {
    const answers = { requester: { fullName: 'Y Mơ̆ng Ƀlŏ Niê' }, wantsCopies: true };
    const first = await print(answers);
    await print(null);
    assert.deepEqual(await print(answers), first);
  });

  it('tells title, language and the day of the form, and nothing about the citizen', async () => {
    const docx = await print({ requester: { fullName: 'Nguyễn Thị Ổi' } });
    const core = partOf(docx, 'docProps/core.xml');
    assert.match(core, /<dc:title>TỜ KHAI THỬ<\/dc:title>/);
    assert.match(core, /<dc:language>vi-VN<\/dc:language>/);
    assert.deepEqual(core.match(/\d{4}-\d{2}-\d{2}T[^<]*/g), [
      '2026-11-01T00:00:00Z',
      '2026-11-01T00:00:00Z',
    ]);
    const others = Object.keys(unzipSync(docx)).filter((path) => path !== 'word/document.xml');
    for (const path of others) assert.doesNotMatch(partOf(docx, path), /Ổi/i, path);
  });

  it('is set in Times New Roman, in Vietnamese, on A4 with the margins of Nghị định 30/2020', async () => {
    const docx = await print(null);
    const styles = partOf(docx, 'word/styles.xml');
    assert.match(styles, /w:ascii="Times New Roman"/);
    assert.match(styles, /<w:lang [^>]*w:val="vi-VN"/);
    const document = partOf(docx, 'word/document.xml');
    assert.match(document, /<w:pgSz w:w="11906" w:h="16838"/);
    assert.match(document, /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  it('describes its fonts to programs that lack them', async () => {
    const fonts = partOf(await print(null), 'word/fontTable.xml');
    assert.deepEqual(fonts.match(/(?<=w:name=")[^"]*/g), ['Times New Roman', 'MS Gothic']);
  });

  it('centres the date above a place to sign', async () => {
    const date = paragraphWith(await documentOf(null), ', ngày ……');
    assert.match(date, /<w:jc w:val="center"\/>/);
    assert.doesNotMatch(date, /<w:tab\/>/);
  });

  it('numbers its pages, the first only where there are more', async () => {
    const numbers = async (answers: Answers | null) => {
      const docx = await print(answers);
      const footers = Object.keys(unzipSync(docx)).filter((path) => /word\/footer\d\.xml/.test(path));
      const numbered = footers
        .map((path) => partOf(docx, path))
        .filter((footer) => /PAGE<.*NUMPAGES</.test(footer));
      assert.equal(numbered.length, 1);
      return !partOf(docx, 'word/document.xml').includes('<w:titlePg/>');
    };
    assert.equal(await numbers(null), false);
    assert.equal(await numbers({ children: Array.from({ length: 60 }, () => ({})) }), true);
  });

  it('dots what is not answered to the right margin, with a tab that gives way to typing', async () => {
    const line = paragraphWith(await documentOf(null), 'Họ, chữ đệm');
    assert.match(line, /<w:tab w:val="right" w:pos="9354" w:leader="dot"\/>/);
    assert.match(line, /<w:tab\/>/);
  });

  it('begins each dotted part of a line where the PDF does', async () => {
    const line = paragraphWith(await documentOf(null), 'Giới tính');
    const stops = [...line.matchAll(/w:pos="(\d+)"/g)].map(([, at]) => Number(at) / 20);
    // Measured: "Ngày sinh: " and dots for 16 characters; then " Giới tính: " and dots for 10.
    const first = timesMetrics.widthOf('Ngày sinh: ', 'regular', 13) + 16 * 13 * 0.42;
    const second = first + timesMetrics.widthOf(' Giới tính: ', 'regular', 13) + 10 * 13 * 0.42;
    assert.deepEqual(stops, [first, second].map(Math.round));
    assert.equal(line.match(/<w:tab\/>/g)?.length, 2);
  });

  it('leaves full dotted lines below what was not answered, and none below what was', async () => {
    const dotted = (document: string) =>
      document
        .match(/<w:p[ >].*?<\/w:p>/gs)
        ?.filter((one) => one.includes('<w:tab/>') && !one.includes('<w:t '));
    const blank = dotted(await documentOf(null))?.length ?? 0;
    assert.ok(blank >= 4);
    const answers = { requester: { residence: { detail: 'Thôn 1' } } };
    assert.equal(dotted(await documentOf(answers))?.length, blank - 2);
  });

  it('has boxes that can be ticked with the mouse, in a font that has them', async () => {
    const document = await documentOf({ wantsCopies: true });
    const boxes = document.match(/<w:sdt>.*?<\/w:sdt>/gs) ?? [];
    assert.match(boxes[0]!, /<w14:checked w14:val="1"\/>.*w:ascii="MS Gothic".*>☒</s);
    assert.match(boxes[1]!, /<w14:checked w14:val="0"\/>.*>☐</s);
    assert.match(document, /xmlns:w14=/);
  });

  it('has a table whose head is repeated on every page, and rows that do not break', async () => {
    const document = await documentOf({
      children: Array.from({ length: 60 }, () => ({ fullName: 'Nguyễn Thị Ổi' })),
    });
    const [table] = document.match(/<w:tbl>.*?<\/w:tbl>/s) ?? [];
    assert.ok(table);
    assert.equal(table.match(/<w:tr>/g)?.length, 61);
    assert.equal(table.match(/<w:tblHeader\/>/g)?.length, 1);
    assert.equal(table.match(/<w:cantSplit\/>/g)?.length, 61);
    assert.equal(table.match(/Nguyễn Thị Ổi/g)?.length, 60);
  });

  it('has room to sign side by side in a table without lines, which stays on one page', async () => {
    const document = await documentOf({ requester: { fullName: 'Nguyễn Thị Ổi' } });
    const signatures = document.match(/<w:tbl>(?:(?!<w:tbl>).)*Người làm chứng.*?<\/w:tbl>/s)?.[0] ?? '';
    assert.equal(signatures.match(/<w:tc>/g)?.length, 2);
    assert.equal(signatures.match(/w:val="none"/g)?.length, 6);
    assert.match(signatures, /<w:cantSplit\/>/);
    assert.match(signatures, /Người yêu cầu.*Nguyễn Thị Ổi/s);
  });

  it('has headings that the navigation of a word processor finds', async () => {
    const heading = { block: 'paragraph', text: 'I. Người yêu cầu', bold: true };
    const procedure = sampleProcedure({ blocks: [{ block: 'title', text: 'TỜ KHAI' }, heading] });
    const docx = await printDocx(compilePaper(procedure, procedure.papers[0]!), null, sampleUnits);
    const document = partOf(docx, 'word/document.xml');
    assert.match(paragraphWith(document, 'TỜ KHAI'), /<w:pStyle w:val="Heading1"\/>.*<w:b\/>/);
    assert.match(paragraphWith(document, 'I. Người'), /<w:pStyle w:val="Heading2"\/>.*<w:b\/>/);
  });

  it('keeps a boxed number in one piece, with a border around each digit', async () => {
    const boxed = { block: 'line', parts: [{ text: 'Số: ' }, { boxes: 'requester.remark', count: 12 }] };
    const procedure = sampleProcedure({ blocks: [boxed] });
    const paper = compilePaper(procedure, procedure.papers[0]!);
    const blank = await printDocx(paper, null, sampleUnits);
    assert.equal(partOf(blank, 'word/document.xml').match(/<w:bdr /g)?.length, 12);
    const filled = await printDocx(paper, { requester: { remark: '025188001010' } }, sampleUnits);
    // Two spaces of a quarter of the size each, or a digit of half of it: with what follows them, as wide as each other.
    const room = (docx: Uint8Array) =>
      Number(/<w:spacing w:val="(\d+)"\/>/.exec(partOf(docx, 'word/document.xml'))?.[1]);
    assert.equal(2 * room(blank), room(filled));
    assert.equal(textOfDocx(filled).split('\n')[0], 'Số: 025188001010');
  });

  it('gives names of every ethnic language back, and is well formed with anything that can be typed', async () => {
    const fullName = 'Y Mơ̆ng Ƀlŏ <Niê> & "H\'Ĕn" 👩‍👧 שלום \u0007\ud800\uffff';
    const docx = await print({ requester: { fullName, remark: 'Nguyễn'.repeat(400) } });
    const text = textOfDocx(docx);
    assert.ok(text.includes('Y MƠ̆NG ɃLŎ <NIÊ> & "H\'ĔN" 👩👧 שלום □□'.normalize()), text);
    assert.ok(text.includes('Nguyễn'.repeat(400)));
    assert.doesNotMatch(partOf(docx, 'word/document.xml'), /\p{Cc}|[\ufffe\uffff]/u);
  });
});

describe('the widths of Times New Roman', () => {
  const tinos = metricsOf(openFonts(fontBytes));
  const texts = [
    'Họ, chữ đệm, tên người yêu cầu: ',
    'Giấy tờ tùy thân: Căn cước công dân số 025188001010 do Cục Cảnh sát QLHC về TTXH cấp ngày 20/11/2021',
    'ĐỘC LẬP - TỰ DO - HẠNH PHÚC; ƯƠNG, ƠI… “mẫu” (BMW) [x] {y} @ % & # №1',
    'Y Mơ̆ng Ƀlŏ Niê, H’Ĕn Êban',
  ];
  for (const style of ['regular', 'bold', 'italic'] as const) {
    it(`are those that the PDF is laid out with, ${style}`, () => {
      for (const text of texts) {
        const [ours, theirs] = [timesMetrics, tinos].map((metrics) => metrics.widthOf(text, style, 13));
        assert.ok(Math.abs(ours! - theirs!) < 0.02 * theirs!, `${text}: ${ours} for ${theirs}`);
      }
    });
  }
});
