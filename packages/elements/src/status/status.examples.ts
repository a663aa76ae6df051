import { html } from 'lit';
import type { Example } from '../stage/example.ts';
import type { DossierStatus, StatusPayment } from './dossier-status.ts';
import { told } from './told.ts';

const received: DossierStatus = {
  dossierCode: '7KQ2-M4TR-9XWB',
  procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
  state: 'received',
  text: 'Hồ sơ đã đến nơi tiếp nhận. Cán bộ sẽ xem và báo tiếp nhận, hoặc cho biết còn thiếu gì.',
  receivedAt: '2026-11-24T02:30:00.000Z',
  changedAt: '2026-11-24T02:30:00.000Z',
  appointment: null,
  events: [{ action: 'receive', at: '2026-11-24T02:30:00.000Z' }],
  can: ['withdraw'],
};

/** What a receiver tells of a dossier, with what matters to the example. */
export const aStatus = (given: Partial<DossierStatus> = {}): DossierStatus => ({ ...received, ...given });

const after = (action: string, text?: string) => [
  ...received.events,
  { action, at: '2026-11-25T08:15:00.000Z', ...(text && { text }) },
];

export const due: StatusPayment = {
  state: 'due',
  vnd: 8000,
  paid: 0,
  text: 'Nộp tại nơi tiếp nhận, hoặc trên trang thanh toán, hoặc chuyển khoản với đúng số tiền và nội dung.',
  transfer: {
    bank: 'Ngân hàng Mẫu',
    account: '0000000000',
    holder: 'UBND XA SONG MAU',
    vnd: 8000,
    reference: 'DVC7KQ2M4TR9XWB',
    qr: '00020101021238540010A00000072701240006970000011000000000000208QRIBFTTA53037045404800058 02VN6304ABCD',
  },
  online: true,
};

const accepted = aStatus({
  state: 'accepted',
  text: 'Hồ sơ đã được tiếp nhận và đang được giải quyết.',
  appointment: '2026-12-09T16:30:00+07:00',
  events: after('accept'),
  payment: due,
  delivery: { option: 'post', tracking: null },
  slips: [
    {
      revision: 2,
      form: '01',
      name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
      at: '2026-11-25T08:15:00.000Z',
    },
  ],
});

const example = (name: string, status: DossierStatus, isWhole = true): Example => ({
  name,
  draw: (setting) => told(status, isWhole, setting),
});

export const statusExamples = {
  received: example('Vừa đến nơi', received),
  asked: example(
    'Cần bổ sung',
    aStatus({
      state: 'supplement-asked',
      text: 'Hồ sơ cần bổ sung. Hãy xem yêu cầu và gửi bổ sung.',
      events: after(
        'ask-supplement',
        'Chụp lại giấy chứng sinh, thấy rõ cả bốn góc.\nGửi trước ngày 15/12/2026.',
      ),
      can: ['withdraw', 'supplement'],
    }),
  ),
  postponed: example(
    'Xin lỗi và hẹn lại',
    aStatus({
      state: 'accepted',
      text: 'Hồ sơ đã được tiếp nhận và đang được giải quyết.',
      appointment: '2026-12-09T16:30:00+07:00',
      events: after('postpone', 'Cơ sở dữ liệu hộ tịch đang bảo trì.'),
    }),
  ),
  refused: example(
    'Không được tiếp nhận',
    aStatus({
      state: 'refused',
      text: 'Hồ sơ không được tiếp nhận. Hãy xem lý do.',
      events: after('refuse', 'Không đúng thẩm quyền: nơi cư trú của cha, mẹ thuộc xã khác.'),
      can: [],
    }),
  ),
  toPay: {
    name: 'Phải nộp lệ phí, có giấy hẹn',
    draw: (setting) =>
      told(
        accepted,
        true,
        setting,
        html`<dvc-paying .payment=${due} .means=${{ page: async () => '#pay', code: async () => null }} .setting=${setting}></dvc-paying>
          <dvc-slip .slip=${accepted.slips?.[0]} .dossierCode=${accepted.dossierCode} .load=${async () => new Blob()} .setting=${setting}></dvc-slip>`,
      ),
  } satisfies Example,
  byPhone: example('Chỉ có số điện thoại', aStatus({ events: [], can: [] }), false),
  unknownState: example(
    'Trạng thái riêng của nơi nhận',
    aStatus({ state: 'being-verified', text: 'Hồ sơ đang được xác minh ở xã khác.' }),
  ),
};
