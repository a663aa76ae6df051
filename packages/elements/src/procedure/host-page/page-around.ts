import type { LitElement, ReactiveController } from 'lit';
import { isOnDark } from './on-dark.ts';

/** Has the form follow what becomes of the page around it later: its ground, and its language where the form has none of its own. */
export class PageAround implements ReactiveController {
  readonly #host: LitElement;
  readonly #reader = matchMedia('(prefers-color-scheme: dark)');
  readonly #observer = new MutationObserver((records) => {
    this.#look();
    if (records.some(({ attributeName }) => attributeName === 'lang')) this.#host.requestUpdate();
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { documentElement, body } = document;
    for (const one of [documentElement, body]) this.#observer.observe(one, { attributes: true });
    this.#reader.addEventListener('change', this.#look);
    // A page that fades into the dark is not dark at once.
    document.addEventListener('transitionend', this.#look);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#reader.removeEventListener('change', this.#look);
    document.removeEventListener('transitionend', this.#look);
  }

  readonly #look = () => {
    this.#host.toggleAttribute('data-on-dark', isOnDark(this.#host));
  };
}
