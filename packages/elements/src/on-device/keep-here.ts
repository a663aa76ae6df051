import { html, nothing } from 'lit';
import { define } from '../element/define.ts';
import { state } from '../element/property.ts';
import { localized, msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { DeviceDrafts } from './device-drafts.ts';
import { DeviceView } from './device-view.ts';
import { shelfFaultWords, troubleWords } from './fault-words.ts';
import { DAYS_KEPT, LIFETIME } from './kept-draft.ts';
import { SHORTEST_PIN } from './lock.ts';
import { momentWords } from './moment.ts';
import { pinBox, pinIssue } from './pin-box.ts';

/** Keeps the form as a draft on this device, if the citizen wishes; afterwards tells how it is kept, and changes that. */
@define('dvc-keep-here')
@localized
class KeepHere extends DeviceView {
  @state private issue: string | undefined;
  /** What is being done, so that nothing is done twice. */
  @state private isBusy = false;

  protected override render() {
    const { setting, device } = this;
    if (!setting || !device) return nothing;
    return html`<section class="stack" aria-labelledby="keep-title">
      <h4 id="keep-title" tabindex="-1" aria-level=${levelBelow(setting, 2)}>${msg('Giữ trên máy này')}</h4>
      ${device.bound ? this.#kept(setting, device) : this.#offer(device)}
      <p role="status">${this.isBusy ? msg('Đang giữ…') : nothing}</p>
    </section>`;
  }

  #offer(device: DeviceDrafts) {
    const { found } = device;
    if (!device.canSeal) return html`<p>${shelfFaultWords('plain')}</p>`;
    if (found === 'none' || found === 'newer') return html`<p>${shelfFaultWords(found)}</p>`;
    const files = Object.values(device.form.session.current!.form.state.files).flat().length;
    const what =
      files > 0
        ? msg(
            str`Giữ những gì đã khai và ${files} tệp giấy tờ trong trình duyệt này; khai tiếp thì tự giữ thêm.`,
          )
        : msg('Giữ những gì đã khai trong trình duyệt này; khai tiếp thì tự giữ thêm.');
    return html`<p>${what} ${msg(str`Sau ${DAYS_KEPT} ngày không khai tiếp thì bị xóa; xóa dữ liệu duyệt web hay đóng cửa sổ ẩn danh cũng mất.`)}</p>
      <p class="hint">${msg('Không khóa bằng mã PIN thì ai dùng máy này cũng mở được: chìa khóa nằm ngay cạnh dữ liệu. Máy chung thì đừng giữ.')}</p>
      <details>
        <summary class="link">${msg('Khóa bằng mã PIN')} <span class="optional">${msg('(không bắt buộc)')}</span></summary>
        ${this.#pin(msg('Mã PIN'), this.#keep)}
      </details>
      ${this.#alert()}
      <button type="button" class="button" ?disabled=${this.isBusy} @click=${this.#keep}>${msg('Giữ trên máy này')}</button>`;
  }

  #kept(setting: DrawingSetting, device: DeviceDrafts) {
    const { savedAt, lock } = device.bound!;
    const moment = (time: number) => momentWords(time, setting.language);
    return html`<p>${msg(str`Đã giữ lúc ${moment(savedAt)}, đến ${moment(savedAt + LIFETIME)}. Khai tiếp thì tự giữ thêm.`)}</p>
      <p class="hint">${lock ? msg('Có khóa bằng mã PIN.') : msg('Không khóa: ai dùng máy này cũng mở được.')}</p>
      ${this.#alert()}
      <details>
        <summary class="link">${lock ? msg('Đổi hoặc bỏ mã PIN') : msg('Khóa bằng mã PIN')}</summary>
        <div class="stack">
          ${this.#pin(lock ? msg('Mã PIN mới') : msg('Mã PIN'), this.#lock)}
          <div class="actions">
            <button type="button" class="button secondary" ?disabled=${this.isBusy} @click=${this.#lock}>${lock ? msg('Đổi mã PIN') : msg('Khóa')}</button>
            ${lock ? html`<button type="button" class="button secondary" ?disabled=${this.isBusy} @click=${this.#unlock}>${msg('Bỏ mã PIN')}</button>` : nothing}
          </div>
        </div>
      </details>
      <div class="actions">
        <button type="button" class="button secondary" ?disabled=${this.isBusy} @click=${this.#saveNow}>${msg('Giữ ngay')}</button>
        <button type="button" class="button secondary" ?disabled=${this.isBusy} @click=${this.#stop}>${msg('Thôi giữ, xóa khỏi máy này')}</button>
      </div>`;
  }

  #pin(label: string, enter: () => void) {
    const hint = msg(
      str`Từ ${SHORTEST_PIN} số hoặc chữ. Quên mã thì không mở lại được. Ai chép được dữ liệu của máy vẫn dò ra mã ngắn.`,
    );
    return pinBox({ id: 'keep-pin', label, hint, issue: this.issue, enter });
  }

  #alert() {
    const { trouble } = this.device!;
    const moment = (time: number) => momentWords(time, this.setting!.language);
    return html`<div role="alert">${trouble ? html`<p class="issue"><b>${msg('Lỗi:')}</b> ${troubleWords(trouble, moment)}</p>` : nothing}</div>`;
  }

  private get box(): HTMLInputElement {
    return this.querySelector('#keep-pin')!;
  }

  readonly #keep = () => {
    const pin = this.box.value;
    if (pin && this.#refuses(pin)) return;
    this.#do(() => this.device!.keep(pin));
  };

  readonly #lock = () => {
    const pin = this.box.value;
    if (!this.#refuses(pin)) this.#do(() => this.device!.lockAnew(pin));
  };

  readonly #unlock = () => this.#do(() => this.device!.lockAnew(null));

  readonly #saveNow = () => this.#do(() => this.device!.saveNow());

  readonly #stop = () => this.#do(() => this.device!.remove(this.device!.bound!.id));

  #refuses(pin: string): boolean {
    this.issue = pinIssue(pin);
    if (this.issue) this.box.focus();
    return this.issue !== undefined;
  }

  async #do(work: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.issue = undefined;
    try {
      await work();
    } finally {
      this.isBusy = false;
      await this.updateComplete;
      // The button that had the focus may be gone.
      const box = this.querySelector<HTMLInputElement>('#keep-pin');
      if (box && !this.device?.trouble) box.value = '';
      this.querySelector<HTMLElement>('h4')?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-keep-here': KeepHere;
  }
}
