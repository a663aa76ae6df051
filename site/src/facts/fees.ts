import type { Fee } from '@dvc-kit/procedure';
import { applying } from '../validity/dated.ts';
import { today } from '../validity/fillable.ts';

/** A fee of the file. */
export interface PlacedFee {
  readonly fee: Fee;
  /** JSON Pointer, such as `/fees/0`. */
  readonly pointer: string;
}

/** The fee for the top of the page. */
export interface HeadlineFee {
  /** What most people pay: one fee, or one for each way of handing in. */
  readonly most: readonly [PlacedFee, ...PlacedFee[]];
  /** Who pays nothing where most people pay. */
  readonly free: readonly PlacedFee[];
  /** Whether there are fees besides these. */
  readonly hasMore: boolean;
}

/**
 * The fee that most people ask about, or null where there is none: the first that everyone pays; else, as all depend on
 * something, the first in the file; of those that apply on the day. One that belongs to some ways of handing in brings the first of each other way.
 */
export function headlineFee(fees: readonly Fee[], day = today()): HeadlineFee | null {
  const placed = applying(fees, 'fees', day).map(({ fact, pointer }): PlacedFee => ({ fee: fact, pointer }));
  const [first] = [placed.find(({ fee }) => isForEveryone(fee)) ?? placed[0]];
  if (!first) return null;
  const most: [PlacedFee, ...PlacedFee[]] = [first, ...otherWays(first, placed)];
  const isPaid = most.some(({ fee }) => fee.amount.kind !== 'free');
  const free = placed.filter((one) => isPaid && isFreeForSome(one.fee) && !most.includes(one));
  return { most, free, hasMore: placed.length > most.length + free.length };
}

function isForEveryone(fee: Fee): boolean {
  return fee.when === undefined && !isBesides(fee);
}

/** Paid for something that not everybody asks for: a copy, the post. */
function isBesides({ amount, delivery }: Fee): boolean {
  return delivery !== undefined || (amount.kind === 'fixed' && amount.per === 'copy');
}

function isFreeForSome({ amount, whenText }: Fee): boolean {
  return amount.kind === 'free' && whenText !== undefined;
}

function otherWays(first: PlacedFee, placed: readonly PlacedFee[]): PlacedFee[] {
  const covered = new Set(first.fee.channels);
  return placed.filter(({ fee }) => {
    if (covered.size === 0 || fee.channels === undefined || isBesides(fee)) return false;
    if (fee.channels.some((channel) => covered.has(channel))) return false;
    for (const channel of fee.channels) covered.add(channel);
    return true;
  });
}
