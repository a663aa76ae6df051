import type { AttachmentPlan } from '@dvc-kit/validation';
import { msg, str } from '../language.ts';

/** How many of an attachment: "1 bản chính, 1 bản sao". Says so where no source tells. */
export function quantityText({
  originals,
  copies,
  kind,
  isDeclaration,
}: Pick<AttachmentPlan, 'originals' | 'copies' | 'kind' | 'isDeclaration'>): string {
  const parts: string[] = [];
  if (originals) parts.push(msg(str`${originals} bản chính`));
  if (copies) parts.push(msg(str`${copies} bản sao`));
  if (parts.length > 0) return parts.join(', ');
  // Made here, and signed: of the declaration there is one.
  if (isDeclaration) return msg(str`${1} bản chính`);
  return kind === 'shown' ? msg('bản chính') : msg('chưa rõ số bản, hỏi nơi nhận');
}
