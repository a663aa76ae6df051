/** Where a dossier stands. Payment and the way of the result run beside it. */
export type DossierState =
  /** Has arrived, by itself: nobody has looked at it, and no term runs. */
  | 'received'
  /** An officer has taken it in: the term runs from here. */
  | 'accepted'
  /** More is asked of the citizen, once and in full. */
  | 'supplement-asked'
  /** What was asked has arrived. */
  | 'supplemented'
  /** The result is ready to be fetched, or to be sent. */
  | 'ready'
  | 'sent'
  | 'given'
  /** Taken back by the citizen. */
  | 'withdrawn'
  /** Not taken in, with the reason. */
  | 'refused'
  /** Taken in, then ended without a result, with the reason. */
  | 'stopped';

export type Action =
  | 'receive'
  | 'accept'
  | 'ask-supplement'
  | 'supplement'
  | 'postpone'
  | 'finish'
  | 'send'
  | 'give'
  | 'withdraw'
  | 'refuse'
  | 'stop'
  /** Everything that tells of a person is taken away; the state stays what it was. */
  | 'erase';

export type Actor = 'citizen' | 'officer' | 'receiver';

interface Rule {
  readonly by: Actor;
  /** States in which it may be done. None: it makes the dossier. */
  readonly from: readonly DossierState[];
  /** State after it; without one, that of before. */
  readonly to?: DossierState;
}

const closed: readonly DossierState[] = ['sent', 'given', 'withdrawn', 'refused', 'stopped'];

/** All that can be done with a dossier, by whom, and when. */
const rules: Readonly<Record<Action, Rule>> = {
  receive: { by: 'citizen', from: [], to: 'received' },
  accept: { by: 'officer', from: ['received', 'supplemented'], to: 'accepted' },
  'ask-supplement': { by: 'officer', from: ['received', 'supplemented', 'accepted'], to: 'supplement-asked' },
  supplement: { by: 'citizen', from: ['supplement-asked'], to: 'supplemented' },
  postpone: { by: 'officer', from: ['accepted'] },
  finish: { by: 'officer', from: ['accepted'], to: 'ready' },
  send: { by: 'officer', from: ['ready'], to: 'sent' },
  give: { by: 'officer', from: ['ready'], to: 'given' },
  withdraw: {
    by: 'citizen',
    from: ['received', 'accepted', 'supplement-asked', 'supplemented'],
    to: 'withdrawn',
  },
  refuse: { by: 'officer', from: ['received', 'supplement-asked', 'supplemented'], to: 'refused' },
  stop: { by: 'officer', from: ['accepted', 'supplement-asked', 'supplemented'], to: 'stopped' },
  erase: { by: 'receiver', from: closed },
};

/** The state after the action, or null where it may not be done: not in this state, or not by this one. Without a state there is no dossier yet. */
export function stateAfter(state: DossierState | null, action: Action, actor: Actor): DossierState | null {
  const { by, from, to } = rules[action];
  const isAllowed = by === actor && (state === null ? from.length === 0 : from.includes(state));
  return isAllowed ? (to ?? state) : null;
}

/** What this one may do now. */
export function actionsOf(state: DossierState, actor: Actor): Action[] {
  return (Object.keys(rules) as Action[]).filter((action) => stateAfter(state, action, actor) !== null);
}

/** The state that the events of a dossier lead to. Throws where one of them could not have happened. */
export function stateOf(
  events: readonly { readonly action: string; readonly actor: string }[],
): DossierState {
  const state = events.reduce<DossierState | null>((before, { action, actor }) => {
    const after = stateAfter(before, action as Action, kindOf(actor));
    if (after === null) throw new Error(`intake: "${action}" cannot follow "${before}"`);
    return after;
  }, null);
  if (state === null) throw new Error('intake: a dossier without events');
  return state;
}

/** Who acts, by the name that is written down: officers act under the names of their accounts. */
export const kindOf = (actor: string): Actor =>
  actor === 'citizen' || actor === 'receiver' ? actor : 'officer';
