import { at, bare, type Snippet } from './snippet.ts';

/** For a declaration, by the name of what they make in `$defs`. */
export const declarationSnippets = {
  field: [
    {
      label: 'Ô chữ',
      description: 'Gõ một dòng chữ.',
      body: { type: 'string', title: at(1, 'Nhãn'), maxLength: bare(2, '200') },
    },
    {
      label: 'Ngày',
      description: 'Một ngày đủ ngày, tháng, năm.',
      body: { type: 'string', format: 'date', title: at(1, 'Nhãn') },
    },
    {
      label: 'Chọn một',
      description: 'Các lựa chọn, chọn một.',
      body: {
        type: 'string',
        title: at(1, 'Nhãn'),
        oneOf: [
          { const: at(2, 'first'), title: at(3, 'Lựa chọn thứ nhất') },
          { const: at(4, 'second'), title: at(5, 'Lựa chọn thứ hai') },
        ],
      },
    },
    {
      label: 'Chọn nhiều',
      description: 'Các ô đánh dấu, chọn được nhiều.',
      body: {
        type: 'array',
        title: at(1, 'Nhãn'),
        items: {
          type: 'string',
          oneOf: [
            { const: at(2, 'first'), title: at(3, 'Lựa chọn thứ nhất') },
            { const: at(4, 'second'), title: at(5, 'Lựa chọn thứ hai') },
          ],
        },
        uniqueItems: true,
      },
    },
    {
      label: 'Có hay Không',
      description: 'Hỏi Có / Không.',
      body: { type: 'boolean', title: at(1, 'Nhãn') },
    },
    {
      label: 'Số',
      description: 'Một số nguyên.',
      body: { type: 'integer', title: at(1, 'Nhãn'), minimum: bare(2, '1') },
    },
    {
      label: 'Nhóm mục',
      description: 'Vài mục đi cùng nhau.',
      body: {
        type: 'object',
        title: at(1, 'Tên nhóm'),
        properties: { [at(2, 'field')]: { type: 'string', title: at(3, 'Nhãn') } },
        required: [at(2, 'field')],
      },
    },
    {
      label: 'Mục dùng chung',
      description: 'Mục đã có trong schemas/shared, đặt lại nhãn.',
      body: {
        $ref: `../../shared/${at(1, 'person')}.schema.json#/$defs/${at(2, 'fullName')}`,
        title: at(3, 'Nhãn'),
      },
    },
  ],
  branch: [
    {
      label: 'Chỉ hỏi một mục khi …',
      description: 'Mục kia chỉ hiện và bắt buộc khi mục đứng trước có câu trả lời này.',
      body: {
        if: { properties: { [at(1, 'asked')]: { const: at(2, 'value') } }, required: [at(1, 'asked')] },
        then: { required: [at(3, 'shown')] },
        else: { properties: { [at(3, 'shown')]: false } },
      },
    },
  ],
  option: [
    {
      label: 'Lựa chọn',
      description: 'Giá trị được lưu, và nhãn mà công dân đọc.',
      body: { const: at(1, 'value'), title: at(2, 'Nhãn') },
    },
  ],
} satisfies Readonly<Record<string, readonly Snippet[]>>;
