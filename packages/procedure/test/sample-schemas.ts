import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type LoadedSchemas, loadSchemas } from '../src/index.ts';

/** Files below `schemas/`: JSON, or a text for what is no JSON. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into the files to break them.
export type Files = Record<string, any>;

export const declarationFile = 'procedures/xin-xac-nhan/declaration.schema.json';
export const procedureFile = 'procedures/xin-xac-nhan/procedure.json';
export const paperFile = 'procedures/xin-xac-nhan/paper.json';
export const englishFile = 'procedures/xin-xac-nhan/en.json';
export const caseFile = 'procedures/xin-xac-nhan/cases/da-ket-hon.json';
export const sharedFile = 'shared/person.schema.json';
export const communeFile = 'communes/00000.json';

/** Day of the sample's facts. */
const today = '2026-11-01';

/** Writes the sample, changed, into a folder of its own and reads it. */
export function loadSample(change: (files: Files) => void = () => {}, day = today): LoadedSchemas {
  return withSample(change, (root) => loadSchemas(root, day));
}

/** Runs `use` with the folder of the sample, changed, and takes the folder away again. */
export function withSample<T>(change: (files: Files) => void, use: (root: string) => T): T {
  const files = sample();
  change(files);
  const home = mkdtempSync(join(tmpdir(), 'procedure-'));
  const root = join(home, 'schemas');
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(
        join(root, name),
        typeof content === 'string' || content instanceof Uint8Array
          ? content
          : JSON.stringify(content, null, 2),
      );
    }
    return use(root);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** A small procedure with nothing wrong in it. */
export function sample(): Files {
  return {
    [sharedFile]: {
      title: 'Con người trong tờ khai',
      $defs: {
        fullName: { type: 'string', format: 'person-name', title: 'Họ, chữ đệm, tên', maxLength: 100 },
      },
    },
    'shared/en.json': { 'Họ, chữ đệm, tên': 'Full name' },
    [communeFile]: {
      code: '00000',
      name: 'Xã Sông Mẫu',
      isFictional: true,
      authority: 'Ủy ban nhân dân xã Sông Mẫu',
      desk: { name: 'Bộ phận Một cửa', address: 'Thôn Trung', hours: ['Thứ Hai đến thứ Sáu'] },
      decisions: [
        {
          document: 'Nghị quyết 00/2026/NQ-HĐND',
          date: '2026-01-31',
          fees: [{ procedure: '1.000001', fee: 'certificate', vnd: 8000 }],
        },
      ],
    },
    [procedureFile]: facts(),
    [declarationFile]: declaration(),
    [paperFile]: paper(),
    [englishFile]: english(),
    [caseFile]: {
      name: 'Người đã kết hôn phải ghi tên vợ hoặc chồng',
      why: 'Mẫu tờ khai có mục này',
      answers: {
        requester: { fullName: "H'Ĕn Êban", status: 'married', dateOfBirth: '1990-01-31' },
        children: [{ name: 'Y Mơ̆ng Ƀlŏ Niê' }],
      },
      expect: {
        shown: ['requester.spouse', 'children.0.name'],
        issues: ['requester.spouse: required'],
        attachments: ['declaration', 'marriage-certificate'],
      },
    },
  };
}

const seen = { status: 'verified', sources: ['LAW'] };

function facts() {
  return {
    code: '1.000001',
    version: 1,
    name: 'Xin xác nhận',
    plainName: 'Xin giấy xác nhận',
    aliases: [
      'giấy xác nhận',
      'xin xác nhận ở xã',
      'mẫu đơn xin xác nhận',
      'xác nhận độc thân',
      'giấy độc thân',
    ],
    field: 'ho-tich',
    lifeEvents: ['ket-hon'],
    popularity: { level: 1, why: 'Chỉ để thử.' },
    summary: 'Dùng khi cần giấy xác nhận.',
    undertaking: 'Tôi cam đoan những điều khai trên là đúng.',
    eligibleSubjects: [],
    conditions: [],
    serviceLevels: [],
    implementingLevel: 'commune',
    authority: { text: 'Ủy ban nhân dân xã', evidence: seen },
    validity: { from: '2025-07-01', to: null },
    channels: [{ channel: 'desk', timeLimit: '3 ngày làm việc', evidence: seen }],
    fees: [
      { id: 'certificate', name: 'Lệ phí', amount: { kind: 'province' }, evidence: seen },
      {
        id: 'copies',
        name: 'Phí bản sao',
        amount: { kind: 'fixed', vnd: 8000, per: 'copy' },
        evidence: seen,
      },
    ],
    attachments: [
      {
        id: 'declaration',
        name: 'Tờ khai',
        kind: 'handed-in',
        originals: 1,
        copies: 0,
        isDeclaration: true,
        evidence: seen,
      },
      {
        id: 'marriage-certificate',
        name: 'Giấy chứng nhận kết hôn',
        kind: 'shown',
        originals: 1,
        copies: null,
        when: {
          properties: {
            requester: { properties: { status: { const: 'married' } }, required: ['status'] },
          },
          required: ['requester'],
        },
        whenText: 'bạn đã kết hôn',
        evidence: seen,
      },
    ],
    notes: [],
    delivery: { options: [{ option: 'desk', evidence: seen }], copies: 'copies.quantity' },
    steps: [],
    results: [],
    legalBasis: [],
    questions: [],
    checkedOn: '2026-10-20',
    sources: { LAW: { title: 'Luật Hộ tịch', seenOn: '2026-10-20' } },
  };
}

