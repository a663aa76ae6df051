import { at, bare, type Snippet } from './snippet.ts';

/** For the layout of a form, by the name of what they make in `$defs`. */
export const paperSnippets = {
  part: [
    { label: 'Chữ in sẵn', description: 'In nguyên văn.', body: { text: at(1, 'Chữ in sẵn') } },
    {
      label: 'Câu trả lời',
      description: 'In câu trả lời của một mục; mẫu trống thì in dòng chấm.',
      body: { answer: at(1, 'section.field') },
    },
    {
      label: 'Ô vuông cho từng chữ số',
      description: 'Ví dụ 12 ô của số định danh cá nhân.',
      body: { boxes: at(1, 'section.field'), count: bare(2, '12') },
    },
    { label: 'Dòng chấm viết tay', description: 'Không lấy câu trả lời nào.', body: { blank: true } },
    {
      label: 'Ô đánh dấu',
      description: 'Đánh dấu khi mục có giá trị này.',
      body: { check: at(1, 'section.field'), equals: at(2, 'value'), text: at(3, ' Chữ sau ô') },
    },
    {
      label: 'Lời văn theo lựa chọn',
      description: 'Mỗi lựa chọn của một mục có lời văn riêng.',
      body: { compose: at(1, 'section.field'), texts: { [at(2, 'value')]: at(3, 'lời văn') } },
    },
  ],
  block: [
    {
      label: 'Một dòng của mẫu',
      description: 'Nhãn in sẵn rồi tới câu trả lời.',
      body: { block: 'line', parts: [{ text: `${at(1, 'Nhãn')}: ` }, { answer: at(2, 'section.field') }] },
    },
    {
      label: 'Đoạn văn',
      description: 'Một đoạn chữ in sẵn.',
      body: { block: 'paragraph', text: at(1, 'Nội dung') },
    },
    {
      label: 'Chỗ ký',
      description: 'Một chỗ ký, có họ tên người ký.',
      body: {
        block: 'signatures',
        boxes: [
          {
            title: at(1, 'Người yêu cầu'),
            note: '(Ký, ghi rõ họ, chữ đệm, tên)',
            name: at(2, 'section.field'),
          },
        ],
      },
    },
  ],
} satisfies Readonly<Record<string, readonly Snippet[]>>;
