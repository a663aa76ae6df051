import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/**
 * Draws anew only when something that the drawing hangs on is another value or object than before.
 *
 * Lit's `guard` does the same with a call for each thing compared and a copy of the list: a form of a thousand fields asks it a hundred
 * times at every answer.
 */
class UnlessSame extends Directive {
  #before: readonly unknown[] = [];

  render(draw: () => unknown, ...on: readonly unknown[]): unknown {
    const before = this.#before;
    this.#before = on;
    for (let at = 0; at < on.length; at++) if (on[at] !== before[at]) return draw();
    return noChange;
  }
}

/** In a template: what `draw` returns, unless all of `on` are the same as when it was drawn last. At least one, and always as many. */
export const unlessSame = directive(UnlessSame);
