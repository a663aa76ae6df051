import { type Language, msg, str } from '../language/language.ts';
import type { Problem } from './asking.ts';

/** A sentence for the citizen; `lang` where it is not in the language around it. */
export interface ProblemText {
  readonly text: string;
  readonly lang?: 'vi';
}

/**
 * What a receiver objects to, in the language of the page. Receivers speak Vietnamese: in English what the type of the problem says is told in
 * words of our own, and only what is not known here in theirs.
 */
export function problemText(
  problem: Pick<Problem, 'name' | 'detail' | 'retryAfter'>,
  language: Language,
): ProblemText | null {
  const { name, detail, retryAfter } = problem;
  // When it may be otherwise is worth more than that it is so now.
  if (name === 'too-many-requests' && retryAfter) return { text: busyText(retryAfter) };
  if (language === 'vi') return detail ? { text: detail } : null;
  const own = Object.keys(sentences).includes(name) ? sentences[name]!() : null;
  if (own) return { text: own };
  return detail ? { text: detail, lang: 'vi' } : null;
}

function busyText(seconds: number): string {
  if (seconds < 100) return msg(str`Có quá nhiều yêu cầu từ mạng của bạn. Chờ ${seconds} giây rồi thử lại.`);
  const minutes = Math.ceil(seconds / 60);
  return msg(str`Có quá nhiều yêu cầu từ mạng của bạn. Chờ ${minutes} phút rồi thử lại.`);
}

const badRequest = () => msg('Nơi nhận không đọc được dữ liệu gửi đến. Tải lại trang rồi gửi lại.');
const notNow = () =>
  msg('Nơi nhận tạm thời chưa nhận được. Hồ sơ vẫn còn trên máy này; thử lại sau ít phút.');
const badFile = () =>
  msg('Một tệp không phải ảnh hoặc PDF dùng được, hoặc quá lớn. Chụp lại hoặc chọn tệp khác.');
const anew = () =>
  msg('Lượt gửi này không còn hiệu lực. Bấm gửi lại; những gì đã khai vẫn còn trên máy này.');

/** By the last part of the type, as the contract of receivers has them. */
const sentences: Readonly<Record<string, () => string>> = {
  'malformed-request': badRequest,
  'invalid-request': badRequest,
  'wrong-media-type': badRequest,
  'key-missing': badRequest,
  'key-reused': badRequest,
  'too-many-requests': () => msg('Có quá nhiều yêu cầu từ mạng của bạn. Chờ một lát rồi thử lại.'),
  unavailable: notNow,
  internal: notNow,
  'challenge-failed': anew,
  'challenge-used': anew,
  'session-unknown': anew,
  'upload-unknown': anew,
  'upload-offset': anew,
  'identity-unknown': () => msg('Lượt đăng nhập đã quá hạn. Đăng nhập lại, hoặc bỏ đăng nhập rồi gửi.'),
  'identity-mismatch': () =>
    msg('Thông tin trong tờ khai khác với người đã đăng nhập. Đăng nhập lại, hoặc bỏ đăng nhập rồi gửi.'),
  'session-used': () => msg('Hồ sơ của lượt gửi này đã đến nơi nhận. Dùng mã hồ sơ để tra cứu.'),
  'too-large': badFile,
  'upload-too-large': badFile,
  'unfit-file': badFile,
  'upload-too-many': () => msg('Hồ sơ có quá nhiều tệp. Bớt tệp, hoặc ghép ảnh thành một tệp PDF.'),
  'key-running': () => msg('Hồ sơ đang được nhận. Chờ một lát rồi thử lại.'),
  'dossier-refused': () => msg('Hồ sơ có chỗ chưa đúng nên chưa được nhận. Xem lại các mục rồi gửi lại.'),
  'outdated-form': () => msg('Tờ khai đã có bản mới. Tải lại trang, xem lại các câu trả lời rồi gửi lại.'),
  'receipt-unknown': () =>
    msg('Không có hồ sơ nào với mã này và thông tin xác nhận này. Kiểm tra lại từng chữ.'),
  'wrong-state': () =>
    msg('Việc này không còn làm được vì hồ sơ đã chuyển sang bước khác. Tra cứu lại trạng thái hồ sơ.'),
};
