import type { DossierState } from './states.ts';

/** What the citizen reads of a state: what it means for her, and what comes next. */
export const stateWords: Readonly<Record<DossierState, string>> = {
  received:
    'Hồ sơ đã đến nơi tiếp nhận. Cán bộ sẽ xem và báo tiếp nhận, hoặc cho biết còn thiếu gì; thời hạn giải quyết tính từ khi hồ sơ được tiếp nhận.',
  accepted: 'Hồ sơ đã được tiếp nhận và đang được giải quyết.',
  'supplement-asked': 'Hồ sơ cần bổ sung. Hãy xem yêu cầu và gửi bổ sung.',
  supplemented: 'Phần bổ sung đã đến nơi tiếp nhận và đang chờ cán bộ xem.',
  ready: 'Đã có kết quả.',
  sent: 'Kết quả đã được gửi đi.',
  given: 'Kết quả đã được trả.',
  withdrawn: 'Hồ sơ đã được rút theo yêu cầu của người nộp.',
  refused: 'Hồ sơ không được tiếp nhận. Hãy xem lý do.',
  stopped: 'Việc giải quyết hồ sơ đã dừng. Hãy xem lý do.',
};
