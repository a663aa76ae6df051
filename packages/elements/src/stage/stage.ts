import '../later/later-steps.ts';
import '../status/status.ts';
import { html, LitElement, nothing } from 'lit';
import { define } from '../element/define.ts';
import { Fetched } from '../element/fetched.ts';
import { type Language, loadLanguage, localized } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { stepStyles } from '../styles/step.styles.ts';
import '../carrying/carrying.ts';
import '../on-device/on-device.ts';
import '../rare/rare.ts';
import { data, property } from '../element/property.ts';
import * as more from '../more/more.ts';
import { drawn } from '../procedure/drawing/drawn.ts';
import { formStyles } from '../procedure/styles/form-styles.ts';
import type { KitServices } from '../services.ts';
import { statusStyles } from '../status/status.styles.ts';
import * as understood from '../understood/understand.ts';
import type { Example } from './example.ts';

/** Where an example stands: a root and a form like those of `<dvc-procedure>`, without a procedure. */
@define('dvc-stage')
@localized
export class Stage extends LitElement {
  static override styles = [...formStyles, more.moreStyles, stepStyles, statusStyles];

  @data example?: Example;
  @data marksRequired = false;
  @data services: Pick<KitServices, 'loadUnits' | 'loadFormerUnits' | 'loadReader'> | null = null;
  @property({ reflect: true }) theme: 'light' | 'dark' | null = null;
  readonly #units = new Fetched(this, () => this.services!.loadUnits());
  readonly #former = new Fetched(this, () => this.services!.loadFormerUnits!());
  readonly #idCard = new Fetched(this, async () => {
    await import('../id-card/id-card-reader.ts');
    return { loadReader: this.services?.loadReader };
  });
  setting: DrawingSetting = this.#newSetting('vi', undefined);

  protected override async getUpdateComplete() {
    const isDone = await super.getUpdateComplete();
    await drawn(this.renderRoot);
    return isDone;
  }

  async speak(language: Language) {
    this.setting = this.#newSetting(language, await loadLanguage(language));
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override willUpdate() {
    this.setting = this.#newSetting(this.setting.language, this.setting.translate);
  }

  protected override render() {
    return html`<div class="root" lang=${this.setting.language}>
      <div class="page" data-wide>
        <form novalidate @submit=${(event: Event) => event.preventDefault()}>
          ${this.example?.draw(this.setting) ?? nothing}
        </form>
      </div>
    </div>`;
  }

  #newSetting(language: Language, translate: DrawingSetting['translate']): DrawingSetting {
    return {
      language,
      translate,
      marksRequired: this.marksRequired,
      isWide: true,
      headingLevel: 2,
      units: this.#units.state,
      former: this.#former.state,
      loadFormer: () => {
        if (this.services?.loadFormerUnits) this.#former.ask();
      },
      loadUnits: () => {
        if (this.services) this.#units.ask();
      },
      more: { ...more, ...understood },
      loadMore: () => {},
      idCard: this.#idCard.state,
      loadIdCard: this.#idCard.ask,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-stage': Stage;
  }
}
