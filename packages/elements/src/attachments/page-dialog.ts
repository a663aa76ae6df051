import type { GivenFile } from '@dvc-kit/attachments/given-file';
import { html, LitElement, nothing } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { showDialog } from '../element/show-dialog.ts';
import { localized, msg } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { LoadTaking } from '../taking/taken.ts';

/**
 * A picture as it is handed in, as large as the page, or as large as it is: to see whether its letters can be read.
 *
 * @fires {Event} close - It was closed.
 */
@define('dvc-page-dialog')
@localized
export class PageDialog extends LitElement {
  @data setting?: DrawingSetting;
  @data page?: GivenFile;
  @data file?: File | undefined;
  @data loadTaking?: LoadTaking;
  @state private isFull = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    const dialog = this.querySelector('dialog')!;
    showDialog(dialog);
  }

  protected override render() {
    const { setting, page } = this;
    if (!setting || !page?.picture) return nothing;
    const { width, height, turn } = page.picture;
    return html`<dialog part="dialog" class="page-dialog" aria-labelledby="page-title" @close=${this.#close}>
      <h4 id="page-title" aria-level=${levelBelow(setting, 2)}>${page.name}</h4>
      <div class="page-frame" tabindex="0" role="group" aria-label=${msg('Ảnh như khi nộp')} ?data-full=${this.isFull}>
        <dvc-page-thumbnail .file=${this.file} .turn=${turn} .longSide=${Math.max(width, height)} .loadTaking=${this.loadTaking}></dvc-page-thumbnail>
      </div>
      <div class="actions">
        <button type="button" class="button" @click=${this.#close}>${msg('Đóng')}</button>
        <button type="button" class="button secondary" aria-pressed=${this.isFull ? 'true' : 'false'} @click=${this.#resize}>${msg('Xem cỡ lớn')}</button>
      </div>
    </dialog>`;
  }

  #resize() {
    this.isFull = !this.isFull;
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-page-dialog': PageDialog;
  }
}
