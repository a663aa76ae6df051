import type { StepView } from '@dvc-kit/engine';
import type { CommuneProfile } from '@dvc-kit/procedure';
import { msg } from '../language/language.ts';

/**
 * What is drawn of the fees where the profile of the commune knows what the carrier takes. The dossier names no sum for it: that is paid to the postman, and
 * the office asks for none of it.
 */
export function withPostage(content: StepView, commune: CommuneProfile | null): StepView {
  const postage = commune?.receiver?.postage;
  if (!postage || !('fees' in content)) return content;
  const { vnd, document } = postage;
  const fees = content.fees.map((fee) =>
    fee.setBy === 'carrier' && fee.total === null
      ? { ...fee, each: vnd, total: vnd, legal: document, note: msg('Trả cho bưu tá khi nhận kết quả.') }
      : fee,
  );
  return { ...content, fees };
}
