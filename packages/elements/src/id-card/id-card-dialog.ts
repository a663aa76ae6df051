import type { ItemView } from '@dvc-kit/engine';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { showDialog } from '../element/show-dialog.ts';
import { AnswerEvent } from '../events/form-events.ts';
import { localized, msg } from '../language/language.ts';
import type { LoadReader } from '../ports/readers.ts';
import type { CardSetting } from '../setting/card-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import { loadedUnits } from '../setting/units-state.ts';
import { type CameraFault, closeCamera, openCamera } from './camera.ts';
import type { Card } from './card.ts';
import type { CardPlace, PlaceOnCard } from './card-place.ts';
import { type Filling, fieldWith, fillingsOf, residenceFillings, residenceIn } from './fillings.ts';
import { BetterReader, cardBeforeCamera, cardOnPhoto, type Scanned } from './scan.ts';
import { cameraFaultWords, cardRows } from './words.ts';

/**
 * Reads the code on an identity card from the camera or a photo, shows what it says, and fills the block once that is
 * confirmed. Nothing of it is kept or sent.
 *
 * @fires {AnswerEvent} dvc-answer - One for each answer that the card gives.
 * @fires {Event} dvc-card - It was closed; `isFilled` tells whether the block was filled from the card.
 */
@define('dvc-id-card-dialog')
@localized
class IdCardDialog extends LitElement {
  @data items: readonly ItemView[] = [];
  @data setting?: CardSetting;
  /** Whose block it is. */
  @data block = '';
  /** Where an address on a card lies today. What the form shares with this comes with the form. */
  @data placeOnCard?: PlaceOnCard;
  /** Fetches a reader that sees more than the plain one. */
  @data loadReader: LoadReader | undefined;
  /** Where the dialog stands. */
  @state private at: 'choosing' | 'camera' | 'photo' | Card = 'choosing';
  @state private fault: CameraFault | Exclude<Scanned, Card> | 'no-picture' | null = null;
  @state private isPlainOnly = false;
  /** Whether the block was filled from the card, once the dialog is closed. */
  isFilled = false;
  /** Whether all else is filled in. */
  @state private asksAddress = false;
  /** The commune that was chosen of several. */
  @state private commune: string | undefined;
  #isOver = false;
  #stream: MediaStream | null = null;
  #stop = new AbortController();
  readonly #better = new BetterReader(
    () => this.loadReader?.('code') ?? Promise.reject(new Error('there is no better reader')),
    () => {
      this.isPlainOnly = true;
    },
  );

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    const { dialog } = this;
    showDialog(dialog);
    this.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  protected override updated(changed: PropertyValues) {
    const isOther = changed.get('at') !== undefined || changed.get('asksAddress') !== undefined;
    if (isOther) this.querySelector<HTMLElement>('h4')?.focus();
    const video = this.querySelector('video');
    if (video && this.#stream && video.srcObject !== this.#stream) {
      video.srcObject = this.#stream;
      video.play().catch(() => {});
    }
    if (this.asksAddress) this.#askForUnits();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#rest();
  }

  protected override render() {
    const { setting, at } = this;
    if (!setting) return nothing;
    return html`<dialog part="dialog" class="id-card" aria-labelledby="id-card-title" @close=${this.#close}>
      <h4 id="id-card-title" tabindex="-1" aria-level=${levelBelow(setting, 2)}>${this.#title}</h4>
      <p class="hint">${this.block}</p>
      ${typeof at === 'string' ? this.#scanner() : this.asksAddress ? this.#whereNow(at) : this.#confirmation(at)}
    </dialog>`;
  }

  get #title(): string {
    if (typeof this.at === 'string') return msg('Điền từ thẻ căn cước');
    return this.asksAddress ? msg('Địa chỉ trên thẻ') : msg('Đã đọc được thẻ căn cước');
  }

  #scanner() {
    const { at } = this;
    return html`<p>${msg('Máy đọc mã QR in trên thẻ. Ảnh chỉ xem trên máy này, không lưu, không gửi đi đâu.')}</p>
      ${at === 'camera' ? html`<video class="viewfinder" playsinline muted aria-label=${msg('Hình từ máy ảnh')}></video>` : nothing}
      <p role="status">${
        at === 'camera'
          ? msg('Đang tìm mã QR. Đưa mã vào giữa hình, đủ sáng, giữ yên.')
          : at === 'photo'
            ? msg('Đang đọc ảnh…')
            : nothing
      }</p>
      <div role="alert">${this.fault ? html`<p class="issue">${this.#faultWords(this.fault)}</p>` : nothing}</div>
      ${
        this.isPlainOnly
          ? html`<p class="hint">${
              navigator.onLine
                ? msg('Trang này chỉ đọc được mã rõ nét: hãy đưa mã thật gần, hoặc chọn ảnh chụp gần mã.')
                : msg(
                    'Đang mất mạng nên chỉ đọc được mã rõ nét: hãy đưa mã thật gần, hoặc chọn ảnh chụp gần mã.',
                  )
            }</p>`
          : nothing
      }
      <div class="actions">
        ${
          at === 'camera'
            ? html`<button type="button" class="button secondary" @click=${this.#rest}>${msg('Tắt máy ảnh')}</button>`
            : html`<button type="button" class="button" data-first ?disabled=${at === 'photo'} @click=${this.#look}>${msg('Dùng máy ảnh')}</button>`
        }
        ${this.fault && isHandheld() ? this.#photoButton(msg('Chụp ảnh thẻ'), 'environment') : nothing}
        ${this.#photoButton(msg('Chọn ảnh chụp thẻ'), null)}
        <button type="button" class="button secondary" @click=${this.#close}>${msg('Đóng, tự điền')}</button>
      </div>`;
  }

  /** The camera of the phone itself takes a photo also where the page may use none. */
  #photoButton(words: string, capture: 'environment' | null) {
    return html`<label class="button secondary file-button">${words}
      <input class="sr-only" type="file" accept="image/jpeg,image/png,image/webp" capture=${capture ?? nothing}
        ?disabled=${this.at === 'photo'} @change=${this.#read} />
    </label>`;
  }

  #faultWords(fault: NonNullable<IdCardDialog['fault']>): string {
    if (fault === 'no-code')
      return msg(
        'Không thấy mã QR trong ảnh. Chụp lại gần hơn, đủ sáng, chỉ lấy phần mã; hoặc đóng lại và tự điền.',
      );
    if (fault === 'other-code') return msg('Mã này không phải mã QR trên thẻ căn cước.');
    if (fault === 'no-picture') return msg('Không mở được tệp này. Hãy chọn một ảnh, như JPEG hoặc PNG.');
    return cameraFaultWords(fault);
  }

  #confirmation(card: Card) {
    const residence = this.#residence;
    const rows = cardRows(this.items, card, fillingsOf(card));
    return html`<p>${msg('So với thẻ rồi hãy điền. Điền xong vẫn sửa được.')}</p>
      <dl class="card-rows">
        ${rows.map(
          ({ label, text, instead }) =>
            html`<div><dt>${label}</dt><dd>${text}${
              instead ? html` <small>${msg('thay cho')} “${instead}”</small>` : nothing
            }</dd></div>`,
        )}
        ${residence && card.address ? html`<div><dt>${msg('Địa chỉ trên thẻ')} <small>${msg('(chỉ điền nếu tờ khai hỏi)')}</small></dt><dd>${card.address}</dd></div>` : nothing}
      </dl>
      <div class="actions">
        <button type="button" class="button" @click=${() => this.#fill(card)}>${msg('Điền vào tờ khai')}</button>
        <button type="button" class="button secondary" @click=${this.#again}>${msg('Đọc lại')}</button>
        <button type="button" class="button secondary" @click=${this.#close}>${msg('Không điền')}</button>
      </div>`;
  }

  /** Where an address lies today that the declaration still asks for when it knows the rest of the card. */
  #whereNow(card: Card) {
    const place = this.#place(card);
    return html`<p>${card.address}</p>
      ${this.#communes(place)}
      <div class="actions">
        ${place === 'loading' ? nothing : html`<button type="button" class="button" @click=${() => this.#fillAddress(card)}>${msg('Điền vào tờ khai')}</button>`}
        <button type="button" class="button secondary" @click=${this.#close}>${msg('Không điền')}</button>
      </div>`;
  }

  #communes(place: CardPlace | 'loading' | null) {
    if (place === 'loading')
      return html`<p role="status">${msg('Đang tìm địa chỉ trong danh sách tỉnh, xã…')}</p>`;
    const { communes } = place ?? { communes: [] };
    if (communes.length === 0)
      return html`<p class="hint">${msg('Chưa rõ địa chỉ này nay thuộc xã nào: chọn ở tờ khai sau.')}</p>`;
    if (communes.length === 1) return html`<p>${msg('Nay là:')} <b>${communes[0]!.text}</b></p>`;
    return html`<label class="label" for="id-card-commune">${msg('Địa chỉ này nay thuộc xã, phường nào?')}</label>
      <select class="input w-wide" part="input" id="id-card-commune" @change=${this.#choose}>
        <option value="">${msg('Chọn sau')}</option>
        ${communes.map(({ text, value }) => html`<option value=${String(value)}>${text}</option>`)}
      </select>`;
  }

  get #residence() {
    return residenceIn(this.items);
  }

  /** Null where it cannot be told. */
  #place({ address }: Card): CardPlace | 'loading' | null {
    const { units: unitsState, former } = this.setting!;
    const units = loadedUnits(unitsState);
    if (!address || unitsState === 'failed' || former === 'failed') return null;
    if (!units || typeof former !== 'object') return 'loading';
    return this.placeOnCard!(units, former, address);
  }

  #askForUnits() {
    const { units, former, loadUnits, loadFormer } = this.setting!;
    if (units === 'not-asked') loadUnits();
    if (former === 'not-asked') loadFormer();
  }

  #look = async () => {
    this.fault = null;
    const stream = await openCamera();
    if (typeof stream === 'string') {
      this.fault = stream;
      return;
    }
    // She may have closed the dialog while the browser asked her.
    if (!this.isConnected) return closeCamera(stream);
    this.#stream = stream;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.at = 'camera';
    await this.updateComplete;
    const other = () => {
      this.fault = 'other-code';
    };
    const looking = cardBeforeCamera(this.querySelector('video')!, this.#better, other, signal);
    // Null also when she has turned it off.
    const card = await looking.catch(() => 'busy' as const);
    if (card === 'busy') {
      this.#rest();
      this.fault = card;
    } else if (card) this.#show(card);
  };

  #read = async ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.#rest();
    this.fault = null;
    this.at = 'photo';
    const found = await cardOnPhoto(file, this.#better).catch(() => 'no-picture' as const);
    input.value = '';
    if (typeof found === 'object') this.#show(found);
    else {
      this.at = 'choosing';
      this.fault = found;
    }
  };

  #show(card: Card) {
    this.#rest();
    this.fault = null;
    this.commune = undefined;
    this.at = card;
  }

  #rest = () => {
    this.#stop.abort();
    closeCamera(this.#stream);
    this.#stream = null;
    if (this.at === 'camera') this.at = 'choosing';
  };

  #again = () => {
    this.at = 'choosing';
  };

  #choose = ({ target }: Event) => {
    this.commune = (target as HTMLSelectElement).value || undefined;
  };

  async #fill(card: Card) {
    await this.#answer(fillingsOf(card));
    // With the number of a card most declarations do not ask for the address any more.
    const residence = card.address ? this.#residence : undefined;
    if (residence?.kind === 'group') this.asksAddress = true;
    else if (residence) await this.#fillAddress(card);
    else this.#end(true);
  }

  async #fillAddress(card: Card) {
    const place = this.#place(card);
    const known = place === 'loading' ? null : place;
    const commune = known?.communes.length === 1 ? String(known.communes[0]!.value) : this.commune;
    const residence = this.#residence;
    if (residence) await this.#answer(residenceFillings(residence, card, known, commune));
    this.#end(true);
  }

  /** What an answer brings, such as the day of issue of a card, is there only when the form was drawn anew. */
  async #answer(fillings: readonly Filling[]): Promise<void> {
    const { host } = this.getRootNode() as ShadowRoot;
    let left = fillings;
    for (let count = -1; count !== left.length; ) {
      count = left.length;
      left = left.filter(({ key, value }) => {
        const field = fieldWith(this.items, key);
        if (field && field.answer !== value) this.dispatchEvent(new AnswerEvent(field, value));
        return !field;
      });
      await (host as LitElement).updateComplete;
    }
  }

  #close = () => this.#end(this.asksAddress);

  #end(isFilled: boolean) {
    if (this.#isOver) return;
    this.#isOver = true;
    this.isFilled = isFilled;
    this.#rest();
    const { dialog } = this;
    if (dialog.open) {
      if (dialog.close) dialog.close();
      else dialog.removeAttribute('open');
    }
    this.dispatchEvent(new Event('dvc-card'));
  }
}

/** Others have no camera that a page could ask for a photo, and would choose a file with either button. */
const isHandheld = () => matchMedia('(pointer: coarse)').matches;

declare global {
  interface HTMLElementTagNameMap {
    'dvc-id-card-dialog': IdCardDialog;
  }
}
