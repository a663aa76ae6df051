import type { PictureDoubt } from '@dvc-kit/attachments/given-file';
import { isJoined } from '@dvc-kit/attachments/handed-in';
import type { FileKind } from '@dvc-kit/attachments/look-at';
import type { AttachmentView } from '@dvc-kit/engine';
import type { FileRule } from '@dvc-kit/procedure';
import type { Issue } from '@dvc-kit/validation';
import { fileKinds, fileSize } from '@dvc-kit/wording';
import { type Language, msg, str } from '../language/language.ts';
import type { Refused, TakingFault } from '../taking/taken.ts';

/** What the citizen reads about an issue of an attachment. */
export function attachmentIssueMessage({ plan }: AttachmentView, { keyword }: Issue): string {
  if (keyword === 'required') return msg(str`Chọn tệp cho giấy tờ: ${plan.name}`);
  if (keyword === 'file-count') return msg(str`Bỏ bớt tệp của giấy tờ: ${plan.name}`);
  if (keyword === 'file-size') return msg(str`Bỏ bớt trang, tệp quá nặng của giấy tờ: ${plan.name}`);
  return msg(str`Xem lại tệp của giấy tờ: ${plan.name}`);
}

/** What may be chosen, told before it is chosen: "Tệp JPG, PNG hoặc PDF; mỗi tệp không quá 10 MB; nhiều nhất 5 tệp." */
export function fileLimits(rule: FileRule, language: Language): string {
  const { types, maxBytes, maxFiles } = rule;
  const kinds = fileKinds(types, language);
  const size = fileSize(maxBytes, language);
  const limits = msg(str`Tệp ${kinds}; mỗi tệp không quá ${size}; nhiều nhất ${maxFiles}\u00a0tệp.`);
  return isJoined(rule)
    ? `${limits} ${msg('Ảnh chụp được thu nhỏ; nhiều ảnh ghép thành một tệp PDF.')}`
    : limits;
}

/** How many names of files are read out before the rest is only counted. */
const NAMED = 3;

/** Why files were not taken, and what to do; those that were too many in one sentence. */
export function refusalMessages(refused: readonly Refused[], rule: FileRule, language: Language): string[] {
  const tooMany = refused.filter(({ fault }) => fault === 'too-many').map(({ name }) => name);
  const others = refused.filter(({ fault }) => fault !== 'too-many');
  const messages = others.map((one) => refusalMessage(one, rule, language));
  if (tooMany.length === 0) return messages;
  const rest = tooMany.length - NAMED;
  const named = `“${tooMany.slice(0, NAMED).join('”, “')}”`;
  const names = rest > 0 ? msg(str`${named} và ${rest} tệp nữa`) : named;
  return [
    ...messages,
    msg(str`Đã đủ ${rule.maxFiles} tệp nên không nhận thêm ${names}. Bỏ bớt một tệp rồi chọn lại`),
  ];
}

function refusalMessage({ name, size, kind, fault }: Refused, rule: FileRule, language: Language): string {
  if (fault === 'too-big') {
    const [weighs, most] = [fileSize(size, language), fileSize(rule.maxBytes, language)];
    return kind === 'jpeg'
      ? msg(str`Thêm “${name}” thì giấy tờ này nặng quá ${most}. Bỏ bớt trang rồi chọn lại`)
      : msg(str`Tệp “${name}” nặng ${weighs}, quá mức ${most}. Chụp lại với ảnh nhỏ hơn, hoặc chọn tệp khác`);
  }
  if (fault === 'not-a-paper' || fault === 'wrong-type') {
    const kinds = fileKinds(rule.types, language);
    const found = kindName(kind);
    return found
      ? msg(str`“${name}” là ${found}: chỉ nhận tệp ${kinds}. Chụp lại hoặc lưu sang một trong các dạng này`)
      : msg(
          str`Không đọc được “${name}”: chỉ nhận tệp ${kinds}. Chụp lại hoặc lưu sang một trong các dạng này`,
        );
  }
  if (fault === 'not-opened' && kind === 'heic')
    return msg(
      str`Trình duyệt này không mở được ảnh HEIC “${name}”. Trên iPhone, vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất” rồi chụp lại; hoặc lưu ảnh sang JPG rồi chọn lại`,
    );
  return faultMessages[fault as keyof typeof faultMessages](name);
}

const faultMessages: Readonly<
  Record<
    Exclude<TakingFault, 'too-big' | 'too-many' | 'not-a-paper' | 'wrong-type'>,
    (name: string) => string
  >
> = {
  empty: (name) => msg(str`Tệp “${name}” không có nội dung. Chọn tệp khác`),
  unreadable: (name) =>
    msg(
      str`Máy không cho đọc tệp “${name}”, có thể vì tệp còn ở trên mạng (Google Drive, iCloud). Tải tệp về máy rồi chọn lại`,
    ),
  encrypted: (name) =>
    msg(
      str`Tệp PDF “${name}” bị khóa nên nơi nhận không mở được. Mở tệp bằng mật khẩu, chọn In rồi Lưu thành PDF, và chọn tệp mới đó`,
    ),
  damaged: (name) => msg(str`Tệp “${name}” bị hỏng hoặc chưa tải về hết. Tải lại, hoặc chụp lại giấy tờ`),
  bomb: (name) => msg(str`Tệp “${name}” quá lớn khi mở ra nên không nhận. Chụp lại giấy tờ ở cỡ ảnh thường`),
  'two-in-one': (name) =>
    msg(str`Trong tệp “${name}” có giấu một tệp khác nên không nhận. Chụp lại giấy tờ, hoặc quét lại`),
  'not-opened': (name) =>
    msg(str`Trình duyệt này không mở được ảnh “${name}”. Lưu ảnh sang JPG rồi chọn lại, hoặc chụp lại`),
  blank: (name) =>
    msg(
      str`Ảnh “${name}” chỉ có một màu, có thể vì ống kính bị che hoặc máy thiếu bộ nhớ. Đóng bớt ứng dụng rồi chụp lại`,
    ),
  offline: (name) =>
    msg(str`Chưa nhận được “${name}” vì mất mạng khi tải phần nhận tệp. Có mạng rồi hãy chọn lại`),
};

function kindName(kind: FileKind): string | undefined {
  const names: Partial<Readonly<Record<FileKind, string>>> = {
    office: msg('tệp Word hoặc Excel'),
    zip: msg('tệp nén'),
    rar: msg('tệp nén'),
    video: msg('đoạn phim'),
    page: msg('trang web'),
    program: msg('chương trình máy tính'),
    tiff: msg('ảnh TIFF'),
    pdf: msg('tệp PDF'),
  };
  return names[kind];
}

/** What to look at again in a picture. */
export function doubtMessage(doubt: PictureDoubt): string {
  if (doubt === 'blurred') return msg('Ảnh có vẻ mờ. Bấm vào ảnh để xem, chữ không rõ thì chụp lại.');
  if (doubt === 'dark') return msg('Ảnh tối. Chụp lại ở chỗ sáng hơn nếu chữ khó đọc.');
  return msg('Ảnh nhỏ, chữ nhỏ có thể không đọc được. Chụp lại gần hơn nếu được.');
}
