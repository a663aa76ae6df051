import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * A property that draws the element anew, with its attribute.
 *
 * Not Lit's own decorators: those also serve the newer kind of decorator, and their code reaches every citizen.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: object, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** A property that takes data and has no attribute. */
export const data = property({ attribute: false });

/** What of all that the parts of a form share an element without addresses shows. */
interface Shown {
  readonly translate: unknown;
  readonly marksRequired: boolean;
  readonly more: unknown;
}

/**
 * What all parts of a form share, for an element that asks for no addresses: those may arrive while a thousand fields stand
 * there that have nothing to do with them.
 */
export const words = property({
  attribute: false,
  hasChanged: (now?: Shown, before?: Shown) =>
    now?.translate !== before?.translate ||
    now?.marksRequired !== before?.marksRequired ||
    now?.more !== before?.more,
});

/** What an element remembers for itself. */
export const state = property({ state: true });
