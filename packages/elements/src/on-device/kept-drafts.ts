import { html, nothing } from 'lit';
import type { OpenedForm } from '../carrying/open-again.ts';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { localized, msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { DeviceDrafts } from './device-drafts.ts';
import { DeviceView } from './device-view.ts';
import { openingFaultWords, shelfFaultWords } from './fault-words.ts';
import type { KeptDraft } from './kept-draft.ts';
import { momentWords } from './moment.ts';
import { pinBox } from './pin-box.ts';

const ALL = 'all';

/**
 * The drafts that lie on this device, of all procedures: opens one of this procedure, takes out any.
 *
 * @fires {Event} close - One was opened.
 */
@define('dvc-kept-drafts')
@localized
class KeptDrafts extends DeviceView {
  @data take?: (opened: OpenedForm) => void;
  /** The draft whose PIN is asked for. */
  @state private asked: string | null = null;
  /** The draft, or `ALL`, that is about to be taken out. */
  @state private doomed: string | null = null;
  /** What went wrong, and with which draft. */
  @state private fault: { readonly id: string; readonly words: string } | null = null;
  @state private isBusy = false;

  /** Another tab may have kept some since. */
  protected override firstUpdated() {
    this.device?.look();
  }

  protected override render() {
    const { setting, device } = this;
    if (!setting || !device) return nothing;
    const { found, canSeal } = device;
    if (!canSeal) return nothing;
    if (found === null) return html`<p role="status">${msg('Đang tải…')}</p>`;
    if (typeof found === 'string') return html`<p>${shelfFaultWords(found)}</p>`;
    const { drafts, strange } = found;
    const count = drafts.length + strange.length;
    return html`<p tabindex="-1" data-count>${count > 0 ? msg(str`Trên máy này có ${count} bản:`) : msg('Chưa có bản nào giữ trên máy này.')}</p>
      ${device.isMissed ? html`<p class="warning">${msg('Bản từng giữ ở đây không còn: trình duyệt đã bỏ nó, có thể vì hết chỗ, vì bị tắt giữa chừng, hoặc vì có người xóa dữ liệu duyệt web. Có tệp đã lưu thì mở ở dưới.')}</p>` : nothing}
      <ul class="kept-drafts">
        ${drafts.map((draft) => this.#draft(draft, setting, device))}
        ${strange.map((id) => this.#strange(id))}
      </ul>
      ${count > 1 ? this.#removal(ALL, msg('Xóa tất cả'), msg('Xóa hẳn mọi bản giữ trên máy này?')) : nothing}
      <p role="status">${this.isBusy ? msg('Đang mở…') : nothing}</p>`;
  }

  #draft(draft: KeptDraft, { language }: DrawingSetting, device: DeviceDrafts) {
    const { id, procedure, savedAt, until, lock, fileCount } = draft;
    const moment = (time: number) => momentWords(time, language);
    const isHere = device.bound?.id === id && device.trouble?.kind !== 'other';
    const isOther = procedure.code !== device.form.session.current?.parts.module.code;
    const facts = [
      msg(str`giữ lúc ${moment(savedAt)}`),
      msg(str`hết hạn ${moment(until)}`),
      fileCount > 0 && msg(str`${fileCount} tệp`),
      lock ? msg('có khóa') : msg('không khóa'),
    ].filter(Boolean);
    return html`<li class="stack">
      <p><b>${procedure.name}</b><br /><span class="hint">${facts.join(' · ')}</span></p>
      ${isHere ? html`<p>${msg('Đang điền ở trang này.')}</p>` : nothing}
      ${isOther ? html`<p>${msg('Vào tờ khai của thủ tục này để mở.')}</p>` : nothing}
      ${this.asked === id ? this.#pin(id) : this.#fault(id)}
      <div class="actions">
        ${
          isHere || isOther
            ? nothing
            : html`<button type="button" class="button secondary" ?disabled=${this.isBusy} @click=${() => this.#open(draft)}>${msg('Mở')}<span class="sr-only">: ${procedure.name}, ${moment(savedAt)}</span></button>`
        }
        ${this.#removal(id, msg('Xóa'), msg('Xóa hẳn bản này?'), `${procedure.name}, ${moment(savedAt)}`)}
      </div>
    </li>`;
  }

  /** One of a younger kit: all that is known is that it is there. */
  #strange(id: string) {
    return html`<li class="stack">
      <p>${openingFaultWords('newer')}</p>
      ${this.#fault(id)}
      <div class="actions">${this.#removal(id, msg('Xóa'), msg('Xóa hẳn bản này?'))}</div>
    </li>`;
  }

  #pin(id: string) {
    return pinBox({
      id: 'open-pin',
      label: msg('Mã PIN của bản này'),
      ...(this.fault?.id === id && { issue: this.fault.words }),
      enter: () => this.#unlock(id),
    });
  }

  #fault(id: string) {
    const { fault } = this;
    return html`<div role="alert">${fault?.id === id ? html`<p class="issue"><b>${msg('Lỗi:')}</b> ${fault.words}</p>` : nothing}</div>`;
  }

  /** Asks once more. */
  #removal(id: string, words: string, question: string, name = '') {
    const more = name ? html`<span class="sr-only">: ${name}</span>` : nothing;
    if (this.doomed !== id)
      return html`<button type="button" class="button secondary" data-remove=${id} @click=${() => this.#doom(id)}>${words}${more}</button>`;
    return html`<span>${question}</span>
      <button type="button" class="button secondary" data-stay @click=${() => this.#doom(null)}>${msg('Giữ lại')}</button>
      <button type="button" class="button secondary" @click=${() => this.#remove(id)}>${msg('Xóa hẳn')}${more}</button>`;
  }

  async #doom(id: string | null) {
    const before = this.doomed;
    this.doomed = id;
    await this.updateComplete;
    const target = id === null ? `[data-remove="${before}"]` : '[data-stay]';
    this.querySelector<HTMLElement>(target)?.focus();
  }

  async #remove(id: string) {
    const { device } = this;
    this.doomed = null;
    this.fault = null;
    await (id === ALL ? device!.removeAll() : device!.remove(id));
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-count]')?.focus();
  }

  async #open({ id, lock }: KeptDraft) {
    if (this.asked === id) return this.#unlock(id);
    // What this form was kept in opens without its PIN, unless that is another one by now.
    const isOwn = this.device!.bound?.id === id;
    if ((!lock || isOwn) && (await this.#tryOpening(id, '')) !== 'pin') return;
    this.fault = null;
    this.asked = id;
    await this.updateComplete;
    this.box?.focus();
  }

  #unlock(id: string) {
    return this.#tryOpening(id, this.box!.value);
  }

  private get box(): HTMLInputElement | null {
    return this.querySelector('#open-pin');
  }

  async #tryOpening(id: string, pin: string) {
    if (this.isBusy) return null;
    this.isBusy = true;
    this.fault = null;
    const opened = await this.device!.open(id, pin);
    this.isBusy = false;
    if (typeof opened !== 'string') {
      this.dispatchEvent(new Event('close'));
      this.take!(opened);
      this.device!.taken();
      return null;
    }
    this.fault = { id, words: openingFaultWords(opened) };
    await this.updateComplete;
    this.box?.select();
    return opened;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-kept-drafts': KeptDrafts;
  }
}
