import { html, LitElement, nothing } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { showDialog } from '../element/show-dialog.ts';
import type { Drafts, KeptForm } from '../kept/keeper.ts';
import { localized, msg, str } from '../language/language.ts';
import type { DeviceDrafts } from '../on-device/device-drafts.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import { type SavedFault, savedFaultMessage } from './fault-messages.ts';
import { type OpenedForm, openAgain } from './open-again.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves a form that is not finished, on this device or as a file, and opens what was saved: that, or a whole dossier.
 *
 * @fires {Event} close - It was closed.
 */
@define('dvc-saved-dialog')
@localized
class SavedDialog extends LitElement {
  @data setting?: DrawingSetting;
  @data form?: KeptForm;
  @data drafts?: Drafts;
  /** Null where nothing is kept on the device. */
  @data device?: DeviceDrafts | null;
  @data take?: (opened: OpenedForm) => void;
  @state private faults: readonly SavedFault[] = [];
  @state private isOpening = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    const dialog = this.querySelector('dialog')!;
    showDialog(dialog);
    // Its parts are drawn after it: what could have the focus by now is at its end.
    this.querySelector('h3')!.focus();
    // What names papers, and takes up what was filled in of another version.
    this.form!.askLater()?.then(() => this.requestUpdate());
  }

  protected override render() {
    const { setting, form } = this;
    if (!setting || !form) return nothing;
    return html`<dialog part="dialog" class="stack saved-work" aria-labelledby="saved-title" @close=${this.#close}>
      <h3 id="saved-title" tabindex="-1" aria-level=${levelBelow(setting, 1)}>${msg('Lưu và mở lại hồ sơ')}</h3>
      ${form.session.isTouched ? this.#save(setting, form) : nothing} ${this.#openAgain(setting, form)}
      <div class="actions">
        <button type="button" class="button secondary" @click=${this.#close}>${msg('Đóng')}</button>
      </div>
    </dialog>`;
  }

  #save(setting: DrawingSetting, { session, later }: KeptForm) {
    const steps = later();
    const { form, parts, files } = session.current!;
    const given = Object.values(form.state.files).flat();
    const size = given.reduce((sum, file) => sum + file.size, 0);
    const what =
      given.length > 0 && steps
        ? msg(
            str`Lưu những gì đã khai và ${given.length} tệp giấy tờ (khoảng ${steps.fileSize(size, setting.language)}) thành một tệp. Chép sang máy khác thì mở lại được ở đó.`,
          )
        : msg('Lưu những gì đã khai thành một tệp. Chép sang máy khác thì mở lại được ở đó.');
    return html`${this.device ? html`<dvc-keep-here .setting=${setting} .device=${this.device}></dvc-keep-here>` : nothing}
    <section class="stack" aria-labelledby="save-title">
      <h4 id="save-title" aria-level=${levelBelow(setting, 2)}>${msg('Lưu thành một tệp')}</h4>
      <p>${what}</p>
      <p class="hint">${msg('Tệp không khóa: ai có tệp đều đọc được. Dùng máy chung thì chép sang USB của bạn rồi xóa tệp trên máy.')}</p>
      ${
        steps
          ? html`<dvc-download .setting=${setting} .format=${'ZIP'} .label=${msg('Tải bản đang điền về một tệp')} .fileName="${parts.module.slug}-dang-dien"
              .make=${() => saveFile(form, files, this.drafts!.encodeDraft, steps.slugOf)}></dvc-download>`
          : html`<p role="status">${msg('Đang tải…')}</p>`
      }
    </section>`;
  }

  #openAgain(setting: DrawingSetting, { session }: KeptForm) {
    const { faults, isOpening } = this;
    return html`<section class="stack" aria-labelledby="open-title">
      <h4 id="open-title" aria-level=${levelBelow(setting, 2)}>${msg('Mở hồ sơ đã lưu')}</h4>
      ${session.isTouched ? html`<p class="warning">${msg('Những gì đang khai trên trang này sẽ được thay bằng hồ sơ mở ra.')}</p>` : nothing}
      ${this.device ? html`<dvc-kept-drafts .setting=${setting} .device=${this.device} .take=${this.take} @close=${this.#close}></dvc-kept-drafts>` : nothing}
      <p id="open-hint">${msg('Chọn tệp .zip đã lưu từ tờ khai này: bản đang điền, hoặc cả hồ sơ. Tệp được đọc ngay trên máy này, không gửi đi đâu.')}</p>
      <div role="alert">${faults.map((fault) => html`<p class="issue"><b>${msg('Lỗi:')}</b> ${savedFaultMessage(fault)}</p>`)}</div>
      <input type="file" class="input" part="input file" accept=".zip,application/zip" aria-labelledby="open-title" aria-describedby="open-hint"
        ?disabled=${isOpening} @change=${this.#choose} />
      <p role="status">${isOpening ? msg('Đang mở…') : nothing}</p>
    </section>`;
  }

  async #choose({ target }: Event) {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.isOpening = true;
    const opened = await openAgain(file, this.form!, this.drafts!);
    this.isOpening = false;
    if ('state' in opened) {
      this.#close();
      this.take!(opened);
      return;
    }
    this.faults = opened;
    // The same file, mended, may be chosen again.
    input.value = '';
    await this.updateComplete;
    input.focus();
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-saved-dialog': SavedDialog;
  }
}
