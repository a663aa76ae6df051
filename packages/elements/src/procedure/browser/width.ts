import type { FormState } from '@dvc-kit/engine';
import type { LitElement, ReactiveController } from 'lit';

/** From this width in CSS pixels on, the sections of the declaration stand on one page. */
const WIDE = 640;

/** How wide the element is, and so how the sections are grouped. */
export class Width implements ReactiveController {
  grouping: FormState['grouping'] = 'section';
  readonly #host: LitElement;
  readonly #observer: ResizeObserver;

  constructor(host: LitElement, resized: (grouping: FormState['grouping']) => void) {
    this.#host = host;
    const measure = () => {
      if (!host.isConnected) return;
      resized(this.measure());
    };
    // A frame later: a change of layout inside the callback is an error that the host page would hear of.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(measure));
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  measure(): FormState['grouping'] {
    const before = this.grouping;
    this.grouping = this.#host.clientWidth >= WIDE ? 'declaration' : 'section';
    if (this.grouping !== before) this.#host.requestUpdate();
    return this.grouping;
  }
}
