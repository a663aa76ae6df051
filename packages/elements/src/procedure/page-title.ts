import type { ReactiveController } from 'lit';

/** Puts a prefix before the title of the host page, and takes it away again. Only for hosts that opt in. */
export class PageTitle implements ReactiveController {
  readonly #prefix: () => string;
  #shown: string | null = null;
  #before = '';

  /** `prefix` is asked after every drawing; empty for none. */
  constructor(prefix: () => string) {
    this.#prefix = prefix;
  }

  hostUpdated(): void {
    this.#put(this.#prefix());
  }

  hostDisconnected(): void {
    this.#put('');
  }

  #put(prefix: string): void {
    // The host may have changed its title meanwhile: then that one counts.
    if (this.#shown !== null && document.title === this.#shown) document.title = this.#before;
    this.#shown = null;
    if (prefix === '') return;
    this.#before = document.title;
    this.#shown = `${prefix} ${this.#before}`;
    document.title = this.#shown;
  }
}
