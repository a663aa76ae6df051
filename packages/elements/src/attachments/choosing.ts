import type { AttachmentView } from '@dvc-kit/engine';
import { msg } from '../language/language.ts';
import type { Way } from '../ports/way.ts';

/** Whether files are to be chosen for the attachments, above all of them. */
export function choosingText(way: Way): string {
  if (way === 'paper') return msg('Nộp giấy tại nơi tiếp nhận thì mang giấy tờ theo, không cần chọn tệp.');
  if (way === 'host') return msg('Chọn tệp cho những giấy tờ bạn gửi cùng hồ sơ.');
  return msg(
    'Chụp hoặc quét từng giấy tờ phải nộp rồi chọn tệp. Bản giấy giữ lại để đối chiếu khi được hỏi.',
  );
}

/** Beside the label of one file input; '' where files are demanded. */
export function optionalText(way: Way, isRequired: boolean): string {
  if (way === 'paper') return msg('(không bắt buộc khi nộp giấy)');
  return way === 'online' && isRequired ? '' : msg('(không bắt buộc)');
}

/** Whether a file is still to be given for the paper. */
export function isMissing({ plan, files, waived, brought }: AttachmentView, way: Way): boolean {
  return way === 'online' && !!plan.files && plan.required && files.length === 0 && !waived && !brought;
}
