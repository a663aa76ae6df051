import { z } from 'zod';
import { formats } from '../formats/formats.ts';
import { failingKeywords } from './assertions.ts';
import { longestText } from './bounds.ts';
import { choice } from './choice.ts';
import type { Widget } from './declaration.ts';
import { says } from './says.ts';

/** What a schema in a declaration stands for: a field by its kind of answer (one value, or several), a group, a list. */
export type Kind = 'string' | 'number' | 'boolean' | 'several' | 'group' | 'list';

/** A keyword that declarations may use. */
export interface Keyword {
  /** What an editor reads about it, also as hover help. */
  readonly meaning: string;
  /** Shape of its value; null where the value is a schema, or schemas. */
  readonly value: z.ZodType | null;
  /** What it may stand on; everything, unless said. */
  readonly on?: readonly Kind[];
}

const text = z.string().min(1);
const count = z.int().min(0);
const keys = z.array(text).meta({ uniqueItems: true });

/** How the answer to a field is asked for. */
export const widgets = {
  text: ['string', 'number'],
  textarea: ['string'],
  radios: ['string', 'number', 'boolean'],
  select: ['string', 'number'],
  combobox: ['string'],
  checkbox: ['boolean'],
  checkboxes: ['several'],
  lines: ['several'],
  address: ['group'],
} as const satisfies Record<Widget, readonly Kind[]>;

const widgetMeanings: Readonly<Record<Widget, string>> = {
  text: 'Ô một dòng.',
  textarea: 'Ô nhiều dòng.',
  radios: 'Các nút chọn, thấy hết cùng lúc; hợp với ít lựa chọn.',
  select: 'Danh sách thả xuống.',
  combobox: 'Gõ để tìm trong danh sách; hợp với nhiều lựa chọn.',
  checkbox: 'Ô đánh dấu.',
  checkboxes: 'Các ô đánh dấu, chọn được nhiều.',
  lines: 'Ô nhiều dòng, mỗi dòng một giá trị.',
  address: 'Chọn tỉnh, xã rồi ghi số nhà, đường.',
};

/** Tokens of the HTML standard for what a browser may fill in, as far as a declaration can use them. */
const autocompleteTokens = [
  'off',
  'name',
  'bday',
  'sex',
  'tel',
  'email',
  'organization',
  'country-name',
  'address-level1',
  'address-level2',
  'street-address',
  'address-line1',
  'postal-code',
] as const;

/** The token, behind what it belongs to where that is not the person at the keyboard: `shipping tel`. */
const autocompletePattern = new RegExp(
  `^(?:shipping |billing )?(?:(?:home|work|mobile) )?(?:${autocompleteTokens.join('|')})$`,
);

