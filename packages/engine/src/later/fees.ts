import type { CommuneProfile } from '@dvc-kit/procedure';
import type { Answers, FeePlan, WaiverPlan } from '@dvc-kit/validation';
import { answerAt } from '../answers/answer-tree.ts';
import type { WholeSetting } from '../reading/setting.ts';
import type { FeeLine, FeeOffer } from '../shapes/views.ts';
import { appliesTo, setHere } from './applying.ts';

type FeeThere = CommuneProfile['fees'][number];

/**
 * What is to be paid for these (shown) answers and this way of delivery, line by line, today and in this place. A sum that the
 * province sets comes from its file or the commune's profile; without one it stays unknown. Of several waivers the best counts;
 * those that only she can tell whether she has them are told beside the line.
 */
export function feeLines(setting: WholeSetting, answers: Answers, delivery: Answers): FeeLine[] {
  const { module, commune } = setting;
  const waivers = (module.waivers ?? []).filter(
    (one) => appliesTo(one, setting) && (!one.when || one.when(answers)),
  );
  const local = setHere(commune?.fees, setting);
  return module.fees
    .filter(
      (fee) =>
        appliesTo(fee, setting) &&
        (!fee.when || fee.when(answers)) &&
        (!fee.delivery || fee.delivery.some((way) => way === delivery.option)),
    )
    .map((fee) =>
      feeLine(
        fee,
        quantityOf(fee, answers, module.copies),
        fee.amount.kind === 'province' ? local.filter((one) => one.fee === fee.id) : [],
        waivers.filter(({ fees }) => fees.includes(fee.id)),
      ),
    )
    .filter(({ quantity }) => quantity > 0);
}

function feeLine(
  fee: FeePlan,
  quantity: number,
  local: readonly FeeThere[],
  waivers: readonly WaiverPlan[],
): FeeLine {
  const { id, name, note, amount, isVerified } = fee;
  const there = local.find(({ whenText }) => whenText === undefined);
  const full = amount.kind === 'free' ? 0 : amount.kind === 'fixed' ? amount.vnd : (there?.vnd ?? null);
  const [waived] = waivers
    .filter((one) => isCertain(one) && one.vnd < (full ?? Infinity))
    .sort((one, other) => one.vnd - other.vnd);
  const each = waived?.vnd ?? full;
  const legal = waived?.legal ?? there?.document ?? fee.legal;
  const validity = waived?.validity ?? there?.validity ?? fee.validity;
  const why = waived?.note ?? waived?.whenText;
  const offers = [
    ...waivers.filter((one) => !isCertain(one)).map(offerOf),
    ...local.flatMap(localOffer),
  ].filter(({ vnd }) => vnd < (each ?? Infinity));
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
    ...(waived ? { waivedBecause: why ?? '' } : {}),
    ...(!waived && there?.date ? { legalDate: there.date } : {}),
    ...(validity ? { validity } : {}),
    ...(offers.length > 0 ? { offers } : {}),
  };
}

/** Whether the form knows that she has it: it asked, or everyone has it. */
function isCertain({ when, whenText }: WaiverPlan): boolean {
  return when !== undefined || whenText === undefined;
}

function offerOf({ vnd, whenText = '', legal, validity }: WaiverPlan): FeeOffer {
  return { vnd, whenText, ...(legal ? { legal } : {}), ...(validity ? { validity } : {}) };
}

function localOffer({ vnd, whenText, document, date, validity }: FeeThere): FeeOffer[] {
  if (whenText === undefined) return [];
  return [
    { vnd, whenText, legal: document, ...(date && { legalDate: date }), ...(validity ? { validity } : {}) },
  ];
}

/**
 * Fees by the copy are asked as often as there are copies; while none are asked for, not at all. Those by the person count the one
 * whom the declaration is about, and those who are listed with her.
 */
function quantityOf({ amount }: FeePlan, answers: Answers, copies: string | null): number {
  if (amount.kind !== 'fixed' || amount.per === 'dossier') return 1;
  if (amount.per === 'person') {
    const others = amount.people === undefined ? [] : answerAt(answers, amount.people);
    return 1 + (Array.isArray(others) ? others.length : 0);
  }
  const count = copies === null ? 1 : answerAt(answers, copies);
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : 0;
}
