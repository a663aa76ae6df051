import type { Fee } from '@dvc-kit/procedure';
import type { Language } from './language.ts';
import { money } from './money.ts';
import type { Texts } from './texts/vi.ts';

/** What one fee comes to, in words: "Miễn phí", "8.000 đồng một bản". */
export function feeAmount({ amount }: Fee, texts: Texts, language: Language): string {
  const { free, perCopy, byProvince, byCarrier, byPage, unknownAmount } = texts.procedurePage;
  switch (amount.kind) {
    case 'free':
      return free;
    case 'province':
      return byProvince;
    case 'carrier':
      return byCarrier;
    case 'unknown':
      return unknownAmount;
    case 'by-page': {
      const { firstPages, firstVnd, furtherVnd, mostVnd } = amount;
      const [first, further] = [money(firstVnd, language), money(furtherVnd, language)];
      return byPage(firstPages, first, further, mostVnd === null ? null : money(mostVnd, language));
    }
    case 'fixed': {
      const sum = money(amount.vnd, language);
      return amount.per === 'copy' ? perCopy(sum) : sum;
    }
  }
}

/** The fee for the top of the page. */
export interface HeadlineFee {
  readonly fee: Fee;
  /** JSON Pointer, such as `/fees/0`. */
  readonly pointer: string;
  /** Whether there are fees besides it. */
  readonly hasMore: boolean;
}

/**
 * The fee that most people ask about, or null where there is none: the first that everyone pays; else, as all depend on
 * something, the first in the file, which is then shown with its condition.
 */
export function headlineFee(fees: readonly Fee[]): HeadlineFee | null {
  const isForEveryone = (fee: Fee) =>
    fee.when === undefined &&
    fee.delivery === undefined &&
    !(fee.amount.kind === 'fixed' && fee.amount.per === 'copy');
  const index = Math.max(fees.findIndex(isForEveryone), 0);
  const fee = fees[index];
  return fee ? { fee, pointer: `/fees/${index}`, hasMore: fees.length > 1 } : null;
}
