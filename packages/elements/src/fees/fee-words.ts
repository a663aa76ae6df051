import type { FeeLine } from '@dvc-kit/engine';
import type { Language } from '@dvc-kit/procedure';
import { atStart, sumToPay, unstatedSum } from '@dvc-kit/wording';
import { msg, str } from '../language/language.ts';

/** What a line comes to, or who says how much. */
export function feeText({ total, setBy }: FeeLine, language: Language): string {
  if (total !== null) return atStart(sumToPay(total, language));
  if (setBy === 'law') throw new Error('elements: a sum that the law sets is known');
  const who = unstatedSum(setBy, language);
  // The carrier's rate is no matter of the desk.
  return setBy === 'carrier' ? who : msg(str`${who}; hỏi nơi nộp hồ sơ`);
}

/** What is known of the sum, in đồng, and whether something is missing from it. */
function feeSum(fees: readonly FeeLine[]): { readonly vnd: number; readonly isWhole: boolean } {
  return {
    vnd: fees.reduce((sum, { total }) => sum + (total ?? 0), 0),
    isWhole: fees.every(({ total }) => total !== null),
  };
}

/** All of it together: "16.000 đồng"; "từ 16.000 đồng" where a part is not known. */
export function sumText(fees: readonly FeeLine[], language: Language): string {
  const { vnd, isWhole } = feeSum(fees);
  const sum = sumToPay(vnd, language);
  if (isWhole) return atStart(sum);
  return vnd === 0 ? msg('chưa tính được') : msg(str`từ ${sum}`);
}

/** "2 × 8.000 đồng" for more than one of something; null for one, or for what has no known price. */
export function unitPriceText({ each, quantity }: FeeLine, language: Language): string | null {
  return each !== null && quantity > 1 ? `${quantity} × ${sumToPay(each, language)}` : null;
}
