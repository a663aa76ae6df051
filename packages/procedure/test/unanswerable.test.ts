import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectTold, type Mistake } from './mistake.ts';
import {
  at,
  atBranch,
  atPlace,
  atQuantity,
  children,
  inPledge,
  place,
  quantity,
  requester,
  root,
  status,
  whenAsked,
  whenCopied,
} from './sample-places.ts';
import { declarationFile, type Files, loadSample } from './sample-schemas.ts';

/** What would be accepted and then not work: told at the declaration, in a place of its own. */
type Told = Omit<Mistake, 'file'>;

const repeated: Told[] = [
  {
    did: 'required a field twice',
    change: (files) => requester(files).required.push('status'),
    pointer: `${at}/required`,
    says: 'Danh sách "required" có "status" hai lần.',
  },
  {
    did: 'made a field depend twice',
    change: (files) => (requester(files).dependentRequired = { fullName: ['dateOfBirth', 'dateOfBirth'] }),
    pointer: `${at}/dependentRequired/fullName`,
    says: 'Danh sách "dependentRequired" có "dateOfBirth" hai lần.',
  },
  {
    did: 'listed a value twice',
    change: (files) => (place(files).enum = ['Huế', 'Vinh', 'Huế']),
    pointer: `${atPlace}/enum`,
    says: 'Danh sách "enum" có "Huế" hai lần.',
  },
  {
    did: 'suggested an answer twice',
    change: (files) => (place(files)['x-suggestions'] = ['Huế', 'Huế']),
    pointer: `${atPlace}/x-suggestions`,
    says: 'Danh sách "x-suggestions" có "Huế" hai lần.',
  },
  {
    did: 'gave two options the same label',
    change: (files) => (status(files).oneOf[1].title = 'Chưa kết hôn'),
    pointer: `${at}/properties/status/oneOf/1/title`,
    says: 'Hai lựa chọn có cùng nhãn "Chưa kết hôn"',
  },
];

const closed: Told[] = [
  {
    did: 'closed a group in two ways',
    change: (files) => {
      requester(files).additionalProperties = true;
      requester(files).unevaluatedProperties = false;
    },
    pointer: `${at}/additionalProperties`,
    says: '"additionalProperties" và "unevaluatedProperties" đứng cạnh nhau',
  },
  {
    did: 'closed a branch',
    change: (files) => (requester(files).allOf[0].then.unevaluatedProperties = false),
    pointer: `${at}/allOf/0/then/unevaluatedProperties`,
    says: '"unevaluatedProperties" ở đây chỉ thấy các mục của riêng phần này',
  },
  {
    did: 'closed a part of "allOf"',
    change: (files) => requester(files).allOf.push({ additionalProperties: false }),
    pointer: `${at}/allOf/1/additionalProperties`,
    says: '"additionalProperties" ở đây chỉ thấy các mục của riêng phần này',
  },
  {
    did: 'closed a group from a branch outside of it',
    change: (files) =>
      whenCopied(files, { properties: { pledge: { unevaluatedProperties: false, required: ['date'] } } }),
    pointer: '/allOf/0/then/properties/pledge/unevaluatedProperties',
    says: 'Nhánh này không đổi được "unevaluatedProperties" của mục "pledge"',
  },
  {
    did: 'closed a group to which a branch outside of it adds a field',
    change: (files) => {
      root(files).properties.pledge.unevaluatedProperties = false;
      whenCopied(files, inPledge({ reason: { type: 'string', title: 'Lý do' } }));
    },
    pointer: '/properties/pledge/unevaluatedProperties',
    says: 'chặn luôn mục "reason", vì mục này được khai ở ngoài chỗ khai nhóm',
  },
  {
    did: 'added fields to a shared part that is closed',
    change: (files) => {
      root(files).$defs = {
        where: {
          type: 'object',
          title: 'Nơi ở',
          unevaluatedProperties: false,
          properties: { street: { type: 'string', title: 'Đường' } },
        },
      };
      root(files).properties.where = {
        $ref: '#/$defs/where',
        properties: { note: { type: 'string', title: 'Ghi chú' } },
      };
    },
    pointer: '/properties/where/properties',
    says: 'Phần chung mà "$ref" dẫn tới đã đóng lại bằng "unevaluatedProperties": false',
  },
  {
    did: 'closed the place of a "$ref" against what the "$ref" brings',
    change: (files) => {
      root(files).$defs = {
        where: {
          type: 'object',
          title: 'Nơi ở',
          properties: { street: { type: 'string', title: 'Đường' } },
        },
      };
      root(files).properties.where = { $ref: '#/$defs/where', additionalProperties: false };
    },
    pointer: '/properties/where/additionalProperties',
    says: 'chặn luôn cả những mục mà "$ref" đem lại',
  },
];

