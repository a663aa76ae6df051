import type { FeeLine } from '@dvc-kit/engine';
import { type Language, msg, str } from '../language.ts';

/** A sum in đồng: "8.000 đồng"; "Không mất phí" for nothing. */
export function moneyText(vnd: number, language: Language): string {
  if (vnd === 0) return msg('Không mất phí');
  const amount = new Intl.NumberFormat(language).format(vnd);
  return msg(str`${amount} đồng`);
}

/** What a line comes to, or who says how much. */
export function feeText({ total, setBy }: FeeLine, language: Language): string {
  if (total !== null) return moneyText(total, language);
  return setBy === 'carrier'
    ? msg('theo giá cước của bưu điện')
    : msg('theo mức của tỉnh, hỏi nơi nộp hồ sơ');
}

/** What is known of the sum, in đồng, and whether something is missing from it. */
export function feeSum(fees: readonly FeeLine[]): { readonly vnd: number; readonly isWhole: boolean } {
  return {
    vnd: fees.reduce((sum, { total }) => sum + (total ?? 0), 0),
    isWhole: fees.every(({ total }) => total !== null),
  };
}
