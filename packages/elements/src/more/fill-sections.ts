import type { SectionView } from '@dvc-kit/engine';
import type { LitElement } from 'lit';
import { whenIdle } from '../procedure/browser/when-idle.ts';
import { countFields } from '../section/sections.ts';
import type { DeclarationPage } from './more-fields.ts';

/** No field is lower, in CSS pixels: its label, its box, and the space to the next. */
const LOWEST_FIELD = 100;

/** So many fields at a time do not keep a slow phone from answering. */
const AT_ONCE = 50;

interface Filling {
  readonly step: string;
  count: number;
}

const fillings = new WeakMap<LitElement, Filling>();

/**
 * How many sections of a page are to be drawn with their fields by now: at first those that fill the window, so that she can begin. The others
 * follow while the browser has nothing better to do. Their places are kept meanwhile, so that nothing moves.
 */
export function countFilled(host: LitElement, { step, sections }: DeclarationPage): number {
  let filling = fillings.get(host);
  if (filling?.step !== step.id) {
    filling = { step: step.id, count: 0 };
    fillings.set(host, filling);
    fill(host, filling, sections, innerHeight / LOWEST_FIELD);
  }
  return filling.count;
}

/** Has all of them drawn with the next drawing: something on the page is about to be looked for. */
export function fillRest(host: LitElement): void {
  const filling = fillings.get(host);
  if (!filling || filling.count === Infinity) return;
  filling.count = Infinity;
  host.requestUpdate();
}

/** Goes on by so many fields at least, then with the next ones. */
function fill(host: LitElement, filling: Filling, sections: readonly SectionView[], fields: number): void {
  for (let drawn = 0; drawn < fields; filling.count++) {
    const section = sections[filling.count];
    if (!section) {
      filling.count = Infinity;
      return;
    }
    drawn += countFields(section.children);
  }
  whenIdle(() => {
    fill(host, filling, sections, AT_ONCE);
    host.requestUpdate();
  });
}
