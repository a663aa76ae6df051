import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PaperLayout, Procedure, Schema } from '@dvc-kit/procedure';
import { checkLayout, metricsFor, readFonts } from '../src/index.ts';
import { tightPlaces } from '../src/tight-places.ts';

const metrics = metricsFor(await readFonts());

const declaration: Schema = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      title: 'Loại',
      oneOf: [
        { const: 'short', title: 'Mất' },
        { const: 'long', title: 'Bị thu hồi theo quyết định của cơ quan có thẩm quyền' },
      ],
    },
    name: { type: 'string', title: 'Họ tên' },
    personalId: { type: 'string', title: 'Số định danh', format: 'personal-id' },
    members: {
      type: 'array',
      title: 'Thành viên',
      items: {
        type: 'object',
        title: 'Thành viên',
        properties: {
          relation: {
            type: 'string',
            title: 'Quan hệ',
            oneOf: [{ const: 'other', title: 'Người được giám hộ không còn cha mẹ và ở nhờ nhà họ hàng xa' }],
          },
        },
      },
    },
  },
};

type Block = PaperLayout['blocks'][number];

function tight(...blocks: Block[]) {
  const form = {
    name: 'Mẫu',
    issuedBy: 'Thông tư',
    evidence: { status: 'unverified' as const, sources: [] },
  };
  const layout: PaperLayout = { fileName: 'mau', form, notOnPaper: {}, blocks };
  return tightPlaces(layout, declaration, metrics).map(({ what, pointer, text }) => ({
    what,
    pointer,
    text,
  }));
}

const longLabel = 'Bị thu hồi theo quyết định của cơ quan có thẩm quyền';

