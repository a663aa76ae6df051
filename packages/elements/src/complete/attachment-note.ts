import type { AttachmentView } from '@dvc-kit/engine';
import { quantityText } from '../attachments/attachment-words.ts';
import { msg } from '../language.ts';

/** What is to be done with an attachment: "nộp, 1 bản chính, nếu có". */
export function attachmentNote({ plan, waived }: Pick<AttachmentView, 'plan' | 'waived'>): string {
  if (waived) return msg('không phải nộp, theo lời khai của bạn');
  const kind = plan.kind === 'handed-in' ? msg('nộp') : msg('xuất trình rồi mang về');
  return [kind, quantityText(plan), plan.required ? '' : msg('nếu có')].filter(Boolean).join(', ');
}
