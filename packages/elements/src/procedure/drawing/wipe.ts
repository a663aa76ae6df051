import { html, LitElement } from 'lit';
import { define } from '../../element/define.ts';
import { data } from '../../element/property.ts';
import { showDialog } from '../../element/show-dialog.ts';
import { IntentEvent } from '../../events/form-events.ts';
import { localized, msg } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { levelBelow } from '../../setting/heading-level.ts';

/**
 * "Xóa hết": forgets everything that was filled in, after asking once more. For computers that many use. Nobody wipes by
 * habit: the focus rests on what keeps the answers, so that Enter twice keeps them.
 *
 * @fires {IntentEvent} dvc-intent - The citizen confirmed.
 */
@define('dvc-wipe')
@localized
class Wipe extends LitElement {
  @data setting?: DrawingSetting;

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  private get keep(): HTMLElement {
    return this.querySelector('[part~=keep]')!;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button type="button" class="link" part="wipe" @click=${this.#ask}>${msg('Xóa hết')}</button>
      <dialog part="dialog" aria-labelledby="wipe-title">
        <h3 aria-level=${levelBelow(this.setting!, 1)} id="wipe-title">${msg('Xóa hết những gì đã khai?')}</h3>
        <p>${msg('Mọi mục đã điền và tệp đã chọn ở đây mất hẳn, kể cả bản giữ trên máy này nếu có; không lấy lại được.')}</p>
        <div class="actions">
          <button type="button" class="button" part="keep" @click=${this.#close}>${msg('Giữ lại')}</button>
          <button type="button" class="button secondary" @click=${this.#wipe}>${msg('Xóa hết')}</button>
        </div>
      </dialog>`;
  }

  #ask() {
    const { dialog } = this;
    showDialog(dialog);
    this.keep.focus();
  }

  #close() {
    const { dialog } = this;
    if (dialog.close) dialog.close();
    else dialog.removeAttribute('open');
  }

  #wipe() {
    this.#close();
    this.dispatchEvent(new IntentEvent({ type: 'reset' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-wipe': Wipe;
  }
}
