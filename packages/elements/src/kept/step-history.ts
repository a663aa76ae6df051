import type { FormEvent, FormState } from '@dvc-kit/engine';
import type { Form } from '@dvc-kit/engine/first-page';
import type { Ticket } from './vault.ts';

/** What stands in `history.state` for one form: where it was. */
interface Entry {
  /** Id of the step, or `complete`. */
  readonly at: string;
  /** Where Continue leads, when a Change link was followed. */
  readonly returnTo: string | null;
  /** Where the form was when this entry was made of it. */
  readonly from?: string;
  /** Of what is kept, which can be found by it when the session storage was lost. */
  readonly ticket?: Ticket;
}

/** Our part of `history.state`, beside what the host page has there: an entry for each form on the page, by its name. */
const KEY = 'dvcKit';

/**
 * The steps of one form as entries in the history of the browser: Back and Forward lead through them.
 *
 * An entry is made when the citizen leads on, in her own click: browsers pass over others. Each says where every form of
 * the page was, so that Back takes back the last move and no other. Address and state of the host page stay as they are.
 */
export class StepHistory {
  readonly #name: string;
  readonly #form: () => Form | undefined;
  readonly #go: (event: FormEvent) => void;
  /** Where a Back that we asked the browser for will lead: the form is there already. */
  #awaited: string | null = null;
  #isFollowing = false;
  #ticket: Ticket | undefined;

  /** `name` is its own on the page, and the same after a reload; `go` tells the form where to go. */
  constructor(name: string, form: () => Form | undefined, go: (event: FormEvent) => void) {
    this.#name = name;
    this.#form = form;
    this.#go = go;
  }

  listen(): void {
    addEventListener('popstate', this.follow);
  }

  stop(): void {
    removeEventListener('popstate', this.follow);
  }

  moved(event: FormEvent, before: FormState, after: FormState): void {
    const to = entryOf(after);
    const from = entryOf(before);
    if (this.#isFollowing || to.at === from.at) return;
    const here = this.#entry;
    const isHere = here?.at === from.at;
    if (event.type === 'back' && (this.#awaited !== null || (isHere && here?.from === to.at))) {
      // Twice before the browser has gone back once: the entry it comes to is then put right by the next step.
      if (this.#awaited !== null) return;
      this.#awaited = to.at;
      history.back();
      return;
    }
    if (!isHere) this.#write('replaceState', from);
    this.#write('pushState', { ...to, from: from.at });
  }

  get ticket(): Ticket | null {
    const ticket = this.#entry?.ticket;
    return typeof ticket?.id === 'string' && typeof ticket.key === 'string' ? ticket : null;
  }

  /** Has the entries bear the ticket, from this one on. */
  bear(ticket: Ticket): void {
    this.#ticket = ticket;
    const form = this.#form();
    if (form && this.ticket?.id !== ticket.id)
      this.#write('replaceState', { ...entryOf(form.state), ...this.#entry });
  }

  /** Leads to the step of the entry that the browser is at. */
  readonly follow = (): void => {
    const entry = this.#entry;
    const form = this.#form();
    const isAwaited = this.#awaited !== null && entry?.at === this.#awaited;
    this.#awaited = null;
    if (!entry || !form || isAwaited || entry.at === entryOf(form.state).at) return;
    this.#isFollowing = true;
    const { at: step, returnTo } = entry;
    this.#go(step === 'complete' ? { type: 'complete' } : { type: 'go', step, returnTo });
    this.#isFollowing = false;
  };

  get #entry(): Entry | null {
    const entry = ours(history.state)[this.#name];
    return isPlain(entry) && typeof entry.at === 'string' ? (entry as unknown as Entry) : null;
  }

  #write(method: 'pushState' | 'replaceState', place: Entry): void {
    const { state } = history;
    const entry = { ...place, ...(this.#ticket && { ticket: this.#ticket }) };
    // What cannot be added to stays: such a host page has its history to itself.
    if (state !== null && !isPlain(state)) return;
    try {
      // Not by way of the page's `history`: routers and counters put functions of their own there.
      History.prototype[method].call(
        history,
        { ...state, [KEY]: { ...ours(state), [this.#name]: entry } },
        '',
      );
    } catch {
      // Safari refuses more than 100 in 30 seconds, other browsers pages without an origin: the step is shown all the same.
    }
  }
}

function entryOf({ at, returnTo }: FormState): Entry {
  return { at: at === 'complete' ? at : at.step, returnTo };
}

function ours(state: unknown): Readonly<Record<string, unknown>> {
  const kept = isPlain(state) ? state[KEY] : null;
  return isPlain(kept) ? kept : {};
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
