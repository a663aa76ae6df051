import type { DossierFee } from '@dvc-kit/dossier';

/** What the office is to be paid: the carrier takes its own fee at the door. */
export interface FeesDue {
  /** In đồng, as far as it is known. */
  readonly vnd: number;
  /** Every line has a known sum; else the office says how much it is. */
  readonly isWhole: boolean;
}

export function feesDue(fees: readonly DossierFee[]): FeesDue {
  const own = fees.filter(({ setBy }) => setBy !== 'carrier');
  return {
    vnd: own.reduce((sum, { total }) => sum + (total ?? 0), 0),
    isWhole: own.every(({ total }) => total !== null),
  };
}
