import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionsOf, type Schema } from '../src/index.ts';
import { expectTold, type Mistake } from './mistake.ts';
import { declarationFile, englishFile, type Files, loadSample, paperFile } from './sample-schemas.ts';

const purposes = () => ({
  type: 'array',
  title: 'Mục đích sử dụng',
  items: {
    type: 'string',
    oneOf: [
      { const: 'study', title: 'Học tập' },
      { const: 'work', title: 'Lao động' },
    ],
  },
  uniqueItems: true,
});
const phones = () => ({
  type: 'array',
  title: 'Các số điện thoại',
  items: { type: 'string', format: 'phone-number' },
});

/** The sample with a multiple choice and a list of plain values, on the paper too. */
function withSeveral(files: Files): void {
  const { properties } = files[declarationFile];
  properties.pledge.properties.purposes = purposes();
  properties.pledge.properties.phones = phones();
  files[paperFile].blocks.push(
    { block: 'line', parts: [{ text: 'Mục đích: ' }, { answer: 'pledge.purposes' }] },
    { block: 'line', parts: [{ text: 'Điện thoại: ' }, { answer: 'pledge.phones' }] },
  );
  Object.assign(files[englishFile], {
    'Mục đích sử dụng': 'Purposes',
    'Học tập': 'Study',
    'Lao động': 'Work',
    'Các số điện thoại': 'Phone numbers',
  });
}

const member = (files: Files, key: string) => files[declarationFile].properties.pledge.properties[key];
const at = (key: string) => `/properties/pledge/properties/${key}`;

const mistakes: Omit<Mistake, 'file'>[] = [
  {
    did: 'let a choice be made twice',
    change: (files) => delete member(files, 'purposes').uniqueItems,
    pointer: at('purposes'),
    says: 'chưa nói mỗi lựa chọn chỉ được chọn một lần',
    wayOut: 'Thêm "uniqueItems": true cạnh "items".',
  },
  {
    did: 'asked for more choices than there are',
    change: (files) => (member(files, 'purposes').minItems = 3),
    pointer: `${at('purposes')}/minItems`,
    says: 'chỉ có 2 lựa chọn, nên không ai chọn đủ "minItems"',
  },
  {
    did: 'gave each of several values a label',
    change: (files) => (member(files, 'phones').items.title = 'Số'),
    pointer: `${at('phones')}/items/title`,
    says: '"title" không có tác dụng trong "items" của mục "phones"',
  },
  {
    did: 'asked for several codes of communes to be typed',
    change: (files) => (member(files, 'phones').items.format = 'commune-code'),
    pointer: `${at('phones')}/items/format`,
    says: 'công dân không gõ được mã',
  },
  {
    did: 'ticked a choice beforehand',
    change: (files) => (member(files, 'purposes').default = ['study']),
    pointer: `${at('purposes')}/default`,
    says: '"default" không có tác dụng với mục "purposes", vì mục này là nhiều giá trị',
  },
  {
    did: 'asked lines with boxes',
    change: (files) => (member(files, 'phones')['x-widget'] = 'checkboxes'),
    pointer: `${at('phones')}/x-widget`,
    says: 'Không hỏi mục "phones" bằng "checkboxes" được.',
  },
  {
    did: 'wanted the groups of a list to differ',
    change: (files) => (files[declarationFile].properties.children.uniqueItems = true),
    pointer: '/properties/children/uniqueItems',
    says: 'Biểu mẫu không so các phần tử của danh sách "children" với nhau được',
    wayOut: 'Bỏ "uniqueItems".',
  },
  {
    did: 'wrote that values may repeat',
    change: (files) => (member(files, 'phones').uniqueItems = false),
    pointer: `${at('phones')}/uniqueItems`,
    says: '',
  },
  {
    did: 'offered an option with a wrong format',
    change: (files) => Object.assign(member(files, 'purposes').items, { maxLength: 4 }),
    pointer: `${at('purposes')}/items/oneOf/0/const`,
    says: 'không đạt "maxLength"',
  },
  {
    did: 'asked in a condition which of several values was chosen',
    change: (files) => conditionOver(files, 'purposes', { const: 'study' }),
    pointer: '/properties/pledge/if/properties/purposes',
    says: 'Điều kiện dùng "const" với mục "purposes"',
  },
  {
    did: 'changed in a branch what each of several values is like',
    change: (files) => {
      conditionOver(files, 'purposes', { minItems: 1 });
      files[declarationFile].properties.pledge.then = { properties: { phones: { items: { maxLength: 5 } } } };
    },
    pointer: '/properties/pledge/then/properties/phones/items',
    says: 'Nhánh này không đổi được "items" của mục "phones"',
  },
];

/** Asks about one of them to require the place, which then has to stand behind. */
function conditionOver(files: Files, key: string, asked: Schema): void {
  const { pledge } = files[declarationFile].properties;
  pledge.properties.last = { type: 'string', title: 'Mục cuối' };
  pledge.if = { properties: { [key]: asked }, required: [key] };
  pledge.then = { required: ['last'] };
}

describe('a field of several values', () => {
  it('is accepted as a multiple choice and as lines, with translations and on paper', () => {
    const { problems, procedures } = loadSample(withSeveral);
    assert.deepEqual(problems, []);
    const questions = questionsOf(procedures[0]?.declaration as Schema);
    const asked = questions.find(({ path }) => path === 'pledge.purposes');
    assert.equal(asked?.kind, 'field');
    assert.deepEqual(
      asked?.options.map(({ label }) => label),
      ['Học tập', 'Lao động'],
    );
  });

  it('may be asked about by how many values it has', () => {
    const { problems } = loadSample((files) => {
      withSeveral(files);
      conditionOver(files, 'purposes', { minItems: 2 });
      files[paperFile].notOnPaper = { ...files[paperFile].notOnPaper, 'pledge.last': 'Không có trên mẫu' };
    });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('tells which of its texts are not translated', () => {
    const { problems } = loadSample((files) => {
      withSeveral(files);
      delete files[englishFile]['Lao động'];
    });
    assert.match(problems[0]?.message ?? '', /declaration\.schema\.json:\d+ {2}"Lao động"$/);
  });

  for (const { did, change, ...told } of mistakes)
    it(`tells an editor who ${did}`, () =>
      expectTold({
        did,
        ...told,
        file: declarationFile,
        change: (files) => {
          withSeveral(files);
          change(files);
        },
      }));
});
