import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, FeePlan } from '@dvc-kit/validation';
import { answerAt } from '../answer-tree.ts';
import type { WholeSetting } from '../setting.ts';
import type { FeeLine } from '../views.ts';

type Commune = Pick<CommuneProfile, 'fees'>;

/**
 * What is to be paid for these (shown) answers and this way of delivery, line by line. A sum that the province sets
 * comes from the commune's profile; without one it stays unknown.
 */
export function feeLines(
  { module, commune, channel }: WholeSetting,
  answers: Answers,
  delivery: Answers,
): FeeLine[] {
  return module.fees
    .filter(
      ({ when, delivery: ways, channels }) =>
        (!when || when(answers)) &&
        (!ways || ways.some((way) => way === delivery.option)) &&
        (!channels || channels.includes(channel)),
    )
    .map((fee) =>
      feeLine(fee, quantityOf(fee, answers, module.copies), provincial(fee, module.code, commune)),
    )
    .filter(({ quantity }) => quantity > 0);
}

function feeLine(
  fee: FeePlan,
  quantity: number,
  provincialSum: Commune['fees'][number] | undefined,
): FeeLine {
  const { id, name, note, amount, isVerified } = fee;
  const each =
    amount.kind === 'free' ? 0 : amount.kind === 'fixed' ? amount.vnd : (provincialSum?.vnd ?? null);
  const legal = provincialSum?.document ?? fee.legal;
  return {
    id,
    name,
    each,
    quantity,
    total: each === null ? null : each * quantity,
    setBy: amount.kind === 'free' || amount.kind === 'fixed' ? 'law' : amount.kind,
    ...(note ? { note } : {}),
    ...(legal ? { legal } : {}),
    isVerified,
  };
}

/** Fees by the copy are asked as often as there are copies; while none are asked for, not at all. */
function quantityOf({ amount }: FeePlan, answers: Answers, copies: string | null): number {
  if (amount.kind !== 'fixed' || amount.per === 'dossier') return 1;
  const count = copies === null ? 1 : answerAt(answers, copies);
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : 0;
}

function provincial({ id, amount }: FeePlan, code: string, commune?: Commune | null) {
  if (amount.kind !== 'province') return undefined;
  return commune?.fees.find(({ procedure, fee }) => procedure === code && fee === id);
}
