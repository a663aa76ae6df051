import type { ReactiveControllerHost } from 'lit';
import { tell } from '../events/procedure-events.ts';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & EventTarget;

/** How far something has come that is fetched when it is first needed, over a network that may fail. */
export type Fetching<Thing extends object> = 'not-asked' | 'loading' | 'failed' | Thing;

/** Fetches something when it is first needed, and has its host drawn anew at every step of the way. */
export class Fetched<Thing extends object> {
  state: Fetching<Thing> = 'not-asked';
  readonly #host: Host;
  readonly #fetch: () => Promise<Thing>;
  #coming: Promise<Thing> | null = null;
  #asked: Promise<unknown> | undefined;

  constructor(host: Host, fetch: () => Promise<Thing>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Null until it is there. */
  get thing(): Thing | null {
    return typeof this.state === 'string' ? null : this.state;
  }

  /** Asks for it, once or again after a failure. Resolves when it is there or did not arrive; nothing where it was there before. */
  readonly ask = (): Promise<unknown> | undefined => {
    if (this.state === 'loading' || this.thing) return this.#asked;
    this.#become('loading');
    this.#asked = this.askAhead().catch((fault: unknown) => {
      console.warn('<dvc-procedure>: a part did not arrive.', fault);
      tell(this.#host, 'dvc-error', { reason: 'part' });
      this.#become('failed');
    });
    return this.#asked;
  };

  /** Asks for it before anybody needs it: nothing of that shows, and a failure is the caller's. */
  async askAhead(): Promise<Thing> {
    if (this.thing) return this.thing;
    this.#coming ??= this.#fetch().finally(() => {
      this.#coming = null;
    });
    const thing = await this.#coming;
    this.#become(thing);
    return thing;
  }

  /** What was fetched was for something else. */
  forget(): void {
    this.#become('not-asked');
  }

  #become(state: Fetching<Thing>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
