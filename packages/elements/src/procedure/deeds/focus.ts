import type { FormView } from '@dvc-kit/engine';
import type { LitElement, ReactiveController } from 'lit';

/** Where the focus belongs after what the citizen did; null to leave it where it is. */
export function focusAfter(
  before: FormView,
  after: FormView,
): 'error-summary' | 'hand-in-fault' | 'step' | null {
  if (after.refusals > before.refusals) return 'error-summary';
  const { state } = after.handIn;
  if (state !== before.handIn.state && state === 'failed') return 'hand-in-fault';
  const isElsewhere =
    state === 'sending' || after.current !== before.current || after.content.kind !== before.content.kind;
  return isElsewhere ? 'step' : null;
}

/** Moves the focus to what the next drawing brings. */
export class Focus implements ReactiveController {
  readonly #host: LitElement;
  #next: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** After the next drawing: to the heading of the step, to the error summary, to the input with the id. */
  readonly moveTo = (id: string): void => {
    this.#next = id;
  };

  hostUpdated(): void {
    const id = this.#next;
    this.#next = null;
    if (id === 'step' || id === 'error-summary') {
      const target = this.#element(id);
      target?.focus({ preventScroll: true });
      // At once: sections that are laid out on the way would make a host's smooth scrolling end elsewhere.
      const place = id === 'step' ? this.#host : target;
      place?.scrollIntoView({ block: 'start', behavior: 'instant' });
    } else if (id) this.follow(id);
  }

  /** Into an input, once the fields have drawn theirs. */
  readonly follow = async (id: string): Promise<void> => {
    await this.#host.updateComplete;
    const input = this.#element(id);
    input?.focus();
    input?.scrollIntoView({ block: 'center' });
  };

  #element(id: string): HTMLElement | null {
    return this.#host.shadowRoot!.getElementById(id);
  }
}
