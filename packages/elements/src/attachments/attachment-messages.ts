import type { AttachmentView } from '@dvc-kit/engine';
import type { FileRule } from '@dvc-kit/procedure';
import type { Issue } from '@dvc-kit/validation';
import { fileKinds, fileSize } from '@dvc-kit/wording';
import { type Language, msg, str } from '../language.ts';
import type { Refusal } from './file-refusal.ts';

/** What the citizen reads about an issue of an attachment. */
export function attachmentIssueMessage({ plan }: AttachmentView, { keyword }: Issue): string {
  if (keyword === 'required') return msg(str`Chọn tệp cho giấy tờ: ${plan.name}`);
  if (keyword === 'file-count') return msg(str`Bỏ bớt tệp của giấy tờ: ${plan.name}`);
  return msg(str`Xem lại tệp của giấy tờ: ${plan.name}`);
}

/** What may be chosen, told before it is chosen: "Tệp JPG, PNG hoặc PDF; mỗi tệp không quá 10 MB; nhiều nhất 5 tệp." */
export function fileLimits({ types, maxBytes, maxFiles }: FileRule, language: Language): string {
  const kinds = fileKinds(types, language);
  const size = fileSize(maxBytes, language);
  return msg(str`Tệp ${kinds}; mỗi tệp không quá ${size}; nhiều nhất ${maxFiles} tệp.`);
}

/** Why a file was not taken, and what to do. */
export function refusalMessage(refusal: Refusal, rule: FileRule, language: Language): string {
  const { file, kind } = refusal;
  const size = fileSize(file.size, language);
  const most = fileSize(rule.maxBytes, language);
  if (kind === 'empty') return msg(str`Tệp “${file.name}” không có nội dung. Chọn tệp khác`);
  if (kind === 'too-many')
    return msg(
      str`Đã đủ ${rule.maxFiles} tệp nên không nhận thêm “${file.name}”. Bỏ bớt một tệp rồi chọn lại`,
    );
  if (kind === 'wrong-type') {
    const kinds = fileKinds(rule.types, language);
    return msg(
      str`Không đọc được “${file.name}”: chỉ nhận tệp ${kinds}. Chụp lại hoặc lưu sang một trong các dạng này`,
    );
  }
  return msg(
    str`Tệp “${file.name}” nặng ${size}, quá mức ${most}. Chụp lại với ảnh nhỏ hơn, hoặc chọn tệp khác`,
  );
}
