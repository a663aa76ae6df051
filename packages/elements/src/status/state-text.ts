import { msg } from '../language/language.ts';
import type { DossierStatus } from './dossier-status.ts';

/** What a state is called, and what it asks of the citizen. */
interface StateWords {
  readonly name: string;
  /** What it means, where the receiver's own words are in another language. */
  readonly means: string;
  readonly next: string;
}

const words: Readonly<Record<string, () => StateWords>> = {
  received: () => ({
    name: msg('Đã đến nơi tiếp nhận'),
    means: msg(
      'Hồ sơ đã đến nơi tiếp nhận. Cán bộ sẽ xem và báo tiếp nhận, hoặc cho biết còn thiếu gì; thời hạn giải quyết tính từ khi hồ sơ được tiếp nhận.',
    ),
    next: waiting(),
  }),
  accepted: () => ({
    name: msg('Đã được tiếp nhận'),
    means: msg('Hồ sơ đã được tiếp nhận và đang được giải quyết.'),
    next: msg('Bạn chưa phải làm gì. Đến ngày hẹn thì nhận kết quả theo cách bạn đã chọn.'),
  }),
  'supplement-asked': () => ({
    name: msg('Cần bổ sung'),
    means: msg('Hồ sơ cần bổ sung. Hãy xem yêu cầu và gửi bổ sung.'),
    next: msg('Chuẩn bị đủ phần cần bổ sung rồi gửi, hoặc mang đến nơi tiếp nhận.'),
  }),
  supplemented: () => ({
    name: msg('Đã bổ sung'),
    means: msg('Phần bổ sung đã đến nơi tiếp nhận và đang chờ cán bộ xem.'),
    next: waiting(),
  }),
  ready: () => ({
    name: msg('Đã có kết quả'),
    means: msg('Đã có kết quả.'),
    next: msg(
      'Đến nơi tiếp nhận để nhận kết quả, mang theo giấy tờ tùy thân. Đã chọn nhận tại nhà thì chờ nhân viên bưu chính.',
    ),
  }),
  sent: () => ({
    name: msg('Đã gửi kết quả'),
    means: msg('Kết quả đã được gửi đi.'),
    next: msg('Chờ nhân viên bưu chính giao tại địa chỉ bạn đã khai.'),
  }),
  given: () => ({
    name: msg('Đã trả kết quả'),
    means: msg('Kết quả đã được trả.'),
    next: msg('Hồ sơ đã xong. Kết quả có chỗ sai thì báo ngay cho nơi tiếp nhận.'),
  }),
  withdrawn: () => ({
    name: msg('Đã rút'),
    means: msg('Hồ sơ đã được rút theo yêu cầu của người nộp.'),
    next: msg('Hồ sơ không được giải quyết nữa. Vẫn cần thì nộp hồ sơ mới.'),
  }),
  refused: () => ({
    name: msg('Không được tiếp nhận'),
    means: msg('Hồ sơ không được tiếp nhận. Hãy xem lý do.'),
    next: msg('Sửa theo lý do rồi nộp hồ sơ mới. Chưa rõ thì hỏi nơi tiếp nhận, nêu mã hồ sơ.'),
  }),
  stopped: () => ({
    name: msg('Đã dừng giải quyết'),
    means: msg('Việc giải quyết hồ sơ đã dừng. Hãy xem lý do.'),
    next: msg('Xem lý do. Chưa rõ thì hỏi nơi tiếp nhận, nêu mã hồ sơ.'),
  }),
};

const waiting = () =>
  msg('Bạn chưa phải làm gì. Có tin mới, nơi tiếp nhận báo qua số điện thoại hoặc thư điện tử bạn đã khai.');

/** The words of a state; null for one that a receiver has of its own. */
export const stateWords = ({ state }: Pick<DossierStatus, 'state'>): StateWords | null =>
  known(words, state)?.() ?? null;

const events: Readonly<Record<string, () => string>> = {
  receive: () => msg('Hồ sơ đến nơi tiếp nhận'),
  accept: () => msg('Được tiếp nhận'),
  'ask-supplement': () => msg('Nơi tiếp nhận yêu cầu bổ sung'),
  supplement: () => msg('Bạn gửi phần bổ sung'),
  postpone: () => msg('Nơi tiếp nhận xin lỗi và hẹn lại ngày trả'),
  finish: () => msg('Có kết quả'),
  send: () => msg('Kết quả được gửi đi'),
  give: () => msg('Kết quả được trả'),
  withdraw: () => msg('Bạn rút hồ sơ'),
  refuse: () => msg('Không được tiếp nhận'),
  stop: () => msg('Dừng giải quyết'),
  erase: () => msg('Nội dung hồ sơ được xóa theo hạn lưu giữ'),
};

/** What happened; the receiver's own name of what is not known here. */
export const eventText = (action: string): string => known(events, action)?.() ?? action;

/** What the text that was written to the citizen is called, where it is what matters about the state. */
export function saidTitle(action: string): string | null {
  if (action === 'ask-supplement') return msg('Cần bổ sung những gì');
  if (action === 'refuse' || action === 'stop') return msg('Lý do');
  return action === 'postpone' ? msg('Vì sao hẹn lại') : null;
}

/** What a receiver says is looked up like a word: `constructor` is none. */
const known = <Thing>(list: Readonly<Record<string, Thing>>, name: string): Thing | undefined =>
  Object.keys(list).includes(name) ? list[name] : undefined;
