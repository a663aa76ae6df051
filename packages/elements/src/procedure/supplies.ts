import type { FormerUnits, Units } from '@dvc-kit/administrative-units';
import type { Parts } from '@dvc-kit/engine';
import { isWholeModule } from '@dvc-kit/engine/first-page';
import type { DeclarationModule } from '@dvc-kit/validation';
import { adoptStyles, type CSSResult, type LitElement, supportsAdoptingStyleSheets } from 'lit';
import { Fetched } from '../fetched.ts';
import type { IdCardReading } from '../id-card/card-setting.ts';
import type { LaterSteps } from '../later/later-page.ts';
import type { AfterFirstPage } from '../more/more-fields.ts';
import { asksRare } from '../rare/asks-rare.ts';
import {
  fetchIdCard,
  fetchLaterSteps,
  fetchMoreFields,
  fetchRareFields,
  fetchUnderstood,
} from '../services.ts';
import type { FormSession } from './form-session.ts';
import { formStyles } from './form-styles.ts';
import { type FormParts, wholeDeclaration, wholeModule } from './load-form.ts';
import { tell } from './procedure-events.ts';
import { savesData, whenIdle } from './when-idle.ts';

/** What a form needs only after its first questions: fetched when it is used, or before, in idle time after the first answer. */
export class Supplies {
  readonly units: Fetched<Units>;
  readonly former: Fetched<FormerUnits>;
  /** What a first page seldom needs. */
  readonly more: Fetched<AfterFirstPage>;
  /** The steps after the declaration. */
  readonly later: Fetched<LaterSteps>;
  readonly idCard: Fetched<IdCardReading>;
  readonly #host: LitElement;
  readonly #session: () => FormSession;
  #isAhead = false;
  #isPrepared = false;

  constructor(host: LitElement, session: () => FormSession) {
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
    const adopted = [...formStyles];
    const adopt = (style: CSSResult) => {
      // What `linkStyles` brings has all of them.
      if (!supportsAdoptingStyleSheets) return;
      if (!adopted.includes(style)) adopted.push(style);
      adoptStyles(host.shadowRoot!, adopted);
    };
    /** Has the form go on with these parts. Another language may begin another form meanwhile: that one asks again (`opened`). */
    const complete = async (
      parts: Parts,
      style: CSSResult,
      open: (parts: FormParts) => Promise<DeclarationModule>,
    ) => {
      const begun = session();
      const module = await open(begun.parts);
      adopt(style);
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
      if (!this.#isPrepared) more.prepareForm(host);
      this.#isPrepared = true;
      const all = { ...more, ...understood };
      const { leaving, understanding, filling } = all;
      await complete({ leaving, understanding, filling }, more.moreStyles, async (parts) => {
        const module = await wholeDeclaration(parts, more.openRest);
        if (asksRare(module.declaration.plan)) await fetchRareFields();
        // What is being typed is hers: nothing is filled in over it.
        all.readBoxes(host.renderRoot);
        return module;
      });
      return all;
    });
    this.later = new Fetched(host, async () => {
      const [later] = await Promise.all([fetchLaterSteps(services()), this.more.askAhead()]);
      await complete({ laterSteps: later.laterSteps }, later.stepStyles, async (parts) => {
        const module = await wholeModule(parts, later.openLater);
        if (asksRare(module.delivery.plan)) await fetchRareFields();
        return module;
      });
      return later;
    });
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
