import type { Procedure, Schema } from '@dvc-kit/procedure';
import { compilePaper } from '../src/compile/compile-paper.ts';
import type { UnitNames } from '../src/fill/write-address.ts';
import type { PaperModule } from '../src/paper-module.ts';
import type { FontBytes } from '../src/pdf/fonts.ts';
import { readFonts } from '../src/write-paper.ts';

const text: Schema = { type: 'string', title: 'Chữ' };
const person: Schema = {
  type: 'object',
  title: 'Người',
  properties: {
    fullName: text,
    dateOfBirth: { type: 'string', format: 'partial-date', title: 'Ngày sinh' },
    gender: {
      type: 'string',
      title: 'Giới tính',
      oneOf: [
        { const: 'male', title: 'Nam' },
        { const: 'female', title: 'Nữ' },
      ],
    },
    residence: {
      type: 'object',
      title: 'Nơi cư trú',
      'x-widget': 'address',
      properties: { province: text, commune: text, detail: text, country: text, originalText: text },
    },
    identityDocument: {
      type: 'object',
      title: 'Giấy tờ tùy thân',
      properties: {
        type: {
          type: 'string',
          title: 'Loại',
          oneOf: [
            { const: 'citizen', title: 'Thẻ căn cước công dân' },
            { const: 'number', title: 'Số định danh cá nhân' },
            { const: 'other', title: 'Giấy tờ khác' },
          ],
        },
        name: text,
        number: text,
        issuedBy: text,
        issuedOn: { type: 'string', format: 'date', title: 'Ngày cấp' },
      },
    },
    remark: text,
    personalId: { ...text, format: 'personal-id' },
    commune: { ...text, format: 'commune-code' },
    province: { ...text, format: 'province-code' },
  },
};

/** A declaration with one of everything that a paper can print. */
const declaration: Schema = {
  type: 'object',
  title: 'Tờ khai thử',
  properties: {
    requester: person,
    wantsCopies: { type: 'boolean', title: 'Đề nghị cấp bản sao' },
    copies: { type: 'integer', title: 'Số lượng' },
    marriage: {
      type: 'object',
      title: 'Tình trạng hôn nhân',
      properties: {
        status: {
          type: 'string',
          title: 'Tình trạng',
          oneOf: [
            { const: 'single', title: 'Chưa kết hôn' },
            { const: 'divorced', title: 'Đã ly hôn' },
          ],
        },
      },
      allOf: [
        {
          if: { properties: { status: { const: 'divorced' } }, required: ['status'] },
          then: {
            properties: {
              judgment: {
                type: 'object',
                title: 'Bản án',
                properties: { number: text, date: { type: 'string', format: 'date', title: 'Ngày' } },
              },
            },
          },
        },
      ],
    },
    children: { type: 'array', title: 'Con', items: person },
    purposes: {
      type: 'array',
      title: 'Mục đích',
      uniqueItems: true,
      items: {
        type: 'string',
        oneOf: [
          { const: 'study', title: 'Học tập' },
          { const: 'work', title: 'Lao động' },
          { const: 'visit', title: 'Thăm thân' },
        ],
      },
    } as Schema,
    absences: { type: 'array', title: 'Ngày vắng', items: { type: 'string', format: 'partial-date' } },
    pledge: { type: 'object', title: 'Ký', properties: { place: text, date: { ...text, format: 'date' } } },
  },
};

