import type { Language } from '@dvc-kit/procedure';
import type { AttachmentPlan } from '@dvc-kit/validation';
import { quantities } from '@dvc-kit/wording';
import { msg } from '../language/language.ts';

/** How many of an attachment: "1 bản chính, 1 bản sao". Says so where no source tells. */
export function quantityText(
  { kind, isDeclaration, ...counts }: Pick<AttachmentPlan, 'originals' | 'copies' | 'kind' | 'isDeclaration'>,
  language: Language,
): string {
  const known = quantities(counts, language);
  if (known.length > 0) return known.join(', ');
  // Made here, and signed: of the declaration there is one.
  if (isDeclaration) return quantities({ originals: 1, copies: null }, language).join();
  return kind === 'shown' ? msg('bản chính') : msg('chưa rõ số bản, hỏi nơi nhận');
}