/** What only some uses of a shared part have to compare: a path that leads nowhere is no mistake there, what is no path is. */
const pathOutside = z.string().regex(/^(?:\.\.\/)*[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/);

const warningRule = z.discriminatedUnion('check', [
  z.strictObject({
    check: z
      .literal('personal-id-matches')
      .describe('Số định danh 12 chữ số có khớp năm sinh và giới tính không.'),
    dateOfBirth: pathOutside
      .optional()
      .describe('Đường dẫn tới mục ngày sinh, tính từ nhóm này; ../ là ra ngoài.'),
    gender: pathOutside
      .optional()
      .describe('Đường dẫn tới mục giới tính, tính từ nhóm này; ../ là ra ngoài.'),
  }),
  z.strictObject({
    check: z.literal('not-in-future').describe('Ngày này có ở tương lai không; có thì phải sửa mới đi tiếp.'),
  }),
  z.strictObject({
    check: z.literal('age-at-least').describe('Người sinh ngày này đã đủ tuổi chưa.'),
    years: z.int().positive().describe('Tuổi ít nhất, tính tới hôm nay.'),
    message: says.describe('Lời nhắc khi chưa đủ tuổi.'),
  }),
]);

const moment = z.strictObject({
  from: text.describe('Đường dẫn tới một mục ngày khác, hoặc "today" là hôm nay.'),
  by: z
    .string()
    .regex(/^-?P[1-9][0-9]*[YD]$/u)
    .optional()
    .describe('Cách đó bao lâu: "P12Y" là 12 năm sau, "-P60D" là 60 ngày trước.'),
});

const contradiction = z.strictObject({
  at: text.describe('Đường dẫn tới mục sẽ hiện lời nhắc, tính từ nhóm này; nên là mục trả lời sau cùng.'),
  when: z
    .record(
      text.describe('Đường dẫn tới mục, tính từ nhóm này.'),
      z
        .union([z.string(), z.number(), z.boolean()])
        .describe('Câu trả lời, đúng như trong "const" của lựa chọn.'),
    )
    .optional()
    .describe('Chỉ nhắc khi các mục này được trả lời đúng như vậy.'),
  earliest: moment.optional().describe('Nhắc khi ngày đã khai trước ngày này.'),
  latest: moment.optional().describe('Nhắc khi ngày đã khai sau ngày này.'),
  differsFrom: text.optional().describe('Nhắc khi câu trả lời giống hệt mục này.'),
  numberOf: choice({ male: 'Số của nam.', female: 'Số của nữ.' })
    .optional()
    .describe('Nhắc khi số định danh 12 chữ số là của người thuộc giới kia.'),
  refused: z
    .boolean()
    .optional()
    .describe('true: không thể đúng, phải sửa mới đi tiếp. Không ghi: công dân được trả lời "Đúng như vậy".'),
  message: says.describe('Lời nhắc: hai câu trả lời nào không khớp, xem lại cái nào.'),
});

const answered = z
  .record(
    text.describe('Đường dẫn tới mục, tính từ nhóm chứa mục này; ../ là ra ngoài.'),
    z
      .union([z.string(), z.number(), z.boolean()])
      .describe('Câu trả lời, đúng như trong "const" của lựa chọn.'),
  )
  .optional();

const sameAs = z.strictObject({
  place: text.describe(
    'Đường dẫn tới nhóm hỏi cùng những điều này, tính từ nhóm chứa nhóm này; ../ là ra ngoài.',
  ),
  when: answered.describe(
    'Trả lời đúng như vậy thì hai chỗ là một và tự điền sang nhau; không ghi thì hiện một ô để công dân tự đánh dấu.',
  ),
});

const filledFrom = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('today').describe('Ngày hôm nay.') }),
  z.strictObject({
    from: z.literal('commune').describe('Xã, phường, đặc khu của nơi nhận tờ khai.'),
    as: choice({
      name: 'Tên xã, phường, đặc khu.',
      committee: 'Ủy ban nhân dân ở đó.',
      police: 'Công an ở đó.',
      code: 'Mã của xã, cho mục chọn xã.',
      province: 'Mã của tỉnh có xã đó, cho mục chọn tỉnh.',
    }).describe('Điền gì.'),
    of: text
      .optional()
      .describe('Đường dẫn tới mục chọn xã; không ghi thì lấy xã mà trang này phục vụ. ../ là ra ngoài.'),
  }),
  z.strictObject({
    from: z.literal('answer').describe('Câu trả lời ở một mục khác.'),
    of: text.describe('Đường dẫn tới mục đó, tính từ nhóm chứa mục này; ../ là ra ngoài.'),
  }),
  z.strictObject({
    from: z.literal('choice').describe('Tính từ những điều đã chọn.'),
    when: answered.unwrap().describe('Điền khi các mục này được trả lời đúng như vậy.'),
    answer: z.union([z.string(), z.number(), z.boolean()]).describe('Câu trả lời được điền.'),
  }),
  z.strictObject({
    from: z.literal('date').describe('Tính từ một ngày đã khai.'),
    of: text.describe('Đường dẫn tới mục ngày, tính từ nhóm chứa mục này; ../ là ra ngoài.'),
    answer: z.union([z.string(), z.number(), z.boolean()]).describe('Câu trả lời được điền.'),
    earliest: moment.optional().describe('Điền khi ngày đó không trước ngày này.'),
    latest: moment.optional().describe('Điền khi ngày đó không sau ngày này.'),
  }),
]);

const numbers: readonly Kind[] = ['number'];
const strings: readonly Kind[] = ['string'];
const objects: readonly Kind[] = ['group'];
const lists: readonly Kind[] = ['list', 'several'];
const fields: readonly Kind[] = ['string', 'number', 'boolean'];

