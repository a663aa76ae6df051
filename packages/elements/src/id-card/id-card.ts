import type { ItemView } from '@dvc-kit/engine';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { localized, msg } from '../language/language.ts';
import type { CardSetting } from '../setting/card-setting.ts';
import { placeOnCard } from './card-place.ts';
import { isPerson } from './is-person.ts';

/** Above the fields of a person, where a card can fill them, or who signs in; nothing above any others. `dvc-signed-in` is fetched where a commune offers it. */
export const idCard = (items: readonly ItemView[], block: string, setting: CardSetting) =>
  isPerson(items)
    ? html`<dvc-id-card .items=${items} .block=${block} .setting=${setting}></dvc-id-card><dvc-signed-in .items=${items} .block=${block}></dvc-signed-in>`
    : nothing;

/** The button that fills the block of a person from an identity card. What reads cards is fetched when it is pressed. */
@define('dvc-id-card')
@localized
class IdCard extends LitElement {
  @data items: readonly ItemView[] = [];
  /** Whose block it is. */
  @data block = '';
  @data setting?: CardSetting;
  @state private isOpen = false;
  @state private isFilled = false;
  @state private hasFailed = false;

  protected override createRenderRoot() {
    return this;
  }

  /** Given up, or it would open when another block asks again. */
  protected override willUpdate(changed: PropertyValues) {
    const before: CardSetting | undefined = changed.get('setting');
    if (!this.isOpen || before?.idCard !== 'loading' || this.setting?.idCard !== 'failed') return;
    this.isOpen = false;
    this.hasFailed = true;
  }

  protected override render() {
    const { setting } = this;
    if (!setting) return nothing;
    return html`<button type="button" class="button secondary" part="id-card" @click=${this.#open}>
        ${msg('Điền từ mã QR trên thẻ căn cước')}<span class="sr-only">: ${this.block}</span>
      </button>
      <p role="status" class="hint">${this.#status(setting)}</p>
      ${this.isOpen ? this.#dialog(setting) : nothing}`;
  }

  #status({ idCard }: CardSetting) {
    if (this.isFilled) return msg('Đã điền từ thẻ. Hãy xem lại các mục dưới đây.');
    if (this.hasFailed) return msg('Chưa tải được bộ đọc thẻ vì mất mạng. Bấm lại để thử, hoặc tự điền.');
    return this.isOpen && idCard === 'loading' ? msg('Đang tải bộ đọc thẻ…') : nothing;
  }

  #dialog(setting: CardSetting) {
    const { idCard } = setting;
    if (typeof idCard === 'string') return nothing;
    return html`<dvc-id-card-dialog .items=${this.items} .block=${this.block} .setting=${setting}
      .placeOnCard=${placeOnCard} .loadReader=${idCard.loadReader} @dvc-card=${this.#close}></dvc-id-card-dialog>`;
  }

  #open() {
    this.isOpen = true;
    this.isFilled = false;
    this.hasFailed = false;
    this.setting!.loadIdCard();
  }

  #close({ target }: Event) {
    this.isOpen = false;
    this.isFilled = (target as HTMLElementTagNameMap['dvc-id-card-dialog']).isFilled;
    this.querySelector('button')!.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-id-card': IdCard;
  }
}
