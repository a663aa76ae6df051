import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { brokenKeyword } from '../src/outline/broken-keyword.ts';
import { keptOtherwise } from '../src/outline/kept-as.ts';
import { someTextFits, textsThatFit } from '../src/outline/some-text.ts';
import { expectTold, type Mistake } from './mistake.ts';
import {
  at,
  atBranch,
  atPlace,
  atQuantity,
  inPledge,
  place,
  quantity,
  requester,
  root,
  status,
  whenCopied,
} from './sample-places.ts';
import { declarationFile, type Files } from './sample-schemas.ts';

/** What is asked of the place where the paper is signed. */
const ofText = (checks: object) => (files: Files) =>
  Object.assign(place(files), { maxLength: 100, ...checks });

const mistakes: Omit<Mistake, 'file'>[] = [
  {
    did: 'looked ahead for what must not come, and then asked for it',
    change: ofText({ pattern: '^(?![0-9])[0-9]+$' }),
    pointer: `${atPlace}/pattern`,
    says: 'Không tìm được câu trả lời nào mà mục "place" nhận',
  },
  {
    did: 'asked for the border of a word inside of one',
    change: ofText({ pattern: '^a\\bb$' }),
    pointer: `${atPlace}/pattern`,
    says: 'Không tìm được câu trả lời nào mà mục "place" nhận',
  },
  {
    did: 'asked for a longer text than the pattern takes',
    change: ofText({ pattern: '^[0-9]{10}$', minLength: 11 }),
    pointer: `${atPlace}/pattern`,
    says: 'Không câu trả lời nào cho mục "place" hợp với các điều kiện này cùng lúc: "pattern", "minLength", "maxLength".',
  },
  {
    did: 'looked ahead for a digit where there are letters only',
    change: ofText({ pattern: '^(?=.*[0-9])[a-z]+$' }),
    pointer: `${atPlace}/pattern`,
    says: 'Không câu trả lời nào cho mục "place"',
  },
  {
    did: 'asked for a length between those that the pattern takes',
    change: ofText({ pattern: '^(?:[0-9]{3}|[0-9]{9})$', minLength: 4, maxLength: 8 }),
    pointer: `${atPlace}/pattern`,
    says: 'Không câu trả lời nào cho mục "place" hợp với các điều kiện này cùng lúc',
  },
  {
    did: 'asked for letters in a number',
    change: ofText({ format: 'personal-id', pattern: '^[A-Z]' }),
    pointer: `${atPlace}/pattern`,
    says: 'hợp với các điều kiện này cùng lúc: "pattern", "format", "maxLength"',
  },
  {
    did: 'left no room for a date',
    change: ofText({ format: 'date', maxLength: 9 }),
    pointer: `${atPlace}/format`,
    says: 'hợp với các điều kiện này cùng lúc: "format", "maxLength"',
  },
  {
    did: 'let the text go on behind its end',
    change: ofText({ pattern: '^[a-z]+$[0-9]', maxLength: undefined }),
    pointer: `${atPlace}/pattern`,
    says: 'Không câu trả lời nào cho mục "place" đạt được "pattern" này.',
  },
  {
    did: 'asked for a blank where the form leaves none',
    change: ofText({ pattern: '^ [0-9]+$', maxLength: undefined }),
    pointer: `${atPlace}/pattern`,
    says: 'Không câu trả lời nào cho mục "place" đạt được "pattern" này.',
  },
  {
    did: 'asked for another beginning in a branch than always',
    change: (files) => {
      place(files).pattern = '^[a-z]';
      whenCopied(files, inPledge({ place: { pattern: '^[0-9]' } }));
    },
    pointer: `${atBranch}/pattern`,
    says: 'Không câu trả lời nào cho mục "place"',
  },
  {
    did: 'let a condition ask for what the pattern never takes',
    change: (files) => {
      requester(files).properties.dateOfBirth.format = 'personal-id';
      requester(files).properties.dateOfBirth.examples = ['001090000001'];
      delete requester(files).properties.dateInWords;
      files['procedures/xin-xac-nhan/paper.json'].notOnPaper = {};
      requester(files).allOf.push({
        if: { properties: { dateOfBirth: { pattern: '^[A-Z]' } }, required: ['dateOfBirth'] },
        then: { required: ['spouse'] },
      });
    },
    pointer: `${at}/allOf/1/if/properties/dateOfBirth`,
    says: 'Điều kiện về "dateOfBirth" không bao giờ đúng',
  },
  {
    did: 'looked behind, which Safari 15 does not know',
    change: ofText({ pattern: '[(?<=](?<!0)[0-9]$' }),
    pointer: `${atPlace}/pattern`,
    says: 'viết sai: "(?<!" (nhìn về phía trước chỗ đang xét) làm hỏng biểu mẫu ở các trình duyệt cũ',
  },
  {
    did: 'let capital letters pass by a flag inside',
    change: ofText({ pattern: '^(?:a)(?i:b)$' }),
    pointer: `${atPlace}/pattern`,
    says: 'viết sai: "(?i:" (đổi cách so giữa biểu thức)',
  },
  {
    did: 'let a condition ask for a day that never was',
    change: (files) =>
      requester(files).allOf.push({
        if: { properties: { dateOfBirth: { const: '2024-02-31' } }, required: ['dateOfBirth'] },
        then: { required: ['spouse'] },
      }),
    pointer: `${at}/allOf/1/if/properties/dateOfBirth`,
    says: 'Điều kiện về "dateOfBirth" không bao giờ đúng',
  },
  {
    did: 'asked for more different numbers than there are',
    change: (files) =>
      (root(files).properties.copies.properties.which = {
        type: 'array',
        title: 'Bản nào',
        uniqueItems: true,
        minItems: 3,
        items: { type: 'integer', minimum: 1, exclusiveMaximum: 3 },
      }),
    pointer: '/properties/copies/properties/which/minItems',
    says: 'Mục "which" chỉ có 2 lựa chọn',
  },
  {
    did: 'gave a question no name',
    change: (files) => (root(files).properties[''] = { type: 'string', title: 'Mục' }),
    pointer: '/properties/',
    says: 'Tên mục "" viết không đúng quy cách.',
  },
  {
    did: 'asked for a whole number by steps that meet none',
    change: (files) => Object.assign(quantity(files), { multipleOf: 1.5, minimum: 1, maximum: 2 }),
    pointer: `${atQuantity}/minimum`,
    says: 'Các giới hạn của mục này loại trừ nhau',
  },
  {
    did: 'offered an answer with two blanks in it, which the form keeps with other letters',
    change: (files) => (place(files).enum = ['Huế', 'Hà\tNội']),
    pointer: `${atPlace}/enum`,
    says: 'Mục "place" có câu trả lời "Hà\\tNội", nhưng biểu mẫu giữ chữ đó thành "Hà Nội"',
    wayOut: 'Viết lại thành "Hà Nội".',
  },
  {
    did: 'suggested an answer with a ligature',
    change: (files) => (place(files)['x-suggestions'] = ['\ufb01']),
    pointer: `${atPlace}/x-suggestions`,
    says: 'nhưng biểu mẫu giữ chữ đó thành "fi"',
  },
  {
    did: 'offered nothing as an answer',
    change: (files) => (status(files).oneOf[0].const = ''),
    pointer: `${at}/properties/status/oneOf/0/const`,
    says: 'chữ trống được coi là chưa trả lời',
  },
  {
    did: 'filled in what the field refuses',
    change: (files) => {
      place(files).pattern = '^[0-9]';
      place(files)['x-filled-from'] = [
        { from: 'choice', when: { '../requester.status': 'single' }, answer: 'Huế' },
      ];
    },
    pointer: `${atPlace}/x-filled-from/0/answer`,
    says: 'Điền sẵn "Huế" vào mục "pledge.place", nhưng chữ này không đạt "pattern" của chính mục đó.',
  },
  {
    did: 'compared a number with a day of birth that is no path',
    change: (files) => (place(files)['x-warnings'] = [{ check: 'personal-id-matches', gender: 'Giới tính' }]),
    pointer: `${atPlace}/x-warnings/0/gender`,
    says: '"Giới tính" viết không đúng quy cách',
  },
  {
    did: 'misspelt the field that a number is compared with',
    change: (files) =>
      (place(files)['x-warnings'] = [
        { check: 'personal-id-matches', dateOfBirth: '../requester.dateOfBrith', gender: 'gender' },
      ]),
    pointer: `${atPlace}/x-warnings/0/dateOfBirth`,
    says: 'so với "../requester.dateOfBrith", nhưng ở đây không có mục nào tên như vậy',
    wayOut: 'Có phải ý bạn là "../requester.dateOfBirth"? Sửa lại thành "../requester.dateOfBirth".',
  },
  {
    did: 'compared a number with what is no day',
    change: (files) =>
      (place(files)['x-warnings'] = [{ check: 'personal-id-matches', dateOfBirth: '../requester.fullName' }]),
    pointer: `${atPlace}/x-warnings/0/dateOfBirth`,
    says: 'nhưng mục này không phải là ngày sinh',
  },
];