/** Keywords of JSON Schema 2020-12 that the form understands. */
export const standardKeywords: Readonly<Record<string, Keyword>> = {
  $schema: { value: text, meaning: 'Tệp mô tả cách viết, để trình soạn thảo gợi ý và báo lỗi khi gõ.' },
  $id: { value: text, meaning: 'Tên duy nhất của lược đồ.' },
  $comment: { value: z.string(), meaning: 'Ghi chú cho người biên tập; công dân không thấy.' },
  $defs: { value: null, meaning: 'Phần dùng chung, được gọi lại bằng "$ref".' },
  $ref: {
    value: text,
    meaning: 'Dùng lại một phần trong "$defs" của tệp này hoặc của tệp trong schemas/shared.',
  },
  title: { value: says, meaning: 'Nhãn mà công dân đọc, đúng như trên mẫu.' },
  description: { value: says, meaning: 'Lời hướng dẫn ngắn đặt dưới nhãn.' },
  examples: {
    value: z.array(z.unknown()).min(1),
    on: fields,
    meaning: 'Ví dụ câu trả lời; ví dụ đầu tiên được hiện ra.',
  },
  default: { value: z.unknown(), on: fields, meaning: 'Câu trả lời điền sẵn, công dân sửa được.' },
  deprecated: { value: z.boolean(), meaning: 'Mục cũ, chỉ giữ để đọc hồ sơ cũ.' },
  readOnly: { value: z.boolean(), on: fields, meaning: 'Không gõ được; luôn đi cùng "x-derived".' },
  type: {
    value: choice({
      object: 'Một nhóm mục.',
      array: 'Một danh sách lặp lại, hoặc một mục chọn nhiều, ghi nhiều giá trị.',
      string: 'Chữ, ngày, hoặc một lựa chọn.',
      integer: 'Số nguyên.',
      number: 'Số, kể cả số lẻ.',
      boolean: 'Có hoặc không.',
    }),
    meaning: 'Loại: object là nhóm, array là danh sách, còn lại là một mục để trả lời.',
  },
  const: { value: z.unknown(), on: fields, meaning: 'Giá trị duy nhất được nhận.' },
  enum: {
    value: z.array(z.unknown()).min(1),
    on: fields,
    meaning: 'Các giá trị được nhận; dùng trong điều kiện, hoặc để bớt lựa chọn trong "then".',
  },
  oneOf: {
    value: null,
    on: fields,
    meaning:
      'Các lựa chọn, mỗi cái có "const" (giá trị lưu) và "title" (nhãn). Ở một nhóm: một trong nhiều nhóm, phân biệt bằng một mục có "const".',
  },
  properties: {
    value: null,
    on: objects,
    meaning: 'Các mục trong nhóm, theo thứ tự; false nghĩa là không hiện mục đó.',
  },
  required: { value: keys, on: objects, meaning: 'Tên các mục bắt buộc trả lời.' },
  dependentRequired: {
    value: z.record(text, keys.describe('Các mục phải trả lời khi mục này đã trả lời.')),
    on: objects,
    meaning: 'Đã trả lời mục này thì bắt buộc trả lời các mục kia.',
  },
  additionalProperties: { value: z.boolean(), on: objects, meaning: 'false: hồ sơ không được có khóa lạ.' },
  unevaluatedProperties: {
    value: z.boolean(),
    on: objects,
    meaning: 'false: hồ sơ không được có khóa lạ, có tính cả mục do điều kiện thêm vào.',
  },
  allOf: { value: null, on: objects, meaning: 'Danh sách điều kiện (hoặc "$ref") cùng áp dụng cho nhóm.' },
  if: { value: null, on: objects, meaning: 'Điều kiện về các mục đứng trước.' },
  then: { value: null, on: objects, meaning: 'Áp dụng khi điều kiện "if" đúng.' },
  else: { value: null, on: objects, meaning: 'Áp dụng khi điều kiện "if" không đúng.' },
  anyOf: {
    value: null,
    meaning:
      'Ở một nhóm: phải trả lời ít nhất một trong các mục. Trong điều kiện: một trong các điều kiện con đúng.',
  },
  not: { value: null, meaning: 'Chỉ dùng trong điều kiện: điều kiện con không đúng.' },
  items: {
    value: null,
    on: lists,
    meaning:
      'Các mục của mỗi phần tử trong danh sách; "title" là tên một phần tử. Với mục có nhiều giá trị: các lựa chọn hoặc dạng của một giá trị.',
  },
  minItems: { value: count, on: lists, meaning: 'Số phần tử ít nhất.' },
  maxItems: { value: z.int().positive(), on: lists, meaning: 'Số phần tử nhiều nhất.' },
  uniqueItems: {
    value: z.literal(true),
    on: lists,
    meaning: 'Không giá trị nào được lặp lại; bắt buộc ghi với mục chọn nhiều.',
  },
  minLength: { value: count, on: strings, meaning: 'Số ký tự ít nhất.' },
  maxLength: { value: z.int().positive().max(longestText), on: strings, meaning: 'Số ký tự nhiều nhất.' },
  pattern: { value: text, on: strings, meaning: 'Biểu thức chính quy mà câu trả lời phải khớp.' },
  format: {
    value: choice(
      Object.fromEntries(formats.map(({ name, meaning, example }) => [name, `${meaning} Ví dụ: ${example}`])),
    ),
    on: strings,
    meaning: 'Dạng của câu trả lời: ngày, số định danh, số điện thoại …',
  },
  minimum: { value: z.number(), on: numbers, meaning: 'Số nhỏ nhất được nhận.' },
  maximum: { value: z.number(), on: numbers, meaning: 'Số lớn nhất được nhận.' },
  exclusiveMinimum: { value: z.number(), on: numbers, meaning: 'Câu trả lời phải lớn hơn số này.' },
  exclusiveMaximum: { value: z.number(), on: numbers, meaning: 'Câu trả lời phải nhỏ hơn số này.' },
  multipleOf: { value: z.number().positive(), on: numbers, meaning: 'Câu trả lời phải chia hết cho số này.' },
};

