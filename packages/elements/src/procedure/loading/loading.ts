import { type LitElement, type ReactiveController, supportsAdoptingStyleSheets } from 'lit';
import { tell } from '../../events/procedure-events.ts';
import { languageAt } from '../../language/language.ts';
import type { Translate } from '../../language/translate.ts';
import { type KitServices, providedServices } from '../../services.ts';
import { dayHere } from '../browser/clock.ts';
import type { Trouble } from '../messages/notice.ts';
import { type FormParts, loadForm, type Openers } from './load-form.ts';

/** What the host page asks for. */
interface Wanted {
  readonly code: string;
  readonly language: string | null;
  readonly services: KitServices | null;
  /** The day that counts as today, `YYYY-MM-DD`; that of the clock for null. */
  readonly today: string | null;
}

/** Fetches what the form is made of, and fetches it anew whenever the host asks for something else. */
export class Loading implements ReactiveController {
  state: 'loading' | 'there' | Trouble = 'loading';
  /** Whether there is a form: it stays whatever cannot be had after it, unless it cannot be drawn. */
  isThere = false;
  /** What finds the texts of the interface in its language; undefined in Vietnamese. */
  translate: Translate | undefined;
  readonly #host: LitElement & Wanted;
  readonly #openers: () => Openers;
  readonly #arrived: (parts: FormParts) => void;
  readonly #prepare: (services: KitServices) => Promise<void>;
  #asked: readonly unknown[] = [];
  #loads = 0;

  /**
   * `openers` for what comes after the first page, as far as they are there already; `prepare` is waited for, like the parts: without it
   * there is no form.
   */
  constructor(
    host: LitElement & Wanted,
    openers: () => Openers,
    arrived: (parts: FormParts) => void,
    prepare: (services: KitServices) => Promise<void>,
  ) {
    this.#host = host;
    this.#prepare = prepare;
    this.#openers = openers;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostUpdate(): void {
    const { code, language, services, today } = this.#host;
    const asked = [code, language, languageAt(this.#host), services, today];
    const isNew = asked.some((one, at) => one !== this.#asked[at]);
    this.#asked = asked;
    if (isNew) this.start();
  }

  /** What is on show stays until there is something else to show. */
  readonly start = async (): Promise<void> => {
    const load = ++this.#loads;
    // What failed before is told anew.
    if (this.state !== 'there') this.#become('loading');
    try {
      const services = this.#host.services ?? (await providedServices());
      const { today } = this.#host;
      const code = this.#host.code.trim();
      const language = languageAt(this.#host);
      const [loaded] = await Promise.all([
        loadForm(services, { code, language, today: today ?? dayHere() }, this.#openers),
        this.#prepare(services),
        supportsAdoptingStyleSheets || services.linkStyles?.(this.#host.shadowRoot!),
      ]);
      if (load !== this.#loads) return;
      const isKnown = loaded.kind === 'parts';
      if (isKnown || !this.isThere) {
        this.translate = loaded.translate;
      }
      if (!isKnown) return this.fail('unknown-procedure');
      this.isThere = true;
      this.#become('there');
      this.#arrived(loaded.parts);
    } catch (fault) {
      if (load === this.#loads) this.fail('load', fault);
    }
  };

  /** Shows what is the matter, and tells the host page's developer once. */
  fail(trouble: Trouble, fault?: unknown): void {
    if (trouble === 'draw') this.isThere = false;
    this.#become(trouble);
    if (trouble === 'unknown-procedure')
      console.warn(`<dvc-procedure>: no procedure has the code "${this.#host.code}".`);
    else console.warn('<dvc-procedure>: the form cannot be shown.', fault);
    tell(this.#host, 'dvc-error', { reason: trouble });
  }

  #become(state: Loading['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
