import type { ReactiveController } from 'lit';

/** Puts the title of the step before that of the host page, and takes it away again. Only for hosts that opt in. */
export class PageTitle implements ReactiveController {
  readonly #step: () => string;
  #shown: string | null = null;
  #before = '';

  /** `step` is asked after every drawing; empty for none. */
  constructor(step: () => string) {
    this.#step = step;
  }

  hostUpdated(): void {
    this.#put(this.#step());
  }

  hostDisconnected(): void {
    this.#put('');
  }

  #put(step: string): void {
    // The host may have changed its title meanwhile: then that one counts.
    if (this.#shown !== null && document.title === this.#shown) document.title = this.#before;
    this.#shown = null;
    if (step === '') return;
    this.#before = document.title;
    this.#shown = `${step} – ${this.#before}`;
    document.title = this.#shown;
  }
}