function whenFailing(keyword: (typeof failingKeywords)[number]): string {
  return keyword === 'required'
    ? 'Khi để trống một mục bắt buộc.'
    : `Khi không đạt "${keyword}": ${standardKeywords[keyword]?.meaning}`;
}

/** The annotation vocabulary of this kit: how a field looks and speaks. None of them decides what is valid. */
export const ownKeywords: Readonly<Record<string, Keyword>> = {
  'x-messages': {
    value: z.partialRecord(
      z.enum(failingKeywords).meta({ enumDescriptions: failingKeywords.map(whenFailing) }),
      says.describe('Câu báo lỗi khi không đạt phép kiểm tra này.'),
    ),
    meaning: 'Câu báo lỗi riêng của mục này, theo tên phép kiểm tra không đạt.',
  },
  'x-autocomplete': {
    value: z.string().regex(autocompletePattern),
    on: fields,
    meaning: 'Loại thông tin để trình duyệt điền hộ; chỉ dùng cho thông tin của chính người đang khai.',
  },
  'x-widget': {
    value: choice(widgetMeanings),
    meaning: 'Cách hỏi: ô chữ, nút chọn, danh sách …; không ghi thì chọn theo loại của mục.',
  },
  'x-suggestions': {
    value: z.array(says).min(1),
    on: strings,
    meaning: 'Các câu trả lời gợi ý; vẫn gõ được câu khác.',
  },
  'x-subject': {
    value: says,
    on: objects,
    meaning: 'Nhóm này nói về ai, để báo lỗi rõ: "mẹ" trong "Nhập họ, chữ đệm, tên của mẹ".',
  },
  'x-derived': {
    value: z.strictObject({
      from: text.describe('Tên mục đứng trước, trong cùng nhóm.'),
      as: choice({ 'date-in-words': 'Ngày ghi bằng chữ.' }).describe('Tính thành gì.'),
    }),
    on: strings,
    meaning: 'Tính từ một mục đứng trước trong cùng nhóm, không phải gõ: ngày sinh ghi bằng chữ.',
  },
  'x-warnings': {
    value: z.array(warningRule).min(1),
    on: fields,
    meaning: 'Điều cần hỏi lại khi câu trả lời có thể sai.',
  },
  'x-contradictions': {
    value: z.array(contradiction).min(1),
    on: objects,
    meaning:
      'Những câu trả lời trong nhóm không khớp nhau: hỏi lại, hoặc không cho đi tiếp nếu không thể đúng.',
  },
  'x-same-as': {
    value: z.array(sameAs).min(1),
    on: objects,
    meaning: 'Chỗ khác hỏi cùng điều này: khai ở một chỗ thì chỗ kia được điền theo, sửa đâu cũng vậy.',
  },
  'x-filled-from': {
    value: z.array(filledFrom).min(1),
    on: fields,
    meaning: 'Điền sẵn từ điều đã biết: hôm nay, xã đã chọn, một ngày đã khai. Công dân sửa được.',
  },
  'x-page-break': { value: z.boolean(), on: objects, meaning: 'Nhóm này mở đầu một bước mới.' },
};

export const keywords: Readonly<Record<string, Keyword>> = { ...standardKeywords, ...ownKeywords };
