/** How long a form may be left alone before it asks, and how long the question waits, in milliseconds. */
export interface IdleLimits {
  readonly asksAfter: number;
  readonly waits: number;
}

/** Long enough to look for a paper, short enough for the next in the queue. */
const sharedDeviceLimits: IdleLimits = { asksAfter: 5 * 60_000, waits: 60_000 };

/** What it needs of a clock; the browser's own, but for tests. */
export interface Clock {
  readonly now: () => number;
  /** Calls back after some milliseconds, or later; returns how to stop that. */
  readonly after: (delay: number, callback: () => void) => () => void;
}

const clockOfBrowser: Clock = {
  now: () => Date.now(),
  after(delay, callback) {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};

/** On a machine that many use: a form that is left alone asks whether somebody is there, and is then given up. */
export class IdleWatch {
  readonly #limits: IdleLimits;
  readonly #clock: Clock;
  readonly #ask: () => void;
  readonly #giveUp: () => void;
  #since: number | null = null;
  #hasAsked = false;
  #stop: () => void = () => {};

  constructor(
    { ask, giveUp }: { readonly ask: () => void; readonly giveUp: () => void },
    limits: IdleLimits = sharedDeviceLimits,
    clock: Clock = clockOfBrowser,
  ) {
    this.#ask = ask;
    this.#giveUp = giveUp;
    this.#limits = limits;
    this.#clock = clock;
  }

  /** The citizen did something: the time begins anew. */
  stir(): void {
    this.#since = this.#clock.now();
    this.#hasAsked = false;
    this.#wait();
  }

  /** There is nothing to be given up. */
  rest(): void {
    this.#since = null;
    this.#hasAsked = false;
    this.#stop();
  }

  /** To be called when a machine or page wakes: timers stand still meanwhile, the time does not. */
  readonly look = (): void => {
    if (this.#since === null) return;
    const { asksAfter, waits } = this.#limits;
    const idle = this.#clock.now() - this.#since;
    if (idle >= asksAfter + waits) {
      this.rest();
      this.#giveUp();
      return;
    }
    if (idle >= asksAfter && !this.#hasAsked) {
      this.#hasAsked = true;
      this.#ask();
    }
    this.#wait();
  };

  #wait(): void {
    this.#stop();
    const { asksAfter, waits } = this.#limits;
    const end = this.#since! + asksAfter + (this.#hasAsked ? waits : 0);
    this.#stop = this.#clock.after(end - this.#clock.now(), this.look);
  }
}
