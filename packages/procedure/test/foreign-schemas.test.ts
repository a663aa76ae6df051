import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { declarationFile, type Files, loadSample } from './sample-schemas.ts';

/** What people who know JSON Schema from elsewhere write, and what they are told of it, first and alone. */
interface Foreign {
  readonly did: string;
  readonly change: (files: Files) => void;
  readonly pointer: string;
  readonly says: string;
}

const members = (files: Files) => files[declarationFile].properties.pledge.properties;
const at = '/properties/pledge/properties/place';
const text = { type: 'string', title: 'Làm tại' };

/** The field `place`, written in another way. */
const place = (schema: object) => (files: Files) => {
  members(files).place = { title: 'Làm tại', ...schema };
};

const foreign: Foreign[] = [
  ...(['anyOf', 'oneOf'] as const).flatMap((keyword): Foreign[] => [
    {
      did: `lets a field be null by "${keyword}"`,
      change: place({ [keyword]: [{ type: 'string' }, { type: 'null' }] }),
      pointer: `${at}/${keyword}`,
      says: 'câu trả lời không bao giờ là null',
    },
    {
      did: `gives a field several types by "${keyword}"`,
      change: place({ [keyword]: [{ type: 'string', maxLength: 9 }, { type: 'integer' }] }),
      pointer: `${at}/${keyword}`,
      says: 'nhiều loại câu trả lời',
    },
    {
      did: `gives a field several patterns by "${keyword}"`,
      change: place({ type: 'string', [keyword]: [{ pattern: '^a' }, { pattern: '^b' }] }),
      pointer: `${at}/${keyword}`,
      says: 'nhiều phép kiểm tra khác nhau',
    },
  ]),
  {
    did: 'lists values without labels in "anyOf"',
    change: place({ type: 'string', anyOf: [{ enum: ['a'] }, { enum: ['b'] }] }),
    pointer: `${at}/anyOf`,
    says: 'không nói nhãn của từng lựa chọn',
  },
  {
    did: 'asks for exactly one of two fields',
    change: (files) => {
      files[declarationFile].properties.copies.properties.reason = { type: 'string', title: 'Lý do' };
      files[declarationFile].properties.copies.oneOf = [{ required: ['quantity'] }, { required: ['reason'] }];
    },
    pointer: '/properties/copies/oneOf',
    says: '"oneOf" đòi đúng một trong các mục',
  },
  {
    did: 'describes one of several objects by "anyOf"',
    change: place({
      type: 'object',
      anyOf: [{ properties: { street: text } }, { properties: { country: text, city: text } }],
    }),
    pointer: `${at}/anyOf`,
    says: 'mô tả nhiều nhóm mục khác nhau',
  },
  {
    did: 'gives a field two types at once',
    change: place({ type: ['string', 'integer'] }),
    pointer: `${at}/type`,
    says: 'Mỗi mục chỉ có một loại câu trả lời',
  },
  {
    did: 'lets a field be null by its type',
    change: place({ type: ['string', 'null'] }),
    pointer: `${at}/type`,
    says: 'Câu trả lời không bao giờ là null',
  },
  {
    did: 'keeps shared parts where older drafts have them',
    change: (files) => {
      files[declarationFile].definitions = { where: text, when: { ...text, format: 'date' } };
      members(files).place = { $ref: '#/definitions/where' };
      members(files).date = { $ref: '#/definitions/when', title: 'Ngày làm' };
    },
    pointer: '/definitions',
    says: 'Biểu mẫu không hiểu khóa "definitions".',
  },
];

describe('a schema as others write them', () => {
  for (const { did, change, pointer, says } of foreign)
    it(`that ${did} is told of once`, () => {
      const { problems } = loadSample(change);
      const told = problems.filter(
        ({ severity, file }) => severity === 'error' && file === `schemas/${declarationFile}`,
      );
      assert.deepEqual(
        told.map((one) => one.pointer),
        [pointer],
        told.map(({ message }) => message).join('\n'),
      );
      assert.match(told[0]?.message ?? '', new RegExp(says));
    });
});

describe('what a "$ref" leads to', () => {
  const kinds = {
    VN: { street: { type: 'string', title: 'Đường' } },
    other: { city: { type: 'string', title: 'Thành phố' } },
  };

  it('may be one of several objects', () => {
    const { problems, procedures } = loadSample((files) => {
      const branch = ([country, properties]: [string, object]) => ({
        title: country,
        properties: { country: { const: country }, ...properties },
        required: ['country', ...Object.keys(properties)],
      });
      files[declarationFile].$defs = Object.fromEntries(
        Object.entries(kinds).map((one) => [one[0], branch(one)]),
      );
      files[declarationFile].properties.where = {
        type: 'object',
        title: 'Nơi ở',
        properties: { country: { type: 'string', title: 'Nước' } },
        oneOf: [{ $ref: '#/$defs/VN' }, { $ref: '#/$defs/other' }],
      };
    });
    const errors = problems.filter(
      ({ severity, file }) => severity === 'error' && !file.endsWith('paper.json'),
    );
    assert.deepEqual(errors, []);
    const where = procedures[0]?.declaration?.properties?.where;
    const country = where === false ? undefined : where?.properties?.country;
    assert.deepEqual(country === false ? undefined : country?.oneOf, [
      { const: 'VN', title: 'VN' },
      { const: 'other', title: 'other' },
    ]);
  });

  it('may be an option, with nothing but a value and a label', () => {
    const { problems } = loadSample((files) => {
      files[declarationFile].$defs = {
        huế: { const: 'Huế', title: 'Huế' },
        vinh: { type: 'string', const: 'Vinh', title: 'Vinh' },
      };
      members(files).place = { ...text, oneOf: [{ $ref: '#/$defs/huế' }, { $ref: '#/$defs/vinh' }] };
    });
    assert.deepEqual(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ pointer, message }) => pointer + message),
      ['/$defs/vinh/type"type" không dùng được ở một lựa chọn của "oneOf".'],
    );
  });
});
