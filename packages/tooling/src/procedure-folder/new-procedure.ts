import { unfilledMark } from '@dvc-kit/procedure';

/** What is known of a procedure when its folder is made. */
export interface NewProcedure {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  /** Day of making, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Files of a new procedure's folder, by name: sound from the first day, with marks where content is still missing. */
export function newProcedure(made: NewProcedure): Readonly<Record<string, unknown>> {
  return {
    'procedure.json': facts(made),
    'declaration.schema.json': declaration(made),
    'paper.json': paper(made),
    'en.json': english,
    'cases/khai-du.json': completeCase(),
  };
}

const fill = (what: string) => `${unfilledMark} ${what}`;

/** Without a note, so that `dvc check` asks for a source. */
const unread = { status: 'unverified', sources: [] };

function facts({ code, name, today }: NewProcedure) {
  return {
    $schema: '../../procedure.schema.json',
    code,
    version: 1,
    name,
    plainName: fill('cách người dân gọi thủ tục này, ví dụ "Làm giấy khai sinh cho con"'),
    aliases: [],
    field: 'khac',
    lifeEvents: [],
    popularity: { level: 1, why: fill('vì sao nhiều hay ít người cần thủ tục này') },
    summary: fill('khi nào cần thủ tục này, một hai câu cho người dân'),
    undertaking: fill('lời cam đoan, chép từ mẫu tờ khai'),
    eligibleSubjects: [],
    conditions: [],
    serviceLevels: [],
    implementingLevel: 'commune',
    authority: { text: fill('cơ quan thực hiện'), evidence: unread },
    validity: { from: null, to: null },
    channels: [{ channel: 'desk', timeLimit: null, evidence: unread }],
    fees: [],
    attachments: [
      {
        id: 'declaration',
        name: `Tờ khai ${lowerFirst(name)}`,
        kind: 'handed-in',
        originals: null,
        copies: null,
        isDeclaration: true,
        evidence: unread,
      },
    ],
    notes: [],
    delivery: { options: [{ option: 'desk', evidence: unread }], copies: null },
    steps: [],
    results: [],
    legalBasis: [],
    questions: [],
    checkedOn: today,
    sources: {},
  };
}

function declaration({ name }: NewProcedure) {
  return {
    $schema: '../../declaration.schema.json',
    title: `Tờ khai ${lowerFirst(name)}`,
    type: 'object',
    properties: {
      addressee: { $ref: '../../shared/addressee.schema.json#/$defs/addressee' },
      requester: {
        type: 'object',
        title: 'Người yêu cầu',
        properties: {
          fullName: {
            $ref: '../../shared/person.schema.json#/$defs/fullName',
            'x-messages': { required: 'Nhập họ, chữ đệm, tên người yêu cầu' },
          },
        },
        required: ['fullName'],
      },
      pledge: { $ref: '../../shared/pledge.schema.json#/$defs/pledge' },
    },
    required: ['addressee', 'requester', 'pledge'],
    additionalProperties: false,
  };
}

function paper({ name, slug }: NewProcedure) {
  return {
    $schema: '../../paper.schema.json',
    fileName: `to-khai-${slug}`,
    form: { name: `Tờ khai ${lowerFirst(name)}`, issuedBy: fill('văn bản ban hành mẫu'), evidence: unread },
    blocks: [
      { block: 'national-header' },
      { block: 'title', text: `Tờ khai ${lowerFirst(name)}`.toUpperCase() },
      { block: 'addressee', parts: [{ text: 'Kính gửi: ' }, { answer: 'addressee.authority' }] },
      {
        block: 'line',
        parts: [
          { text: 'Họ, chữ đệm, tên người yêu cầu: ' },
          { answer: 'requester.fullName', as: 'upper', bold: true },
        ],
      },
      { block: 'place-and-date', label: 'Làm tại:', place: 'pledge.place', date: 'pledge.date' },
      {
        block: 'signatures',
        boxes: [
          { title: 'Người yêu cầu', note: '(Ký, ghi rõ họ, chữ đệm, tên)', name: 'requester.fullName' },
        ],
      },
    ],
  };
}

const english = {
  $schema: '../../translations.schema.json',
  'Người yêu cầu': 'Requester',
  'Nhập họ, chữ đệm, tên người yêu cầu': 'Enter the full name of the person who makes the request',
};

function completeCase() {
  return {
    $schema: '../../../case.schema.json',
    name: 'Khai đủ mọi mục',
    why: 'Tờ khai đủ các mục thì nộp được',
    answers: {
      addressee: { authority: 'Ủy ban nhân dân xã Sông Mẫu' },
      requester: { fullName: 'Nguyễn Thị Ổi' },
      pledge: { place: 'xã Sông Mẫu', date: '2026-11-20' },
    },
    expect: {
      shown: ['requester.fullName'],
      issues: [],
      attachments: ['declaration'],
      printed: ['Ủy ban nhân dân xã Sông Mẫu', 'NGUYỄN THỊ ỔI', 'xã Sông Mẫu'],
    },
  };
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
