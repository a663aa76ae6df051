/** The keywords of JSON Schema that the file format is written in; `brokenShape` reads them. */
export interface Shape {
  readonly description?: string;
  readonly type?:
    | 'object'
    | 'array'
    | 'string'
    | 'integer'
    | 'boolean'
    | readonly ('string' | 'integer' | 'null')[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Shape;
}

export const text: Shape = { type: 'string', minLength: 1 };
const id: Shape = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' };
export const most = Number.MAX_SAFE_INTEGER;

// Written out here: a released format must not change with the formats that declarations use.
const year = '2[0-9]{3}';
const dayInMonth = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|');
const leapYear = '2[0-9](?:0[48]|[2468][048]|[13579][26])';
const day = `(?:${year}-(?:${dayInMonth})|(?:${leapYear}|2[048]00)-02-29)`;
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,3})?';
const offset = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])';

/** ISO 8601 with offset. */
export const moment: Shape = { type: 'string', pattern: `^${day}T${time}${offset}$` };

/**
 * The published schema of the file format (`schemas/dossier-1.schema.json`). Released: it is never edited. What has to be
 * otherwise becomes `dvc-dossier/2`, beside it.
 */
export const dossierSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:dvc-kit:dossier:1',
  title: 'Hồ sơ: dvc-dossier/1',
  $comment:
    'The answers are judged by the schema of the declaration, which is published beside its procedure. No number beyond 2^53 − 1.',
  ...closed({
    format: { const: 'dvc-dossier/1', description: 'Định dạng của tệp này.' },
    procedure: {
      description: 'Thủ tục, và phiên bản của tờ khai mà người dân đã điền.',
      ...closed({
        code: { type: 'string', pattern: '^[0-9]\\.[0-9]{6}$', description: 'Mã thủ tục.' },
        version: { type: 'integer', minimum: 1, maximum: most, description: 'Phiên bản.' },
        name: { ...text, description: 'Tên thủ tục.' },
      }),
    },
    language: {
      enum: ['vi', 'en'],
      description: 'Ngôn ngữ của biểu mẫu khi điền; tên gọi, ghi chú và lời cam đoan theo đó.',
    },
    commune: {
      type: ['string', 'null'],
      pattern: '^[0-9]{5}$',
      description: 'Mã xã, phường, đặc khu nơi nộp; null khi chưa biết.',
    },
    channel: { enum: ['desk', 'post', 'online'], description: 'Cách nộp hồ sơ.' },
    answers: { type: 'object', description: 'Các câu trả lời, theo lược đồ của tờ khai.' },
    attachments: {
      type: 'array',
      description: 'Thành phần hồ sơ.',
      items: closed({
        id: { ...id, description: 'Mã của giấy tờ trong thủ tục.' },
        name: { ...text, description: 'Tên giấy tờ.' },
        waived: { type: 'boolean', description: 'Được miễn nộp, hoặc mang đến sau.' },
        files: {
          type: 'array',
          description: 'Các tệp gửi kèm hồ sơ.',
          items: closed({
            id: { ...text, description: 'Mã của tệp trong hồ sơ.' },
            name: { type: 'string', description: 'Tên tệp.' },
            type: { ...text, description: 'Loại tệp theo nội dung, như image/jpeg.' },
            size: { type: 'integer', minimum: 0, maximum: most, description: 'Dung lượng, byte.' },
          }),
        },
      }),
    },
    delivery: { type: 'object', description: 'Cách trả kết quả.' },
    fees: {
      type: 'array',
      description: 'Các khoản phải trả.',
      items: closed(
        {
          id: { ...id, description: 'Mã của khoản trong thủ tục.' },
          name: { ...text, description: 'Tên khoản.' },
          each: {
            type: ['integer', 'null'],
            minimum: 0,
            maximum: most,
            description: 'Mức của một đơn vị, đồng; null khi chưa biết.',
          },
          quantity: { type: 'integer', minimum: 1, maximum: most, description: 'Số đơn vị.' },
          total: {
            type: ['integer', 'null'],
            minimum: 0,
            maximum: most,
            description: 'Thành tiền, đồng; null khi chưa biết.',
          },
          setBy: { enum: ['law', 'province', 'carrier', 'by-page', 'unknown'], description: 'Ai định mức.' },
          note: { ...text, description: 'Lời giải thích.' },
          legal: { ...text, description: 'Số hiệu văn bản quy định.' },
          isVerified: { type: 'boolean', description: 'Đã đối chiếu với nguồn chưa.' },
        },
        ['note', 'legal'],
      ),
    },
    undertaking: { type: 'string', description: 'Lời cam đoan đã đồng ý; trống khi mẫu không có.' },
    assembledAt: { ...moment, description: 'Lúc lập hồ sơ, ISO 8601 có múi giờ.' },
  }),
} as const satisfies Shape & Record<string, unknown>;

export function closed<Members extends Readonly<Record<string, Shape>>>(
  properties: Members,
  optional: readonly string[] = [],
) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false } as const;
}
