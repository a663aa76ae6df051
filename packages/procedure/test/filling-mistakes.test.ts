import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectTold, type Mistake } from './mistake.ts';
import { declarationFile, type Files, loadSample } from './sample-schemas.ts';

/** The sample with a block that asks the same as the requester, and a question that a date answers. */
function withTwo(files: Files): void {
  const { properties } = files[declarationFile];
  const { fullName, dateOfBirth } = properties.requester.properties;
  properties.holder = {
    type: 'object',
    title: 'Người giữ giấy',
    properties: {
      fullName,
      dateOfBirth,
      age: {
        type: 'string',
        title: 'Tuổi',
        oneOf: [
          { const: 'adult', title: 'Đủ 18 tuổi' },
          { const: 'minor', title: 'Chưa đủ 18 tuổi' },
        ],
      },
      commune: { type: 'string', format: 'commune-code', title: 'Xã' },
    },
    'x-same-as': [{ place: 'requester', when: { 'requester.status': 'single' } }],
  };
  properties.holder.properties.age['x-filled-from'] = [
    { from: 'date', of: 'dateOfBirth', answer: 'adult', latest: { from: 'today', by: '-P18Y' } },
  ];
  properties.pledge.properties.place['x-filled-from'] = [
    { from: 'commune', as: 'name', of: '../holder.commune' },
  ];
  properties.pledge.properties.date['x-filled-from'] = [{ from: 'today' }];
}

const holder = (files: Files) => files[declarationFile].properties.holder;
const rule = (files: Files) => holder(files)['x-same-as'][0];
const source = (files: Files) => holder(files).properties.age['x-filled-from'][0];
const place = '/properties/holder/x-same-as/0';
const filled = '/properties/holder/properties/age/x-filled-from/0';

const mistakes: Omit<Mistake, 'file'>[] = [
  {
    did: 'named a block that is not there',
    change: (files) => (rule(files).place = 'requestor'),
    pointer: `${place}/place`,
    says: '"x-same-as" nói tới "requestor"',
    wayOut: 'Có phải ý bạn là "requester"? Sửa lại thành "requester".',
  },
  {
    did: 'named a block that asks nothing of the kind',
    change: (files) => (rule(files).place = 'copies'),
    pointer: `${place}/place`,
    says: 'không có mục nào cùng tên',
  },
  {
    did: 'let one question take other answers than the other',
    change: (files) => {
      holder(files).properties.fullName = { type: 'integer', title: 'Họ tên' };
    },
    pointer: `${place}/place`,
    says: 'Mục "holder.fullName" và mục "requester.fullName" nhận câu trả lời khác loại',
  },
  {
    did: 'lets each of two blocks take after the other',
    change: (files) => {
      files[declarationFile].properties.requester['x-same-as'] = [{ place: 'holder' }];
    },
    pointer: `${place}/place`,
    says: '"holder" lấy theo "requester", mà "requester" lại lấy theo "holder"',
  },
  {
    did: 'wrote a choice that there is not',
    change: (files) => (rule(files).when = { 'requester.status': 'singel' }),
    pointer: `${place}/when/requester.status`,
    says: 'không có lựa chọn "singel"',
    wayOut: 'Có phải ý bạn là "single"? Sửa lại thành "single".',
  },
  {
    did: 'hides the block whenever it would be filled in',
    change: (files) => {
      const married = { properties: { status: { const: 'married' } }, required: ['status'] };
      files[declarationFile].allOf = [
        {
          if: { properties: { requester: married }, required: ['requester'] },
          else: { properties: { holder: false } },
        },
      ];
    },
    pointer: `${place}/when`,
    says: 'thì "holder" không hiện ra',
  },
  {
    did: 'fills in the items of a list',
    change: (files) => {
      files[declarationFile].properties.children.items.properties.name['x-filled-from'] = [
        { from: 'commune', as: 'name' },
      ];
    },
    pointer: '/properties/children/items/properties/name/x-filled-from',
    says: 'Trong một danh sách thì không điền sẵn được',
  },
  {
    did: 'works an answer out of what is no date',
    change: (files) => (source(files).of = 'fullName'),
    pointer: `${filled}/of`,
    says: 'Mục "fullName" không phải là ngày',
  },
  {
    did: 'fills in an answer that there is not',
    change: (files) => (source(files).answer = 'grown'),
    pointer: `${filled}/answer`,
    says: 'không có lựa chọn "grown"',
  },
  {
    did: 'forgot the bounds of a date',
    change: (files) => delete source(files).latest,
    pointer: filled,
    says: 'ngày nào cũng cho câu trả lời này',
  },
  {
    did: 'takes the commune from what is none',
    change: (files) => {
      files[declarationFile].properties.pledge.properties.place['x-filled-from'][0].of = '../holder.fullName';
    },
    pointer: '/properties/pledge/properties/place/x-filled-from/0/of',
    says: 'không phải là mục chọn xã',
  },
  {
    did: 'fills in today where a name is asked',
    change: (files) => {
      holder(files).properties.fullName = {
        type: 'string',
        title: 'Tên',
        'x-filled-from': [{ from: 'today' }],
      };
      delete holder(files)['x-same-as'];
    },
    pointer: '/properties/holder/properties/fullName/x-filled-from/0',
    says: 'không nhận được điều điền từ "today"',
  },
];

describe('what is filled in for the citizen', () => {
  it('is passed where it fits', () => {
    const { problems } = loadSample(withTwo);
    assert.deepEqual(
      problems.filter(({ pointer }) => /x-(?:same-as|filled-from)/.test(pointer)),
      [],
    );
  });

  for (const mistake of mistakes)
    it(`is told of who ${mistake.did}`, () =>
      expectTold({
        ...mistake,
        file: declarationFile,
        change: (files) => {
          withTwo(files);
          mistake.change(files);
        },
      }));
});