const blocks = [
  { block: 'national-header' },
  { block: 'title', text: 'TỜ KHAI THỬ', note: '(Dùng cho thử nghiệm)' },
  { block: 'addressee', parts: [{ text: 'Kính gửi: ' }, { answer: 'requester.remark' }] },
  {
    block: 'line',
    parts: [{ text: 'Họ, chữ đệm, tên: ' }, { answer: 'requester.fullName', as: 'upper', bold: true }],
  },
  {
    block: 'line',
    parts: [
      { text: 'Ngày sinh: ' },
      { answer: 'requester.dateOfBirth', width: 16 },
      { text: ' Giới tính: ' },
      { answer: 'requester.gender', width: 10 },
    ],
  },
  { block: 'line', parts: [{ text: 'Nơi cư trú: ^(1) ' }, { answer: 'requester.residence', lines: 2 }] },
  {
    block: 'line',
    indent: true,
    parts: [{ text: 'Giấy tờ: ' }, { answer: 'requester.identityDocument', lines: 1 }],
  },
  {
    block: 'line',
    parts: [
      { text: 'Tình trạng hôn nhân: ' },
      {
        compose: 'marriage.status',
        texts: {
          single: 'Hiện tại chưa đăng ký kết hôn với ai.',
          divorced: 'Đã ly hôn theo Bản án số {marriage.judgment.number} ngày {marriage.judgment.date}.',
        },
        lines: 1,
      },
    ],
  },
  {
    block: 'table',
    columns: [
      { title: 'TT', width: 1 },
      { title: 'Họ, chữ đệm, tên', width: 3 },
      { title: 'Ngày sinh', width: 2 },
      { title: 'Ghi chú', width: 4 },
    ],
    each: {
      list: 'children',
      cells: [
        [{ ordinal: true }],
        [{ answer: 'fullName' }],
        [{ answer: 'dateOfBirth' }],
        [{ answer: 'remark' }],
      ],
      minRows: 2,
    },
  },
  {
    block: 'line',
    parts: [
      { text: 'Là người ' },
      {
        compose: 'marriage.status',
        texts: { single: 'độc thân', divorced: 'ly hôn' },
        width: 12,
        bold: true,
      },
      { text: ' nêu trên.' },
    ],
  },
  {
    block: 'paragraph',
    text: 'Tôi cam đoan những lời khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
  },
  {
    block: 'line',
    parts: [
      { text: 'Đề nghị cấp bản sao: ' },
      { check: 'wantsCopies', equals: true, text: 'Có' },
      { text: ', ' },
      { check: 'wantsCopies', equals: false, text: 'Không' },
      { text: '; số lượng: ' },
      { answer: 'copies', width: 6 },
      { text: ' bản' },
    ],
  },
  {
    block: 'line',
    parts: [{ text: 'Số định danh cá nhân: ' }, { boxes: 'requester.personalId', count: 12 }, { text: ';' }],
  },
  {
    block: 'line',
    parts: [
      { text: 'Xã: ' },
      { answer: 'requester.commune', width: 20 },
      { text: ' Tỉnh: ' },
      { answer: 'requester.province' },
    ],
  },
  {
    block: 'line',
    parts: [
      { text: 'Phần của cơ quan: ' },
      { check: null, equals: true, text: 'Đúng' },
      { text: ' ' },
      { boxes: null, count: 4 },
      { text: ' ngày ' },
      { blank: true, width: 8 },
      { text: ' ý kiến ' },
      { blank: true, lines: 1 },
    ],
  },
  { block: 'place-and-date', label: 'Nhận tại:', place: null, date: null },
  { block: 'place-and-date', label: 'Làm tại:', place: 'pledge.place', date: 'pledge.date' },
  {
    block: 'signatures',
    boxes: [
      {
        date: [{ blank: true, width: 8 }, { text: ', ngày ' }, { blank: true, width: 4 }],
        title: 'Người làm chứng ^(1)',
        content: [{ text: 'Ý kiến: ' }, { blank: true, lines: 1 }],
        lines: [[{ text: 'Họ và tên: ' }, { answer: 'children.0.fullName' }]],
      },
      { title: 'Người yêu cầu', note: '(Ký, ghi rõ họ, chữ đệm, tên)', name: 'requester.fullName' },
    ],
  },
  { block: 'footnotes', notes: [{ mark: '(1)', text: 'Ghi theo nơi đăng ký thường trú.' }] },
];

/** A procedure as far as the paper looks at one. */
export function sampleProcedure(change: { readonly blocks?: readonly unknown[] } = {}): Procedure {
  return {
    slug: 'to-khai-thu',
    file: { code: '9.999999', checkedOn: '2026-11-01' },
    declaration,
    papers: [
      {
        id: 'paper',
        fileName: 'to-khai-thu',
        form: {
          name: 'Tờ khai thử',
          issuedBy: 'Thông tư thử',
          evidence: { status: 'unverified', sources: [] },
        },
        notOnPaper: {},
        blocks: change.blocks ?? blocks,
      },
    ],
    cases: [],
  } as unknown as Procedure;
}

/** That procedure on its one paper. */
export function compileSample(procedure: Procedure): PaperModule {
  const [paper] = procedure.papers;
  if (!paper) throw new Error('the sample has no paper');
  return compilePaper(procedure, paper);
}

export const samplePaper: PaperModule = compileSample(sampleProcedure());

const province = { code: '66', name: 'Tỉnh Đắk Lắk' };
export const sampleUnits: UnitNames = {
  commune: (code) => (code === '24175' ? { code, name: 'Xã Ea Kao', province } : undefined),
  province: (code) => (code === '66' ? province : undefined),
};

export const fontBytes: FontBytes = await readFonts();