describe('a field that takes no answer, or not the one that it offers', () => {
  for (const one of mistakes)
    it(`is told where somebody ${one.did}`, () => expectTold({ ...one, file: declarationFile }));
});

describe('whether some text satisfies what is asked of it', () => {
  const letters = ['a', 'b', '1', ' '];
  /** All texts of up to five letters, the shorter first. */
  const words = [''];
  for (const word of words) if (word.length < 5) words.push(...letters.map((more) => word + more));
  const expression = fc.letrec<{ expression: string; part: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('part'),
      fc.tuple(tie('expression'), tie('part')).map((both) => both.join('')),
      fc.tuple(tie('expression'), tie('expression')).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('*', '+', '?', '{2}', '{3,}'))
        .map(([one, times]) => `(?:${one})${times}`),
    ),
    part: fc.constantFrom(
      'a',
      'b',
      '1',
      ' ',
      '[ab]',
      '[^a]',
      '.',
      '^',
      '$',
      '(?=a)',
      '(?!b)',
      '(?<=1)',
      '\\b',
      '(?<!a)',
    ),
  })).expression;
  const schema = fc.record(
    {
      pattern: expression,
      minLength: fc.integer({ min: 0, max: 5 }),
      maxLength: fc.integer({ min: 1, max: 5 }),
    },
    { requiredKeys: [] },
  );

  it('is never denied where there is one', () => {
    fc.assert(
      fc.property(fc.array(schema, { minLength: 1, maxLength: 3 }), (schemas) => {
        const fits = (word: string) =>
          keptOtherwise({}, word) === undefined && schemas.every((one) => !brokenKeyword(one, word));
        const witness = words.find(fits);
        assert.ok(witness === undefined || someTextFits(schemas), JSON.stringify({ schemas, witness }));
      }),
      { numRuns: 500 },
    );
  });

  it('is told of what is asked by each format, and denied a day that never was', () => {
    assert.equal(someTextFits([{ format: 'date' }, { pattern: '^2000-02-29$' }]), true);
    assert.equal(someTextFits([{ format: 'date' }, { pattern: '^1999-02-29$' }]), false);
    assert.equal(someTextFits([{ format: 'email', minLength: 300 }]), true);
    assert.equal(someTextFits([{ pattern: '^(?=b)a$' }]), false);
    assert.equal(someTextFits([{ pattern: '^(?=.*b)(?=.*1)[ab1]+$' }]), true);
    assert.equal(textsThatFit([{ pattern: '^(?!abc)[a-z ]*$', minLength: 300 }]), 'some');
    assert.equal(textsThatFit([{ pattern: '^(?:(?!abc).)*$', minLength: 300, maxLength: 301 }]), 'some');
    // What must not come is left out: what it makes impossible is not denied, and an example is asked for.
    assert.equal(textsThatFit([{ pattern: '^(?!a)a$' }]), 'unproved');
    assert.equal(someTextFits([{ pattern: '^(?!a)a$' }]), true);
  });
});
