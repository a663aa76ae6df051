import type { CommuneProfile } from '@dvc-kit/procedure';
import { lookUpPage } from '../dossiers/look-up-page.ts';
import type { Action } from '../dossiers/states.ts';

/** What a notice is about. */
export interface Noticed {
  readonly action: Action;
  /** When it happened, ISO 8601. */
  readonly at: string;
  readonly code: string;
  readonly procedureName: string;
  /** A day, or a time with offset. */
  readonly appointment: string | null;
  /** The last day for what is asked for; null where none was set. */
  readonly supplementBy: string | null;
  /** What the officer, or the citizen, wrote. */
  readonly text: string | null;
  /** How the result reaches her; null where that is erased. */
  readonly delivery: 'desk' | 'post' | 'electronic' | null;
  /** Of the carrier, once it was sent by post. */
  readonly tracking: string | null;
  readonly commune: Pick<CommuneProfile, 'code' | 'name' | 'authority' | 'desk' | 'receiver'> | null;
  /** Address of the page where dossiers are looked up, where the profile of the commune names none that others can open. */
  readonly lookUp?: string | undefined;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

interface Words {
  /** After "Hồ sơ …": `đã được tiếp nhận`. */
  readonly happened: string;
  readonly next?: string;
  /** What the text that somebody wrote is called. */
  readonly said?: string;
}

/**
 * What is told of what happened; nothing of the rest. Names of the slips as in TT 03/2025/TT-VPCP are left to the slips themselves: a
 * notice is none.
 */
const words: Partial<Readonly<Record<Action, Words>>> = {
  receive: {
    happened: 'đã đến nơi tiếp nhận',
    next: 'Cán bộ sẽ xem và báo tiếp nhận, hoặc cho biết còn thiếu gì. Thời hạn giải quyết tính từ khi hồ sơ được tiếp nhận.',
  },
  accept: { happened: 'đã được tiếp nhận', said: 'Lưu ý', next: 'Hồ sơ đang được giải quyết.' },
  'ask-supplement': {
    happened: 'cần bổ sung',
    said: 'Cần bổ sung',
    next: 'Mở trang tra cứu bằng mã hồ sơ và mã bí mật trên biên nhận để gửi phần bổ sung, hoặc mang đến nơi tiếp nhận.',
  },
  supplement: { happened: 'đã nhận được phần bổ sung', next: 'Cán bộ sẽ xem phần bổ sung.' },
  postpone: {
    happened: 'phải hẹn lại ngày trả kết quả',
    said: 'Lý do',
    next: 'Chúng tôi xin lỗi vì sự chậm trễ này.',
  },
  finish: { happened: 'đã có kết quả', said: 'Ghi chú' },
  send: { happened: 'đã có kết quả, kết quả đã được gửi đi', said: 'Ghi chú' },
  withdraw: { happened: 'đã được rút theo yêu cầu của người nộp' },
  refuse: { happened: 'không được tiếp nhận', said: 'Lý do' },
  stop: { happened: 'đã dừng giải quyết', said: 'Lý do' },
};

/** Whether the citizen is told of it. */
export const isTold = (action: Action): boolean => words[action] !== undefined;

/** The letter: whole sentences, the reason, no name and no secret. */
export function letterOf(noticed: Noticed): Letter {
  const { action, at, code, procedureName, appointment, text, commune, delivery } = noticed;
  const { happened, next = action === 'finish' && delivery && ways[delivery], said } = words[action]!;
  const lines = [
    `Hồ sơ ${code} (${procedureName}) ${happened}.`,
    `Thời điểm: ${timeIn(at)}.`,
    ...(appointment && appointmentCounts(action) ? [`Hẹn trả kết quả: ${timeIn(appointment)}.`] : []),
    ...(dayCounts(noticed) ? [`Bổ sung chậm nhất: hết ngày ${timeIn(noticed.supplementBy!)}.`] : []),
    ...(trackingCounts(noticed) ? [`Mã bưu gửi: ${noticed.tracking}.`] : []),
    ...(said && text ? ['', `${said}: ${text}`] : []),
    ...(next ? ['', next] : []),
    ...lookUpLine(noticed),
    '',
    ...(commune ? [commune.authority] : []),
    ...(commune?.desk ? [`${commune.desk.name}, ${commune.desk.address}`] : []),
    '',
    'Thư này được gửi tự động; không cần trả lời. Nơi tiếp nhận không bao giờ hỏi mã bí mật trên biên nhận qua thư hay điện thoại.',
  ];
  return { subject: `Hồ sơ ${code} ${happened}`, text: `${lines.join('\n')}\n` };
}

/** The page with the code filled in; what proves that one may know she has herself. */
function lookUpLine({ code, commune, lookUp }: Noticed): string[] {
  const page = lookUpPage(commune, lookUp);
  return page ? ['', `Tra cứu hồ sơ: ${page}#ma=${code}`] : [];
}

/** As many letters as one message holds when none of them has a mark. */
export const SMS_LENGTH = 160;

/**
 * The message: one, without marks, since a single ữ, – or ’ makes three of it and some gateways take none. No reason, no name, nothing to tap:
 * who writes so is somebody else.
 */
export function messageOf(noticed: Noticed): string {
  const { action, code, appointment, commune } = noticed;
  const { happened } = words[action]!;
  const until = appointment && appointmentCounts(action) ? ` Hẹn trả: ${timeIn(appointment)}.` : '';
  const parcel = trackingCounts(noticed) ? ` Mã bưu gửi: ${noticed.tracking}.` : '';
  const last = dayCounts(noticed) ? ` Hạn: hết ngày ${timeIn(noticed.supplementBy!)}.` : '';
  const rest = `: hồ sơ ${code} ${happened}.${until}${last}${parcel} Tra cứu bằng mã trên biên nhận.`;
  const from = unmarked(commune?.name ?? 'Một cửa');
  const message = unmarked(rest);
  return `UBND ${from}`.slice(0, SMS_LENGTH - message.length).trimEnd() + message;
}

/** What she does when there is a result, by the way that she chose. */
const ways: Readonly<Record<'desk' | 'post' | 'electronic', string>> = {
  desk: 'Mang giấy tờ tùy thân và giấy tiếp nhận đến nơi tiếp nhận để nhận kết quả.',
  post: 'Kết quả sẽ được gửi về địa chỉ nhận đã khai. Hãy để sẵn bản chính các giấy tờ phải nộp để giao cho bưu tá.',
  electronic: 'Bản điện tử sẽ được gửi đến.',
};

const trackingCounts = ({ action, tracking }: Noticed): boolean => action === 'send' && tracking !== null;

const dayCounts = ({ action, supplementBy }: Noticed): boolean =>
  action === 'ask-supplement' && supplementBy !== null;

const appointmentCounts = (action: Action): boolean => action === 'accept' || action === 'postpone';

/** Of the letters of GSM 03.38 those that are ASCII, without what gateways refuse. */
function unmarked(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[^A-Za-z0-9 .,:()/'-]/g, '');
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `24/11/2026` of a day, `16:30 24/11/2026` of an instant, as clocks in Việt Nam have it. */
export function timeIn(text: string): string {
  const { hour, minute, day, month, year } = partsOf(text);
  return `${hour ? `${hour}:${minute} ` : ''}${day}/${month}/${year}`;
}

/** `16 giờ 30 phút, ngày 24/11/2026`, as the slips of the one-stop desk have it; of a day `ngày 24/11/2026`. */
export function clockTimeIn(text: string): string {
  const { hour, minute, day, month, year } = partsOf(text);
  return `${hour ? `${hour} giờ ${minute} phút, ` : ''}ngày ${day}/${month}/${year}`;
}

function partsOf(text: string): Readonly<Record<string, string>> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year && month && day) return { year, month, day };
  return Object.fromEntries(clock.formatToParts(new Date(text)).map(({ type, value }) => [type, value]));
}
