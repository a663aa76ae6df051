import type { ReactiveElement } from 'lit';

type LitClass = CustomElementConstructor & (new (...args: never[]) => ReactiveElement);

/**
 * Registers a custom element, unless the name is taken already: a page may hold two copies of the kit, and the
 * second must not throw into it. A fault while it draws becomes a `FaultEvent`, for the form around it.
 *
 * To stand above all other decorators: registering makes elements of what is on the page already, and what is added to
 * the class afterwards does not reach them.
 */
export function define(name: string) {
  return (element: LitClass): void => {
    containFaults(element);
    if (!customElements.get(name)) customElements.define(name, element);
  };
}

/** Something of the kit failed while it drew. Stays inside the form's root. */
export class FaultEvent extends Event {
  readonly fault: unknown;

  constructor(fault: unknown) {
    super('dvc-fault', { bubbles: true });
    this.fault = fault;
  }
}

/** Lit would reject a promise that nobody holds, and the host page's error handlers would hear of it. */
function containFaults({ prototype }: LitClass): void {
  const element = prototype as unknown as { performUpdate(): void } & EventTarget;
  const { performUpdate } = element;
  element.performUpdate = function contained(this: typeof element) {
    try {
      performUpdate.call(this);
    } catch (fault) {
      this.dispatchEvent(new FaultEvent(fault));
    }
  };
}
