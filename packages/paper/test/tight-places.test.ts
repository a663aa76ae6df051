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

const form = {
  name: 'Mẫu',
  issuedBy: 'Thông tư',
  evidence: { status: 'unverified' as const, sources: [] },
};

function told(
  blocks: readonly Block[],
  change: Partial<Pick<Procedure, 'declaration'> & Pick<PaperLayout, 'form'>> = {},
) {
  const paper = { id: 'paper', fileName: 'mau', notOnPaper: {}, form: change.form ?? form, blocks };
  const file = { code: '1.000000', checkedOn: '2026-11-01' };
  const procedure = { declaration: change.declaration ?? declaration, file, slug: 'thu', papers: [paper] };
  return checkLayout(procedure as unknown as Procedure, metrics);
}

function tight(...blocks: Block[]) {
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
    assert.deepEqual(
      told(blocks).map(({ paper, severity, pointer, message }) => [paper, severity, pointer, message]),
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
    assert.deepEqual(
      told(blocks, { declaration: odd, form: { ...form, name: 'Mẫu ✓' } }).map(
        ({ severity, pointer, message }) => [severity, pointer, message.slice(0, message.indexOf(';'))],
      ),
      [
        ['error', '/form/name', 'Chữ này có "✓"'],
        ['error', '/blocks/0/parts/0/text', 'Chữ này có ký tự U+000A'],
        ['error', '/blocks/0/parts/1/answer', 'Nhãn "Có ✓" của lựa chọn có "✓"'],
        ['error', '/blocks/1/parts/0/text', 'Chữ này có "☐"'],
      ],
    );
  });
});

describe('a blank form that does not lie on its sheets', () => {
  const says = (blocks: readonly Block[], issuedBy = 'Thông tư') =>
    told(blocks, { form: { ...form, issuedBy } }).map(({ severity, pointer, message }) => [
      severity,
      pointer,
      message.slice(0, 60).trimEnd(),
    ]);
  const paragraph = (text: string): Block => ({ block: 'paragraph', text });

  it('is told of when it is longer than any form, with its sheets', () => {
    const rows = Array.from({ length: 60 }, () => [' dài'.repeat(900)]);
    const table: Block = { block: 'table', columns: [{ title: 'Cột', width: 1 }], rows };
    assert.deepEqual(says([table, table]), [
      ['error', '/blocks', 'Mẫu in này còn trống đã dài 127 trang; không tờ khai nào dài'],
    ]);
    assert.deepEqual(says([{ ...table, rows: rows.slice(0, 5) }]), []);
  });

  it('is told of when what stands at its foot goes on beyond the sheet', () => {
    const sentence = 'Thông tư quy định chi tiết một số điều của Luật Hộ tịch. ';
    assert.deepEqual(says([paragraph('Chữ')], sentence.repeat(30)), [
      ['error', '/form', 'Tên mẫu và văn bản ban hành in ở chân trang, nhưng dài quá n'],
    ]);
    assert.deepEqual(says([paragraph('Chữ')], sentence.repeat(3)), []);
  });

  it('is told of when something sticks out of its cell', () => {
    const table = (width: number): Block => ({
      block: 'table',
      columns: [
        { title: '', width },
        { title: 'Cột', width: 100 },
      ],
      rows: [[[{ check: null, equals: 'x', text: '' }], 'a']],
    });
    assert.deepEqual(says([table(3.2)]), [
      ['error', '/blocks', 'Trên trang 1 của mẫu in, một ô đánh dấu tràn ra ngoài lề, ra'],
    ]);
    assert.deepEqual(says([table(50)]), []);
  });
});
