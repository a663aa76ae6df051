import type { FeeLine } from '@dvc-kit/engine';
import { type Language, msg, str } from '../language.ts';

/** A sum in đồng: "8.000 đồng"; "Không mất phí" for nothing. */
function moneyText(vnd: number, language: Language): string {
  if (vnd === 0) return msg('Không mất phí');
  const amount = new Intl.NumberFormat(language).format(vnd);
  return msg(str`${amount} đồng`);
}

/** What a line comes to, or who says how much. */
export function feeText({ total, setBy }: FeeLine, language: Language): string {
  if (total !== null) return moneyText(total, language);
  if (setBy === 'carrier') return msg('theo giá cước của bưu điện');
  if (setBy === 'by-page') return msg('theo số trang, hỏi nơi nộp hồ sơ');
  if (setBy === 'unknown') return msg('chưa rõ mức, hỏi nơi nộp hồ sơ');
  return msg('theo mức của tỉnh, hỏi nơi nộp hồ sơ');
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
  if (isWhole) return moneyText(vnd, language);
  return vnd === 0 ? msg('chưa tính được') : msg(str`từ ${moneyText(vnd, language)}`);
}

/** "2 × 8.000 đồng" for more than one of something; null for one, or for what has no known price. */
export function unitPriceText({ each, quantity }: FeeLine, language: Language): string | null {
  return each !== null && quantity > 1 ? msg(str`${quantity} × ${moneyText(each, language)}`) : null;
}