const contradicting: Told[] = [
  {
    did: 'asked nothing in a group',
    change: (files) => (root(files).properties.pledge.properties.more = { type: 'object', title: 'Thêm' }),
    pointer: '/properties/pledge/properties/more',
    says: 'Nhóm "more" không hỏi mục nào',
  },
  {
    did: 'asked nothing in a group that is closed',
    change: (files) =>
      (root(files).properties.pledge.properties.more = {
        type: 'object',
        title: 'Thêm',
        unevaluatedProperties: false,
      }),
    pointer: '/properties/pledge/properties/more',
    says: 'Nhóm "more" không hỏi mục nào',
  },
  {
    did: 'asked nothing in the items of a list',
    change: (files) => (children(files).items = { type: 'object', title: 'Con thứ' }),
    pointer: '/properties/children/items',
    says: 'Nhóm "children" không hỏi mục nào',
  },
  ...(['oneOf', 'const', 'enum'] as const).flatMap((keyword): Told[] => {
    const value = { oneOf: [{ const: 'a', title: 'A' }], const: 'a', enum: ['a'] }[keyword];
    return [
      {
        did: `wrote "${keyword}" at a group`,
        change: (files) => (requester(files)[keyword] = value),
        pointer: `${at}/${keyword}`,
        says: `"${keyword}" không có tác dụng với mục "requester"`,
      },
      {
        did: `wrote "${keyword}" at a group without a type`,
        change: (files) => {
          delete requester(files).type;
          requester(files)[keyword] = value;
        },
        pointer: `${at}/${keyword}`,
        says: `"${keyword}" không có tác dụng với mục "requester"`,
      },
      {
        did: `wrote "${keyword}" at a list`,
        change: (files) => (children(files)[keyword] = value),
        pointer: `/properties/children/${keyword}`,
        says: `"${keyword}" không có tác dụng với mục "children"`,
      },
      {
        did: `wrote "${keyword}" in a branch of a group`,
        change: (files) => (requester(files).allOf[0].then[keyword] = value),
        pointer: `${at}/allOf/0/then/${keyword}`,
        says: `"${keyword}" không có tác dụng ở đây`,
      },
    ];
  }),
  {
    did: 'made a branch of a group a text',
    change: (files) => (requester(files).allOf[0].then.type = 'string'),
    pointer: `${at}/allOf/0/then/type`,
    says: 'Phần này đòi cả nhóm là "string"',
  },
  {
    did: 'made a group a text in a branch outside of it',
    change: (files) => whenCopied(files, { properties: { pledge: { type: 'string' } } }),
    pointer: '/allOf/0/then/properties/pledge/type',
    says: 'Nhánh này đổi "type" của mục "pledge"',
  },
  {
    did: 'labelled a branch',
    change: (files) => (requester(files).allOf[0].then.title = 'Khi đã kết hôn'),
    pointer: `${at}/allOf/0/then/title`,
    says: '"title" không có tác dụng ở đây',
  },
  {
    did: 'fixed a value that is no option',
    change: (files) => (status(files).const = 'widowed'),
    pointer: `${at}/properties/status/const`,
    says: 'Mục "status" có cả "oneOf" lẫn "const" mà hai bên khác nhau',
  },
  {
    did: 'listed fewer values beside the options',
    change: (files) => (status(files).enum = ['single']),
    pointer: `${at}/properties/status/enum`,
    says: 'Mục "status" có cả "oneOf" lẫn "enum" mà hai bên khác nhau',
  },
  {
    did: 'offered what the pattern refuses',
    change: (files) => (status(files).pattern = '^s'),
    pointer: `${at}/properties/status/oneOf/1/const`,
    says: 'Mục "status" cho chọn "married", nhưng giá trị này không đạt "pattern"',
  },
  {
    did: 'listed what is too long',
    change: (files) => Object.assign(place(files), { enum: ['Huế', 'Vinh'], maxLength: 3 }),
    pointer: `${atPlace}/enum`,
    says: 'Mục "place" cho chọn "Vinh", nhưng giá trị này không đạt "maxLength"',
  },
  {
    did: 'fixed a text for a number',
    change: (files) => (quantity(files).const = '2'),
    pointer: `${atQuantity}/const`,
    says: 'Mục "quantity" cho chọn "2", nhưng giá trị này không đạt "type"',
  },
  {
    did: 'hid a field always',
    change: (files) => requester(files).allOf.push({ properties: { dateOfBirth: false } }),
    pointer: `${at}/allOf/1/properties/dateOfBirth`,
    says: 'Mục "dateOfBirth" không bao giờ hiện',
  },
  {
    did: 'asked for two options of one field at once',
    change: (files) =>
      requester(files).allOf.push({
        if: { properties: { status: { const: 'single' } }, required: ['status'] },
        then: {
          if: { properties: { status: { enum: ['married'] } }, required: ['status'] },
          then: { properties: { since: { type: 'string', title: 'Từ năm' } } },
        },
      }),
    pointer: `${at}/allOf/1/if`,
    says: 'Không câu trả lời nào làm mục "since" hiện ra',
  },
  {
    did: 'asked in a branch about a field that this branch does not show',
    change: (files) =>
      requester(files).allOf.push({
        if: { properties: { status: { const: 'single' } }, required: ['status', 'spouse'] },
        then: { properties: { since: { type: 'string', title: 'Từ năm' } } },
      }),
    pointer: `${at}/allOf/1/if`,
    says: 'Điều kiện này không bao giờ đúng',
  },
  {
    did: 'asked for more than the field takes',
    change: (files) =>
      whenAsked(files, { minimum: 21 }, inPledge({ reason: { type: 'string', title: 'Lý do' } })),
    pointer: '/allOf/0/if/properties/copies/properties/quantity',
    says: 'Điều kiện về "quantity" không bao giờ đúng',
  },
  {
    did: 'asked for a text by a pattern that no option has',
    change: (files) => (requester(files).allOf[0].if.properties.status = { pattern: '^x' }),
    pointer: `${at}/allOf/0/if/properties/status`,
    says: 'Điều kiện về "status" không bao giờ đúng',
  },
  {
    did: 'swapped the bounds of a text',
    change: (files) => (place(files).minLength = 101),
    pointer: `${atPlace}/minLength`,
    says: '"minLength" lớn hơn "maxLength"',
  },
  {
    did: 'left no number between open bounds',
    change: (files) => Object.assign(quantity(files), { exclusiveMinimum: 3, exclusiveMaximum: 4 }),
    pointer: `${atQuantity}/exclusiveMinimum`,
    says: 'Các giới hạn của mục này loại trừ nhau',
  },
  {
    did: 'left no multiple between the bounds',
    change: (files) => (quantity(files).multipleOf = 50),
    pointer: `${atQuantity}/minimum`,
    says: 'Các giới hạn của mục này loại trừ nhau',
  },
  {
    did: 'counted in steps that a computer does not divide exactly',
    change: (files) => Object.assign(quantity(files), { type: 'number', multipleOf: 0.1 }),
    pointer: `${atQuantity}/multipleOf`,
    says: '0.3 chia cho 0.1 không ra số nguyên',
  },
  {
    did: 'left no option between two branches of one case',
    change: (files) => {
      place(files).oneOf = ['Huế', 'Vinh'].map((name) => ({ const: name, title: name }));
      whenCopied(files, inPledge({ place: { enum: ['Huế'] } }));
      root(files).allOf.push({ ...root(files).allOf[0], then: inPledge({ place: { const: 'Vinh' } }) });
    },
    pointer: '/allOf/1/then/properties/pledge/properties/place',
    says: 'Nhánh này và một nhánh khác áp dụng trong cùng trường hợp',
  },
  {
    did: 'left no length between two branches of one case',
    change: (files) => {
      whenCopied(files, inPledge({ place: { minLength: 20 } }));
      root(files).allOf.push({ ...root(files).allOf[0], then: inPledge({ place: { maxLength: 19 } }) });
    },
    pointer: '/allOf/1/then/properties/pledge/properties/place/maxLength',
    says: '"minLength" lớn hơn "maxLength"',
  },
  {
    did: 'swapped bounds by a branch',
    change: (files) => whenCopied(files, inPledge({ place: { minLength: 200 } })),
    pointer: `${atBranch}/minLength`,
    says: '"minLength" lớn hơn "maxLength"',
  },
  {
    did: 'left no option in a branch',
    change: (files) => {
      place(files).oneOf = [{ const: 'Huế', title: 'Huế' }];
      whenCopied(files, inPledge({ place: { pattern: '^V' } }));
    },
    pointer: atBranch,
    says: 'Nhánh này thêm phép kiểm tra mà không lựa chọn nào của mục "place" đạt được.',
  },
  {
    did: 'fixed a value in a branch that the field does not take',
    change: (files) => whenCopied(files, inPledge({ place: { const: 'x'.repeat(101) } })),
    pointer: `${atBranch}/const`,
    says: 'nhưng giá trị này không đạt "maxLength" của chính mục đó',
  },
  {
    did: 'checked the pattern of a text that is worked out',
    change: (files) => (requester(files).properties.dateInWords.pattern = '^N'),
    pointer: `${at}/properties/dateInWords/pattern`,
    says: 'Mục "dateInWords" được tính tự động, nên "pattern" không bao giờ đạt được',
  },
  {
    did: 'left no room for a date in words',
    change: (files) => (requester(files).properties.dateInWords.maxLength = 20),
    pointer: `${at}/properties/dateInWords/maxLength`,
    says: 'không đủ cho một ngày ghi bằng chữ',
  },
  {
    did: 'asked for more items than the form has room for',
    change: (files) => Object.assign(children(files), { minItems: 51, maxItems: 60 }),
    pointer: '/properties/children/minItems',
    says: 'Danh sách "children" có "minItems" lớn hơn 50',
  },
  {
    did: 'allowed more items than the form has room for',
    change: (files) => (children(files).maxItems = 51),
    pointer: '/properties/children/maxItems',
    says: 'Danh sách "children" có "maxItems" lớn hơn 50',
  },
  {
    did: 'offered more options than validators can tell apart',
    change: (files) =>
      (place(files).oneOf = Array.from({ length: 1001 }, (_, index) => ({
        const: `${index}`,
        title: `Số ${index}`,
      }))),
    pointer: `${atPlace}/oneOf`,
    says: 'Mục này có 1.001 lựa chọn',
  },
  {
    did: 'named a field like something that every object has',
    change: (files) => (requester(files).properties.constructor = { type: 'string', title: 'Nhà thầu' }),
    pointer: `${at}/properties/constructor`,
    says: 'Không dùng được tên mục "constructor"',
  },
  {
    did: 'labelled a field with nothing but a space',
    change: (files) => (place(files).title = ' '),
    pointer: `${atPlace}/title`,
    says: 'Chữ " " không có chữ cái hay chữ số nào nhìn thấy được',
  },
  {
    did: 'wrote an option without anything in it',
    change: (files) => status(files).oneOf.push({}),
    pointer: `${at}/properties/status/oneOf/2`,
    says: 'Lựa chọn này chưa có nhãn.',
  },
  {
    did: 'used an annotation of another program',
    change: (files) => (place(files)['ui:widget'] = 'text'),
    pointer: `${atPlace}/ui:widget`,
    says: 'Biểu mẫu không hiểu khóa "ui:widget".',
    wayOut:
      'Xóa khóa này. Muốn ghi chú cho người biên tập thì dùng "$comment"; các khóa dùng được có trong DECLARATION.md.',
  },
];

