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

/** What an element remembers for itself. */
export const state = property({ state: true });
