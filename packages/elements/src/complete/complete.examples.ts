import type { FactsHere } from '@dvc-kit/engine';
import { anAttachment } from '../attachments/attachment.examples.ts';
import type { Example } from '../stage/example.ts';
import { sampleCommune, samplePaper } from '../stage/sample-services.ts';
import { complete } from './complete.ts';
import type { Completion } from './completion.ts';

const here: FactsHere = {
  timeLimits: [
    { channel: 'desk', text: 'trong ngày làm việc', isVerified: true },
    { channel: 'post', text: null, isVerified: false },
    { channel: 'online', text: 'trong ngày làm việc', isVerified: true },
  ],
  notes: [],
  closedDays: [],
};

const birth: Completion = {
  module: {
    code: '1.001193',
    version: 1,
    slug: 'dang-ky-khai-sinh',
    name: 'Đăng ký khai sinh',
    papers: [{ id: 'paper', name: 'Tờ khai đăng ký khai sinh', fileName: 'to-khai-dang-ky-khai-sinh' }],
    authority: 'Ủy ban nhân dân xã, phường, đặc khu nơi cư trú của cha hoặc mẹ.',
    results: ['Giấy khai sinh (bản chính)'],
  },
  content: {
    kind: 'complete',
    here,
    attachments: [
      anAttachment(),
      anAttachment({ waived: true }, { id: 'can-cuoc', name: 'Căn cước công dân', kind: 'shown' }),
    ],
    fees: [
      {
        id: 'ban-sao',
        name: 'Bản sao trích lục',
        each: 8000,
        quantity: 2,
        total: 16_000,
        setBy: 'law',
        isVerified: true,
      },
    ],
  },
  commune: sampleCommune,
  way: 'paper',
  isHandedIn: false,
  receipt: {},
  back: () => {},
  startAnew: () => {},
  answers: { child: { fullName: 'Y Mơ̆ng Ƀlŏ Niê' } },
  loadPaper: async () => samplePaper,
  wholeDossier: async () => ({ file: new Blob(['PK'], { type: 'application/zip' }), missing: [] }),
};

/** The last step of a birth registration, with what matters to the example. */
export const aCompletion = (given: Partial<Completion> = {}, more: Partial<Completion['module']> = {}) => ({
  ...birth,
  ...given,
  module: { ...birth.module, ...more },
});

export const completionExample = (name: string, completion: Completion): Example => ({
  name,
  draw: (setting) => complete(completion, setting),
});

const papers = [
  ...birth.module.papers,
  { id: '2-ct01', name: 'Tờ khai thay đổi thông tin cư trú', fileName: 'to-khai-thay-doi-thong-tin-cu-tru' },
  { id: '3-unasked', name: 'Tờ khai tham gia bảo hiểm y tế', fileName: 'to-khai-bhyt', when: () => false },
];

export const completeExamples = {
  onePaper: completionExample('Một tờ khai', aCompletion()),
  severalPapers: completionExample(
    'Nhiều tờ khai, không rõ nơi nộp',
    aCompletion({ commune: null }, { papers }),
  ),
  free: completionExample(
    'Không có mẫu in, không mất phí',
    aCompletion({ content: { kind: 'complete', attachments: [], fees: [], here } }, { papers: [] }),
  ),
  online: completionExample(
    'Đã nộp trực tuyến',
    aCompletion({
      way: 'online',
      isHandedIn: true,
      receipt: {
        dossierCode: 'H00.99-261128-0007',
        appointment: '2026-12-05T09:30:00+07:00',
        text: 'Khi đến nhận kết quả, mang theo bản chính giấy chứng sinh.',
      },
    }),
  ),
  onlineWithoutCode: completionExample(
    'Đã nộp trực tuyến, nơi nhận không nói gì thêm',
    aCompletion({ way: 'online', isHandedIn: true }),
  ),
  host: completionExample(
    'Trang web đã nhận',
    aCompletion({ way: 'host', isHandedIn: true, receipt: { dossierCode: 'TN-2026-00042' } }),
  ),
  hostSaysNothing: completionExample('Trang web không báo đã nhận hay chưa', aCompletion({ way: 'host' })),
};
