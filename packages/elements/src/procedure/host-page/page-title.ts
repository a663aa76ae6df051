import type { LitElement, ReactiveController } from 'lit';

/** A form whose host page may let it put the title of the step before its own. */
export type TitledForm = LitElement & { readonly pageTitle: boolean };

/** Puts the title of the step before that of the host page, and takes it away again. Only for hosts that opt in. */
export class PageTitle implements ReactiveController {
  readonly #host: TitledForm;
  #shown: string | null = null;
  #before = '';

  constructor(host: TitledForm) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#put(this.#host.pageTitle ? titleOfStep(this.#host.renderRoot) : '');
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

/** As it stands on the page: "Lỗi: Người mẹ". */
function titleOfStep(root: ParentNode): string {
  const heading = root.querySelector('#step')?.textContent ?? '';
  return heading.replace(/\s+/g, ' ').trim();
}