/** Says at the requester that answers do not go together. */
const speaksAgainst = (rule: object) => (files: Files) => {
  requester(files)['x-contradictions'] = [{ at: 'dateOfBirth', message: 'Xem lại.', ...rule }];
};
const atRule = `${at}/x-contradictions/0`;

const incomparable: Told[] = [
  {
    did: 'told of a contradiction at a field that is not asked',
    change: speaksAgainst({ at: 'dateOfBrith', latest: { from: 'today' } }),
    pointer: `${atRule}/at`,
    says: 'không hỏi mục nào ở đường dẫn đó',
    wayOut: 'Có phải ý bạn là "dateOfBirth"? Sửa lại thành "dateOfBirth".',
  },
  {
    did: 'told of a contradiction whatever is answered',
    change: speaksAgainst({}),
    pointer: atRule,
    says: 'không so gì cả',
  },
  {
    did: 'compared a name with a day',
    change: speaksAgainst({ at: 'fullName', earliest: { from: 'dateOfBirth' } }),
    pointer: `${atRule}/at`,
    says: 'không phải là ngày',
  },
  {
    did: 'compared a day with a name',
    change: speaksAgainst({ earliest: { from: 'fullName', by: 'P1Y' } }),
    pointer: `${atRule}/earliest/from`,
    says: 'không phải là ngày',
  },
  {
    did: 'asked whose number a day is',
    change: speaksAgainst({ numberOf: 'male' }),
    pointer: `${atRule}/numberOf`,
    says: 'không nhận số định danh',
  },
  {
    did: 'waited for an answer that cannot be given',
    change: speaksAgainst({ when: { status: 'maried' } }),
    pointer: `${atRule}/when/status`,
    says: 'không có lựa chọn "maried"',
    wayOut: 'Có phải ý bạn là "married"? Sửa lại thành "married".',
  },
];

