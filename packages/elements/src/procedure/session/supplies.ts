import type { FormerUnits, Units } from '@dvc-kit/administrative-units';
import type { Parts } from '@dvc-kit/engine';
import { isWholeModule } from '@dvc-kit/engine/first-page';
import type { DeclarationModule } from '@dvc-kit/validation';
import { adoptStyles, type CSSResult, supportsAdoptingStyleSheets } from 'lit';
import { Fetched } from '../../element/fetched.ts';
import { tell } from '../../events/procedure-events.ts';
import type { LaterSteps } from '../../later/later-page.ts';
import type { AfterFirstPage } from '../../more/more-fields.ts';
import {
  fetchIdCard,
  fetchLaterSteps,
  fetchMoreFields,
  fetchUnderstood,
  type KitServices,
} from '../../services.ts';
import type { IdCardReading } from '../../setting/card-setting.ts';
import { savesData, whenIdle } from '../browser/when-idle.ts';
import type { TitledForm } from '../host-page/page-title.ts';
import { type FormParts, opened } from '../loading/load-form.ts';
import { formStyles } from '../styles/form-styles.ts';
import type { FormSession } from './form-session.ts';

/** What a first page seldom needs, by the services that it came from. */
const known = new WeakMap<KitServices, AfterFirstPage>();

/** What a form needs only after its first questions: fetched when it is used, or before, in idle time after the first answer. */
export class Supplies {
  readonly units: Fetched<Units>;
  readonly former: Fetched<FormerUnits>;
  /** What a first page seldom needs. */
  readonly more: Fetched<AfterFirstPage>;
  /** The steps after the declaration. */
  readonly later: Fetched<LaterSteps>;
  readonly idCard: Fetched<IdCardReading>;
  readonly #host: TitledForm;
  readonly #session: () => FormSession;
  readonly #adopted = [...formStyles];
  #isAhead = false;

  constructor(host: TitledForm, session: () => FormSession) {
    const services = () => session().parts.services;
    this.#host = host;
    this.#session = session;
    this.units = new Fetched(host, async () => {
      const units = await services().loadUnits();
      session().form.add({ communeAt: units.commune });
      return units;
    });
    this.former = new Fetched(host, async () => (await services().loadFormerUnits?.()) ?? { find: () => [] });
    this.idCard = new Fetched(host, async () => {
      await fetchIdCard();
      return { loadReader: services().loadReader };
    });
    /** Has the form go on with these parts. Another language may begin another form meanwhile: that one asks again (`opened`). */
    const complete = async (parts: Parts, open: (parts: FormParts) => Promise<DeclarationModule>) => {
      const begun = session();
      const module = await open(begun.parts);
      begun.complete(parts, module);
    };
    this.more = new Fetched(host, async () => {
      const { module } = session().parts;
      const [more, understood] = await Promise.all([
        fetchMoreFields(services()),
        fetchUnderstood(),
        // Asked for again below, when there is something to open it with; it is on its way by then.
        module.rest && services().loadRest?.(module.rest),
      ]);
      const all = { ...more, ...understood };
      const { leaving, understanding, filling } = all;
      this.#prepare(all);
      await complete({ leaving, understanding, filling }, async (parts) => {
        const module = await opened(parts, more);
        // What is being typed is hers: nothing is filled in over it.
        all.readBoxes(host.renderRoot);
        return module;
      });
      known.set(services(), all);
      return all;
    });
    this.later = new Fetched(host, async () => {
      const [later, more] = await Promise.all([fetchLaterSteps(services()), this.more.askAhead()]);
      this.#adopt(later.stepStyles);
      await complete({ laterSteps: later.laterSteps }, (parts) => opened(parts, { ...more, ...later }));
      return later;
    });
  }

  /** Before a form is loaded: what another form on the page has brought is there for this one from the start. */
  recall(services: KitServices): void {
    const more = known.get(services);
    if (!more || this.more.thing) return;
    this.more.state = more;
    this.#prepare(more);
  }

  /** What of the engine has come. */
  get parts(): Parts {
    const { leaving, understanding, filling } = this.more.thing ?? {};
    return { leaving, understanding, filling, laterSteps: this.later.thing?.laterSteps };
  }

  /** Another form has begun, or come to another step: of what it still lacks, it asks for what is needed now. */
  readonly opened = (): void => {
    const { form, parts } = this.#session();
    // What arrives may have been opened for the form before this one: then it is asked for again.
    const wait = (part: Fetched<object>) => part.thing ?? part.ask()!.then(() => part.thing && this.opened());
    if (parts.module.rest) this.more.forget();
    wait(this.more);
    if (this.units.thing) form.add({ communeAt: this.units.thing.commune });
    if (!isWholeModule(parts.module)) this.later.forget();
    if (form.view.content.kind === 'coming') wait(this.later);
  };

  #prepare(more: AfterFirstPage): void {
    if (this.#adopt(more.moreStyles)) more.prepareForm(this.#host);
  }

  /** Whether the form did not have it yet. */
  #adopt(style: CSSResult): boolean {
    if (this.#adopted.includes(style)) return false;
    this.#adopted.push(style);
    // What `linkStyles` brings has all of them.
    if (supportsAdoptingStyleSheets) adoptStyles(this.#host.shadowRoot!, this.#adopted);
    return true;
  }

  /**
   * Fetches all that filling in and the PDF may still need, so that a dead network does no harm. Not before the citizen
   * did something: most who open a form only look at it.
   */
  askAhead(): void {
    if (this.#isAhead || savesData()) return;
    this.#isAhead = true;
    whenIdle(async () => {
      try {
        await Promise.all([
          this.units.askAhead(),
          this.more.askAhead(),
          this.idCard.askAhead(),
          this.later.askAhead().then(() => this.#session().preparePaper()),
        ]);
        tell(this.#host, 'dvc-offline-ready', null);
      } catch {
        // Asked for again after the next answer, and when it is used; then the citizen is told.
        this.#isAhead = false;
      }
    });
  }
}
