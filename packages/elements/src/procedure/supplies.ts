import type { Units } from '@dvc-kit/administrative-units';
import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import { Fetched } from '../fetched.ts';
import type { LaterSteps } from '../later/later-page.ts';
import { fetchLaterSteps, type KitServices } from '../services.ts';
import type { FormSession } from './form-session.ts';
import { tell } from './procedure-events.ts';
import { savesData, whenIdle } from './when-idle.ts';

/** What a form needs only after its first questions: fetched when it is used, or before in idle time. */
export class Supplies {
  readonly units: Fetched<Units>;
  /** The steps after the declaration. */
  readonly later: Fetched<LaterSteps>;
  readonly #host: LitElement;

  /** `styles` are those that the host has without the later steps. */
  constructor(host: LitElement, styles: readonly CSSResultOrNative[], services: () => KitServices) {
    this.#host = host;
    this.units = new Fetched(host, () => services().loadUnits());
    this.later = new Fetched(host, async () => {
      const later = await fetchLaterSteps(services());
      adoptStyles(host.shadowRoot!, [...styles, later.stepStyles]);
      return later;
    });
  }

  /** Fetches all that filling in and exporting may still need, so that a dead network does no harm. */
  askAhead(session: FormSession): void {
    if (savesData()) return;
    whenIdle(async () => {
      try {
        await Promise.all([this.units.askAhead(), this.later.askAhead(), session.preparePaper()]);
        tell(this.#host, 'dvc-offline-ready', null);
      } catch {
        // Whatever is missing is asked for again when it is used, and the citizen is told then.
      }
    });
  }
}
