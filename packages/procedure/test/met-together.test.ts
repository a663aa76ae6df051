import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Schema } from '../src/shapes/declaration.ts';
import { declarationFile, type Files, loadSample, paperFile } from './sample-schemas.ts';

const text = (title: string, more: object = {}) => ({ type: 'string', title, ...more });
const yes = { type: 'boolean', title: 'Có không' };
const count = { type: 'integer', title: 'Số', minimum: 0, maximum: 10 };
const options = [
  { const: 'a', title: 'A' },
  { const: 'b', title: 'B' },
];
const choice = (title: string) => text(title, { oneOf: options });
const when = (properties: object, more: object) => ({
  if: { properties, required: Object.keys(properties) },
  ...more,
});
const hide = { properties: { x: false } };

/** The sample with a section of these fields, in the paper's list of what it leaves out. */
function told(properties: object, more: object = {}): string[] {
  const change = (files: Files) => {
    files[declarationFile].properties.extra = { type: 'object', title: 'Phần thêm', properties, ...more };
    for (const key of ['a', 'n', 's', 'm', 'x', 'y', 'yes', 'x.y'])
      files[paperFile].notOnPaper[`extra.${key}`] = 'Chỉ để thử.';
  };
  return loadSample(change)
    .problems.filter(({ severity, file }) => severity === 'error' && file.endsWith('declaration.schema.json'))
    .map(({ pointer, message }) => `${pointer.replace('/properties/extra', '')} ${message}`);
}

function tells(did: string, properties: object, more: object, pointer: string, words: RegExp): void {
  it(`tells an editor who ${did}`, () => {
    const found = told(properties, more);
    assert.equal(found.length, 1, `not told once: ${found.join('; ')}`);
    const [at = ''] = found[0]?.split(' ') ?? [];
    assert.equal(at, pointer);
    assert.match(found[0] ?? '', words);
  });
}

describe('conditions that meet', () => {
  const clash = /vừa bắt buộc vừa không được hiện khi/;
  tells(
    'requires in one case what another case hides, where the two overlap',
    { n: count, x: text('X') },
    {
      required: ['n'],
      allOf: [
        when({ n: { minimum: 3 } }, { then: hide }),
        when({ n: { minimum: 5 } }, { then: { required: ['x'] } }),
      ],
    },
    '/allOf/0/then/properties/x',
    clash,
  );
  tells(
    'requires with another field what a condition hides',
    { yes, a: text('A'), x: text('X') },
    { dependentRequired: { a: ['x'] }, ...when({ yes: { const: true } }, { then: hide }) },
    '/then/properties/x',
    /“Có không” là “Có” và “A” đã trả lời/,
  );
  tells(
    'hides a field in every case, one condition after the other',
    { s: choice('S'), x: text('X') },
    {
      allOf: [
        when({ s: { const: 'a' } }, { then: hide }),
        when({ s: { const: 'b' } }, { then: hide }),
        { if: { not: { required: ['s'] } }, then: hide },
      ],
    },
    '/allOf/0/if',
    /Không câu trả lời nào làm mục "x" hiện ra/,
  );
  tells(
    'asks for more values than there are to choose from',
    {
      m: { type: 'array', title: 'M', uniqueItems: true, items: { type: 'string', oneOf: options } },
      x: text('X'),
    },
    when({ m: { minItems: 3 } }, { then: { required: ['x'] }, else: hide }),
    '/if',
    /Điều kiện này không bao giờ đúng/,
  );
  tells(
    'leaves no option where two conditions hold',
    { n: count, x: choice('X') },
    {
      allOf: [
        when({ n: { minimum: 3 } }, { then: { properties: { x: { const: 'a' } } } }),
        when({ n: { minimum: 5 } }, { then: { properties: { x: { const: 'b' } } } }),
      ],
    },
    '/allOf/1/then/properties/x',
    /không để cho mục "x" câu trả lời nào/,
  );

  it('says nothing of what meets only while an answer is missing', () => {
    const married = { properties: { s: { const: 'a' } }, required: ['s'] };
    assert.deepEqual(
      told(
        { s: choice('S'), x: text('X') },
        {
          required: ['s'],
          allOf: [
            {
              if: { not: { properties: { s: { const: 'b' } }, required: ['s'] } },
              then: { required: ['x'] },
            },
            { if: married, else: hide },
          ],
        },
      ),
      [],
    );
  });

  it('says nothing of conditions that a field between them keeps apart', () => {
    assert.deepEqual(
      told(
        { n: count, yes, x: text('X') },
        {
          required: ['n'],
          allOf: [
            when({ n: { maximum: 5 } }, { then: { properties: { yes: false } } }),
            when({ yes: { const: true } }, { then: { required: ['x'] } }),
            when({ n: { maximum: 4 } }, { then: hide }),
          ],
        },
      ),
      [],
    );
  });
});

describe('a field that two branches define', () => {
  const both = (one: object, other: object, first: object = {}) =>
    [
      { yes, ...first },
      when(
        { yes: { const: true } },
        { then: { properties: { x: one } }, else: { properties: { x: other } } },
      ),
    ] as const satisfies readonly [object, object];
  const at = '/else/properties/x';
  const cases: [string, Partial<Schema>, Partial<Schema>, string, RegExp][] = [
    [
      'a group and a field',
      { type: 'object', title: 'X', properties: { y: text('Y') as Schema } },
      text('X') as Schema,
      '/type',
      /một nhóm hay danh sách/,
    ],
    [
      'a text and a number',
      text('X') as Schema,
      { type: 'integer', title: 'X' },
      '/type',
      /hai loại câu trả lời/,
    ],
    ['options and none', choice('X') as Schema, text('X') as Schema, '', /không ghi "oneOf"/],
    [
      'a default and none',
      text('X', { default: 'x' }) as Schema,
      text('X') as Schema,
      '',
      /"default" khác nhau/,
    ],
  ];
  for (const [named, one, other, pointer, words] of cases)
    tells(`defines it as ${named}`, ...both(one, other), `${at}${pointer}`, words);

  it('may be called and checked otherwise', () => {
    assert.deepEqual(
      told(...both(text('X', { maxLength: 9 }), text('Y', { maxLength: 5, pattern: '^a' }))),
      [],
    );
  });
});
