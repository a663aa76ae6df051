import { asked, at, bare, fill, type Snippet, verified } from './snippet.ts';

const files = {
  types: ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 10485760,
  maxFiles: 5,
};

const aFact: readonly Snippet[] = [
  {
    label: 'Một câu có nguồn',
    description: 'Một câu cho người dân và nơi đã đọc thấy.',
    body: { text: fill(1, 'một câu cho người dân'), evidence: verified(2) },
  },
];

/** For `procedure.json`, by the name of what they make in `$defs`. */
export const procedureSnippets = {
  evidence: [
    {
      label: 'Đã đọc thấy trong nguồn',
      description: 'Nguồn khai ở "sources" cuối procedure.json.',
      body: verified(1),
    },
    {
      label: 'Chưa kiểm chứng',
      description: 'Trang thủ tục nói rõ điều này với người dân.',
      body: { status: 'unverified', sources: [], note: fill(1, 'vì sao chưa kiểm chứng được') },
    },
  ],
  fact: aFact,
  datedFact: aFact,
  question: [
    {
      label: 'Câu hỏi thường gặp',
      description: 'Câu hỏi như người dân hỏi, và câu trả lời ngắn.',
      body: { question: fill(1, 'câu hỏi'), answer: fill(2, 'câu trả lời'), evidence: verified(3) },
    },
  ],
  channel: [
    {
      label: 'Cách nộp và thời hạn',
      description: 'Một cách nộp hồ sơ và thời hạn giải quyết khi nộp như vậy.',
      body: { channel: at(1, 'desk'), timeLimit: at(2, '3 ngày làm việc'), evidence: verified(3) },
    },
  ],
  fee: [
    {
      label: 'Khoản tiền cố định',
      description: 'Một mức tiền tính bằng đồng, cho cả hồ sơ.',
      body: {
        id: at(1, 'le-phi'),
        name: fill(2, 'tên khoản tiền'),
        amount: { kind: 'fixed', vnd: bare(3, '8000'), per: 'dossier' },
        legal: at(4, '281/2016/TT-BTC'),
        evidence: verified(5),
      },
    },
    {
      label: 'Phí cho mỗi bản sao',
      description: 'Một mức tiền tính bằng đồng cho mỗi bản.',
      body: {
        id: at(1, 'phi-ban-sao'),
        name: fill(2, 'tên khoản tiền'),
        amount: { kind: 'fixed', vnd: bare(3, '8000'), per: 'copy' },
        legal: at(4, '281/2016/TT-BTC'),
        evidence: verified(5),
      },
    },
    {
      label: 'Lệ phí cho mỗi người',
      description: 'Một mức tiền cho người khai và mỗi người cùng tờ khai.',
      body: {
        id: at(1, 'le-phi'),
        name: fill(2, 'tên khoản tiền'),
        amount: { kind: 'fixed', vnd: bare(3, '10000'), per: 'person', people: at(4, 'household.members') },
        legal: at(5, '75/2022/TT-BTC'),
        evidence: verified(6),
      },
    },
    {
      label: 'Khoản do tỉnh quy định',
      description: 'Số tiền ghi trong tệp của tỉnh (provinces).',
      body: {
        id: at(1, 'le-phi'),
        name: fill(2, 'tên khoản tiền'),
        amount: { kind: 'province' },
        legal: at(3, '85/2019/TT-BTC'),
        evidence: verified(4),
      },
    },
  ],
  waiver: [
    {
      label: 'Miễn trong một thời gian',
      description: 'Ai không phải trả khoản nào, từ ngày nào tới hết ngày nào.',
      body: {
        id: at(1, 'mien'),
        fees: [at(2, 'le-phi')],
        whenText: fill(3, 'ai được miễn, đọc tiếp sau chữ "Nếu"'),
        validity: { from: at(4, '2026-01-01'), to: at(5, '2026-12-31') },
        legal: at(6, '66.22/2026/NQ-CP'),
        evidence: verified(7),
      },
    },
  ],
  attachment: [
    {
      label: 'Giấy tờ phải nộp',
      description: 'Nộp cho cơ quan; nộp trực tuyến thì tải tệp lên.',
      body: {
        id: at(1, 'ma-giay-to'),
        name: fill(2, 'tên giấy tờ'),
        kind: 'handed-in',
        originals: bare(3, '1'),
        copies: bare(4, '0'),
        files,
        evidence: verified(5),
      },
    },
    {
      label: 'Giấy tờ phải nộp trong một trường hợp',
      description: 'Chỉ cần khi câu trả lời trong tờ khai thỏa điều kiện.',
      body: {
        id: at(1, 'ma-giay-to'),
        name: fill(2, 'tên giấy tờ'),
        kind: 'handed-in',
        originals: bare(3, '1'),
        copies: bare(4, '0'),
        when: asked(5),
        whenText: fill(8, 'điều kiện bằng lời, đọc tiếp sau chữ "Nếu"'),
        files,
        evidence: verified(9),
      },
    },
    {
      label: 'Giấy tờ chỉ xuất trình',
      description: 'Cho xem rồi mang về; không thu bản sao.',
      body: {
        id: at(1, 'ma-giay-to'),
        name: fill(2, 'tên giấy tờ'),
        kind: 'shown',
        originals: bare(3, '1'),
        copies: '^null',
        evidence: verified(4),
      },
    },
  ],
  legalDocument: [
    {
      label: 'Văn bản',
      description: 'Một văn bản làm căn cứ pháp lý.',
      body: {
        number: at(1, '123/2015/NĐ-CP'),
        title: fill(2, 'tên văn bản'),
        date: at(3, '2015-11-15'),
        evidence: verified(4),
      },
    },
  ],
  source: [
    {
      label: 'Nguồn đã đọc',
      description: 'Tên, địa chỉ và ngày đọc.',
      body: {
        title: fill(1, 'tên trang hoặc văn bản'),
        url: at(2, 'https://…'),
        seenOn: at(3, '2026-01-31'),
      },
    },
  ],
  condition: [
    {
      label: 'Một mục có một câu trả lời',
      description: 'Đúng khi mục đó (trong phần đó của tờ khai) được trả lời đúng như vậy.',
      body: asked(1),
    },
  ],
} satisfies Readonly<Record<string, readonly Snippet[]>>;
