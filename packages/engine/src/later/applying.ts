import type { Channel, CommuneProfile, Period } from '@dvc-kit/procedure';
import { appliesOn } from '@dvc-kit/procedure/applies-on';
import type { AttachmentPlan } from '@dvc-kit/validation';
import type { FormSetting, WholeSetting } from '../reading/setting.ts';
import type { FactsHere } from '../shapes/views.ts';

export { appliesOn };

/** A fact that may apply for a time only, or to some ways of handing in. */
interface Bounded {
  readonly validity?: Period | undefined;
  readonly channels?: readonly Channel[] | undefined;
}

/** Whether its last day is over. */
export function isOver({ validity }: Pick<Bounded, 'validity'>, day: string): boolean {
  return Boolean(validity?.to && validity.to < day);
}

/** Whether a fact applies today and to this way of handing in. */
export function appliesTo(
  fact: Bounded,
  { today, channel }: Pick<FormSetting, 'today' | 'channel'>,
): boolean {
  return appliesOn(fact, today) && (!fact.channels || fact.channels.includes(channel));
}

/**
 * What the commune or its province sets for this procedure and that applies: first what is set for this way of handing in alone,
 * then in the order given, where the commune comes before its province.
 */
export function setHere<Fact extends Bounded & { readonly procedure: string }>(
  facts: readonly Fact[] | undefined,
  setting: FormSetting,
): Fact[] {
  const here = (facts ?? []).filter(
    (one) => one.procedure === setting.module.code && appliesTo(one, setting),
  );
  return [...here.filter(({ channels }) => channels), ...here.filter(({ channels }) => !channels)];
}

/** Of the papers that the answers ask for, those that are asked for on this day and in this place. */
export function papersThere<Plan extends Partial<AttachmentPlan>>(
  setting: FormSetting,
  papers: readonly Plan[],
): readonly Plan[] {
  const spared = new Set(setHere(setting.commune?.notAsked, setting).map(({ attachment }) => attachment));
  return papers.filter((one) => appliesOn(one, setting.today) && !spared.has(one.id ?? ''));
}

type LimitThere = NonNullable<CommuneProfile['timeLimits']>[number] & Bounded;

/** What is told at the end: how long it takes, what is to be known of the place. */
export function factsHere(setting: WholeSetting): FactsHere {
  const { module, commune, today } = setting;
  const limits = setHere<LimitThere>(commune?.timeLimits, setting);
  return {
    timeLimits: module.timeLimits
      .filter((one) => appliesOn(one, today))
      .map((one) => {
        const here = limits.find(({ channel }) => channel === one.channel);
        if (!here) return one;
        const { timeLimit, document, date } = here;
        return { channel: one.channel, text: timeLimit, isVerified: true, document, ...(date && { date }) };
      }),
    notes: setHere(commune?.notes, setting),
    closedDays: (commune?.closedDays ?? []).filter(({ to }) => today <= to),
  };
}

/** Whether the commune takes the procedure; one that does not say takes all. */
export function isTakenIn(
  commune: Pick<CommuneProfile, 'procedures'> | null | undefined,
  code: string,
): boolean {
  return !commune?.procedures || commune.procedures.includes(code);
}