for (const [what, mistakes] of Object.entries({ repeated, closed, contradicting, incomparable }))
  describe(`what is ${what}`, () => {
    for (const mistake of mistakes)
      it(`is told an editor who ${mistake.did}`, () => expectTold({ ...mistake, file: declarationFile }));
  });

describe('what is too large', () => {
  const leaf = { type: 'string', title: 'Mục' };
  const told = (declaration: object | string) =>
    loadSample((files) => (files[declarationFile] = declaration))
      .problems.filter(({ file, severity }) => file === `schemas/${declarationFile}` && severity === 'error')
      .map(({ pointer, message }) => `${pointer} ${message}`);
  const tower = (levels: number, uses: readonly string[]) => {
    const $defs: Record<string, object> = { l0: leaf };
    for (let level = 1; level <= levels; level += 1)
      $defs[`l${level}`] = {
        type: 'object',
        title: 'Nhóm',
        properties: Object.fromEntries(uses.map((key) => [key, { $ref: `#/$defs/l${level - 1}` }])),
      };
    return { title: 'Tờ khai', type: 'object', $defs, properties: { top: { $ref: `#/$defs/l${levels}` } } };
  };

  it('is told when references double it at every level', () => {
    assert.deepEqual(told(tower(11, ['a', 'b'])), []);
    for (const levels of [16, 24])
      assert.match(told(tower(levels, ['a', 'b'])).join(), /^ Tờ khai quá 5\.000 mục: /);
    assert.match(told(tower(60, ['a', 'b'])).join(), /lồng nhau 60 tầng; biểu mẫu vẽ được tới 24 tầng/);
  });

  it('is told when lists in lists ask for too many items', () => {
    const lists = (levels: number): object =>
      levels === 0
        ? leaf
        : {
            type: 'array',
            title: 'Danh sách',
            minItems: 50,
            items: { type: 'object', title: 'Phần tử', properties: { top: lists(levels - 1) } },
          };
    const asking = (levels: number) => ({
      title: 'Tờ khai',
      type: 'object',
      properties: { top: lists(levels) },
    });
    assert.deepEqual(told(asking(2)), []);
    assert.match(told(asking(3)).join(), /Tờ khai quá 5\.000 mục: .* thì có 127\.551 mục/);
  });

  it('is told when groups are nested too deep', () => {
    assert.deepEqual(told(tower(24, ['a'])), []);
    assert.match(told(tower(25, ['a'])).join(), /lồng nhau 25 tầng; biểu mẫu vẽ được tới 24 tầng/);
  });

  it('is told when references follow each other without end', () => {
    const $defs: Record<string, object> = { l0: leaf };
    for (let level = 1; level <= 3000; level += 1) $defs[`l${level}`] = { $ref: `#/$defs/l${level - 1}` };
    const chain = { title: 'Tờ khai', type: 'object', $defs, properties: { top: { $ref: '#/$defs/l3000' } } };
    assert.match(told(chain).join(), /Tới đây các phần lồng nhau, kể cả qua "\$ref", đã quá 250 tầng\./);
  });

  it('is told when one condition asks more than a validator that compiles it can nest', () => {
    const asking = (members: number, nested: (asked: object[]) => object) => ({
      title: 'Tờ khai',
      type: 'object',
      properties: { kind: leaf, shown: leaf },
      if: nested(
        Array.from({ length: members }, (_, index) => ({
          properties: { kind: { const: `v${index}` } },
          required: ['kind'],
        })),
      ),
      then: { required: ['shown'] },
    });
    const anyOf = (asked: object[]) => ({ anyOf: asked });
    assert.deepEqual(told(asking(149, anyOf)), []);
    assert.deepEqual(told(asking(3000, anyOf)), [
      '/if Điều kiện này có 6.001 phần (mục, nhánh); một điều kiện được tới 300 phần.',
    ]);
    assert.match(
      told(asking(150, (asked) => ({ not: anyOf(asked) }))).join(),
      /^\/if Điều kiện này có 302 phần/,
    );
  });

  it('is told when a group has too many alternatives with fields of their own', () => {
    const choosing = (count: number) => ({
      title: 'Tờ khai',
      type: 'object',
      properties: {
        place: {
          type: 'object',
          title: 'Nơi',
          required: ['kind'],
          oneOf: Array.from({ length: count }, (_, index) => ({
            title: `Nơi ${index}`,
            properties: {
              kind: { const: `k${index}` },
              [`f${index}`]: { type: 'string', title: `Mục ${index}` },
            },
          })),
        },
      },
    });
    assert.doesNotMatch(told(choosing(100)).join(), /phương án có mục riêng/);
    assert.match(
      told(choosing(101)).join(),
      /^\/properties\/place\/oneOf Ở đây có 101 phương án có mục riêng/,
    );
  });

  it('is told when conditions are nested too deep', () => {
    const deep = `{"title": "T", "type": "object", "if": ${'{"not": '.repeat(5000)}{}${'}'.repeat(5000)}, "then": {}}`;
    assert.match(told(deep).join(), /lồng quá 250 tầng/);
  });

  it('is told when a reference is written wrongly, whatever stands in it', () => {
    for (const $ref of [
      '#/$defs/100%',
      '#/$defs/a~2',
      '#/$defs/%E0%A4%A',
      '%',
      '#',
      'a#b#c',
      '../../../x',
      '#/$defs/constructor',
    ])
      assert.match(
        told({
          title: 'T',
          type: 'object',
          $defs: { a: leaf },
          properties: { a: { $ref, title: 'A' } },
        }).join(),
        /^\/properties\/a\/\$ref (?:"\$ref" không dẫn tới|Tệp \S+ không có)/,
        $ref,
      );
  });
});
