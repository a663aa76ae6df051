import type { AttachmentView } from '@dvc-kit/engine';
import type { Language } from '@dvc-kit/procedure';
import { handling, whereThereIsOne } from '@dvc-kit/wording';
import { quantityText } from '../attachments/attachment-words.ts';
import { msg } from '../language/language.ts';

/** What is to be done with an attachment: "nộp, 1 bản chính, nếu có". */
export function attachmentNote(
  { plan, waived }: Pick<AttachmentView, 'plan' | 'waived'>,
  language: Language,
): string {
  if (waived) return msg('không phải nộp, theo lời khai của bạn');
  const parts = [handling(plan.kind, language), quantityText(plan, language)];
  return [...parts, ...(plan.required ? [] : [whereThereIsOne(language)])].join(', ');
}
