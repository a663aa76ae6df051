import { at, bare, fill, type Snippet, verified } from './snippet.ts';

/** Snippets for a file that is still empty. */
export const wholeFiles = {
  case: [
    {
      label: 'Trường hợp thử',
      description: 'Câu trả lời, và điều mà biểu mẫu phải hỏi, phải báo, phải in.',
      body: {
        $schema: '../../../case.schema.json',
        name: fill(1, 'trường hợp này cho thấy điều gì'),
        why: fill(2, 'điều luật hoặc chú thích của mẫu'),
        answers: { [at(3, 'section')]: { [at(4, 'field')]: at(5, 'value') } },
        expect: { shown: [], hidden: [], issues: [], attachments: ['declaration'], printed: [] },
      },
    },
  ],
  paper: [
    {
      label: 'Mẫu in riêng',
      description: 'Tờ khai của chính thủ tục này.',
      body: {
        fileName: at(1, 'to-khai'),
        form: {
          name: fill(2, 'tên mẫu tờ khai'),
          issuedBy: fill(3, 'văn bản ban hành mẫu'),
          evidence: verified(4),
        },
        blocks: [{ block: 'national-header' }, { block: 'title', text: at(5, 'TỜ KHAI') }],
      },
    },
    {
      label: 'Mẫu in mượn của thủ tục khác',
      description: 'Thủ tục liên thông in lại mẫu của thủ tục thành phần.',
      body: {
        from: at(1, 'dang-ky-thuong-tru'),
        answers: { [at(2, 'path.there')]: at(3, 'path.here') },
      },
    },
  ],
  commune: [
    {
      label: 'Hồ sơ đơn vị',
      description: 'Tên, nơi tiếp nhận, giờ làm việc.',
      body: {
        $schema: '../commune-profile.schema.json',
        code: at(1, '00000'),
        name: fill(2, 'tên đơn vị'),
        authority: fill(3, 'tên đứng sau "Kính gửi"'),
        desk: {
          name: fill(4, 'tên nơi tiếp nhận hồ sơ'),
          address: fill(5, 'địa chỉ'),
          hours: [fill(6, 'giờ làm việc')],
        },
      },
    },
  ],
  province: [
    {
      label: 'Nghị quyết của tỉnh',
      description: 'Mức của các khoản do tỉnh quy định, cho mọi xã trong tỉnh.',
      body: {
        $schema: '../province.schema.json',
        code: at(1, '31'),
        name: fill(2, 'tên tỉnh, thành phố'),
        decisions: [
          {
            document: at(3, 'Nghị quyết 00/2026/NQ-HĐND'),
            date: at(4, '2026-01-31'),
            validity: { from: at(5, '2026-02-10') },
            fees: [{ procedure: at(6, '1.001193'), fee: at(7, 'le-phi'), vnd: bare(8, '8000') }],
          },
        ],
      },
    },
  ],
  translations: [
    {
      label: 'Bản dịch tiếng Anh',
      description: 'Mỗi chữ một dòng: chữ tiếng Việt, rồi tới bản dịch.',
      body: {
        $schema: '../../translations.schema.json',
        [at(1, 'Chữ tiếng Việt')]: at(2, 'Its translation'),
      },
    },
  ],
} satisfies Readonly<Record<string, readonly Snippet[]>>;
