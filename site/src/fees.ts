import type { Fee } from '@dvc-kit/procedure';

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