function declaration() {
  return {
    title: 'Tờ khai xin xác nhận',
    type: 'object',
    properties: {
      requester: {
        type: 'object',
        title: 'Người yêu cầu',
        properties: {
          fullName: {
            $ref: '../../shared/person.schema.json#/$defs/fullName',
            title: 'Họ tên người yêu cầu',
          },
          dateOfBirth: { type: 'string', format: 'date', title: 'Ngày sinh', examples: ['1990-01-31'] },
          dateInWords: {
            type: 'string',
            title: 'Ngày sinh bằng chữ',
            readOnly: true,
            'x-derived': { from: 'dateOfBirth', as: 'date-in-words' },
          },
          status: {
            type: 'string',
            title: 'Tình trạng hôn nhân',
            oneOf: [
              { const: 'single', title: 'Chưa kết hôn' },
              { const: 'married', title: 'Đã kết hôn' },
            ],
          },
          spouse: { $ref: '../../shared/person.schema.json#/$defs/fullName', title: 'Họ tên vợ hoặc chồng' },
        },
        required: ['fullName', 'status'],
        allOf: [
          {
            if: { properties: { status: { const: 'married' } }, required: ['status'] },
            then: { required: ['spouse'] },
            else: { properties: { spouse: false } },
          },
        ],
      },
      children: {
        type: 'array',
        title: 'Các con',
        maxItems: 5,
        items: {
          type: 'object',
          title: 'Con thứ',
          properties: { name: { type: 'string', title: 'Họ tên con', maxLength: 100 } },
          required: ['name'],
        },
      },
      copies: {
        type: 'object',
        title: 'Bản sao',
        properties: { quantity: { type: 'integer', title: 'Số bản', minimum: 1, maximum: 20 } },
      },
      pledge: {
        type: 'object',
        title: 'Nơi và ngày làm tờ khai',
        properties: {
          place: { type: 'string', title: 'Làm tại', maxLength: 100 },
          date: { type: 'string', format: 'date', title: 'Ngày làm' },
        },
        required: ['place', 'date'],
      },
    },
    required: ['requester', 'pledge'],
  };
}

function paper() {
  return {
    fileName: 'to-khai-xin-xac-nhan',
    form: { name: 'Tờ khai', issuedBy: 'Thông tư mẫu', evidence: seen },
    notOnPaper: { 'requester.dateInWords': 'Mẫu chỉ ghi ngày bằng số.' },
    blocks: [
      { block: 'national-header' },
      { block: 'title', text: 'TỜ KHAI' },
      { block: 'line', parts: [{ text: 'Họ tên: ' }, { answer: 'requester.fullName', as: 'upper' }] },
      { block: 'line', parts: [{ text: 'Sinh ngày: ' }, { answer: 'requester.dateOfBirth' }] },
      {
        block: 'line',
        parts: [
          {
            compose: 'requester.status',
            texts: { single: 'Chưa kết hôn với ai', married: 'Đã kết hôn với {requester.spouse|upper}' },
          },
        ],
      },
      {
        block: 'table',
        columns: [
          { title: 'Con', width: 1 },
          { title: 'Ghi chú', width: 1 },
        ],
        each: { list: 'children', cells: [[{ answer: 'name' }], ''], minRows: 2 },
      },
      { block: 'line', parts: [{ text: 'Số bản: ' }, { answer: 'copies.quantity', width: 5 }] },
      { block: 'place-and-date', label: 'Làm tại:', place: 'pledge.place', date: 'pledge.date' },
      {
        block: 'signatures',
        boxes: [{ title: 'Người yêu cầu', note: '(Ký tên)', name: 'requester.fullName' }],
      },
    ],
  };
}

function english(): Record<string, string> {
  return {
    'Xin xác nhận': 'Confirmation',
    'Xin giấy xác nhận': 'Ask for a confirmation',
    'Dùng khi cần giấy xác nhận.': 'For when a confirmation is needed.',
    'Tôi cam đoan những điều khai trên là đúng.': 'I declare that the above is true.',
    'Ủy ban nhân dân xã': 'Commune People’s Committee',
    '3 ngày làm việc': '3 working days',
    'Lệ phí': 'Fee',
    'Phí bản sao': 'Fee for copies',
    'Tờ khai': 'Declaration',
    'Giấy chứng nhận kết hôn': 'Marriage certificate',
    'bạn đã kết hôn': 'you are married',
    'Tờ khai xin xác nhận': 'Request for a confirmation',
    'Người yêu cầu': 'Requester',
    'Họ tên người yêu cầu': 'Full name of the requester',
    'Ngày sinh': 'Date of birth',
    'Ngày sinh bằng chữ': 'Date of birth in words',
    'Tình trạng hôn nhân': 'Marital status',
    'Chưa kết hôn': 'Never married',
    'Đã kết hôn': 'Married',
    'Họ tên vợ hoặc chồng': 'Full name of the spouse',
    'Các con': 'Children',
    'Con thứ': 'Child',
    'Họ tên con': 'Name of the child',
    'Bản sao': 'Copies',
    'Số bản': 'Number of copies',
    'Nơi và ngày làm tờ khai': 'Place and date',
    'Làm tại': 'Place',
    'Ngày làm': 'Date',
  };
}