describe('texts too long for their place on paper', () => {
  it('finds the longest label of a field that is given fewer dots', () => {
    const place = { what: 'option', pointer: '/blocks/0/parts/1', text: longLabel };
    const line = (width: number): Block => ({
      block: 'line',
      parts: [{ text: 'Lý do: ' }, { answer: 'kind', width }],
    });
    assert.deepEqual(tight(line(20)), [place]);
    assert.deepEqual(tight(line(60)), []);
  });

  it('finds a label for which the rest of the line is too short, unless more lines follow', () => {
    const line = (lines: number): Block => ({
      block: 'line',
      parts: [
        { text: 'Lý do đề nghị cấp lại giấy chứng nhận đã được cấp trước đây: ' },
        { answer: 'kind', lines },
      ],
    });
    assert.deepEqual(
      tight(line(0)).map(({ text }) => text),
      [longLabel],
    );
    assert.deepEqual(tight(line(1)), []);
  });

  it('lets a row of a table grow, but not beyond three lines', () => {
    const table = (width: number): Block => ({
      block: 'table',
      columns: [
        { title: 'A', width },
        { title: 'B', width: 100 - width },
      ],
      each: { list: 'members', cells: [[{ answer: 'relation' }], ''], minRows: 1 },
    });
    assert.deepEqual(
      tight(table(15)).map(({ what, pointer }) => `${what} ${pointer}`),
      ['option /blocks/0/each/cells/0/0'],
    );
    assert.deepEqual(tight(table(50)), []);
  });

  it('finds a word that is wider than its column or signature', () => {
    const table: Block = {
      block: 'table',
      columns: [
        { title: 'Nghề nghiệp', width: 5 },
        { title: 'Ghi chú', width: 95 },
      ],
      rows: [['', '']],
    };
    assert.deepEqual(tight(table), [
      { what: 'heading', pointer: '/blocks/0/columns/0/title', text: 'nghiệp' },
    ]);
    const boxes = Array.from({ length: 4 }, () => ({ title: 'Chủ-hộ-hoặc-người-được-uỷ', note: '(Ký)' }));
    assert.equal(tight({ block: 'signatures', boxes }).length, 4);
  });

  it('does not mind answers whose length nobody knows beforehand', () => {
    assert.deepEqual(
      tight({ block: 'line', parts: [{ text: 'Họ tên: ' }, { answer: 'name', width: 2 }] }),
      [],
    );
  });

  it('finds boxes too small to write in, and numbers that have more digits than boxes', () => {
    const boxes = (count: number): Block => ({
      block: 'table',
      columns: [
        { title: 'Số', width: 20 },
        { title: 'Ghi chú', width: 80 },
      ],
      rows: [[[{ boxes: 'personalId', count }], '']],
    });
    assert.deepEqual(
      tight(boxes(12)).map(({ what, pointer }) => `${what} ${pointer}`),
      ['boxes /blocks/0/rows/0/0/0/count'],
    );
    const line = (count: number): Block => ({ block: 'line', parts: [{ boxes: 'personalId', count }] });
    assert.deepEqual(tight(line(12)), []);
    assert.deepEqual(tight(line(9)), [{ what: 'digits', pointer: '/blocks/0/parts/0/count', text: '9' }]);
  });

  it('looks into every corner of a signature box', () => {
    const word = 'Ngườiđượcuỷquyềnhợpphápcủachủhộ';
    const box = {
      title: 'Chủ hộ',
      date: [{ text: word }],
      content: [{ text: word }],
      lines: [[{ text: word }]],
    };
    assert.deepEqual(
      tight({ block: 'signatures', boxes: [box, box, box, box] })
        .slice(0, 3)
        .map(({ pointer }) => pointer),
      ['date/0/text', 'content/0/text', 'lines/0/0/text'].map((place) => `/blocks/0/boxes/0/${place}`),
    );
  });

  it('tells the editor what is too long, by how much, and the way out', () => {
    const blocks: Block[] = [
      { block: 'line', parts: [{ text: 'Lý do: ' }, { answer: 'kind', width: 20 }] },
      { block: 'line', parts: [{ boxes: 'personalId', count: 9 }] },
    ];
    const procedure = { declaration, papers: [{ id: 'paper', blocks }] } as unknown as Procedure;
    assert.deepEqual(
      checkLayout(procedure, metrics).map(({ paper, severity, pointer, message }) => [
        paper,
        severity,
        pointer,
        message,
      ]),
      [
        [
          'paper',
          'warning',
          '/blocks/0/parts/1',
          `Nhãn "${longLabel}" của mục "kind" dài 92 mm, mà chỗ in chỉ rộng 36 mm.`,
        ],
        [
          'paper',
          'warning',
          '/blocks/1/parts/0/count',
          'Mục "personalId" dài tới 12 ký tự, mà mẫu in chỉ có 9 ô; khi đó sẽ in thành chữ, không vào ô.',
        ],
      ],
    );
  });

  it('finds columns in which not a letter has room, and says nothing more of what stands in them', () => {
    const column = (width: number) => ({ title: 'Nghiêng', width });
    assert.deepEqual(
      tight({ block: 'table', columns: [column(1), column(100)], rows: [['abc', '']] }).map(
        ({ what, pointer }) => [what, pointer],
      ),
      [['column', '/blocks/0/columns/0/width']],
    );
  });

  it('finds what the fonts lack in texts and in labels that are printed, not in names', () => {
    const odd = structuredClone(declaration);
    Object.assign(odd.properties?.kind || {}, { oneOf: [{ const: 'tick', title: 'Có ✓' }] });
    const blocks: Block[] = [
      { block: 'line', parts: [{ text: 'Dòng một\nDòng hai' }, { answer: 'kind' }] },
      { block: 'line', parts: [{ check: 'kind', equals: '漢', text: '☐ Nam' }] },
      { block: 'title', text: 'TỜ KHAI “H’Ĕn Ƀlŏ” – 5 m²' },
    ];
    const procedure = { declaration: odd, papers: [{ id: 'paper', blocks }] } as unknown as Procedure;
    assert.deepEqual(
      checkLayout(procedure, metrics).map(({ severity, pointer, message }) => [
        severity,
        pointer,
        message.slice(0, message.indexOf(';')),
      ]),
      [
        ['error', '/blocks/0/parts/0/text', 'Chữ này có ký tự U+000A'],
        ['error', '/blocks/0/parts/1/answer', 'Nhãn "Có ✓" của lựa chọn có "✓"'],
        ['error', '/blocks/1/parts/0/text', 'Chữ này có "☐"'],
      ],
    );
  });
});
