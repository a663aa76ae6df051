import { html, LitElement, nothing } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import { localized, msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { appAround } from './app-around.ts';

/** In the built-in browser of an application: that it may not save files, and what to do instead. Else nothing. */
@define('dvc-in-app-note')
@localized
class InAppNote extends LitElement {
  @data setting?: DrawingSetting;
  /** Whether the form is filled in already: then it is too late to begin elsewhere. */
  @data isFilled = false;
  @state private copying: 'not-asked' | 'copied' | 'failed' = 'not-asked';

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const app = appAround(navigator.userAgent);
    if (app === null) return nothing;
    return html`<div class="notice" part="notice">
      <p>${this.isFilled ? filledIn(app || msg('Ứng dụng này')) : before(app || msg('một ứng dụng'))}</p>
      ${this.isFilled ? nothing : this.#address()}
    </div>`;
  }

  #address() {
    return html`<button type="button" class="button secondary" @click=${this.#copy}>${msg('Chép địa chỉ trang')}</button>
      <p role="status">${this.copying === 'copied' ? msg('Đã chép. Dán vào thanh địa chỉ của trình duyệt.') : nothing}${
        this.copying === 'failed'
          ? html`${msg('Địa chỉ của trang:')} <span translate="no">${location.href}</span>`
          : nothing
      }</p>`;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.copying = 'copied';
    } catch {
      // Not over plain HTTP, nor where the application forbids it.
      this.copying = 'failed';
    }
  }
}

const before = (app: string) =>
  msg(
    str`Bạn đang mở trang này trong ${app}, nơi thường không lưu được tệp tờ khai. Nên mở trang bằng trình duyệt (Chrome, Safari) trước khi điền: bấm ⋮ hoặc ⋯ rồi chọn “Mở bằng trình duyệt”, hoặc chép địa chỉ rồi dán vào trình duyệt.`,
  );

const filledIn = (app: string) =>
  msg(
    str`${app} có thể không lưu được tệp. Khi đó hãy gửi tệp sang ứng dụng khác nếu có nút “Gửi tệp”, hoặc mở “Xem tờ khai như khi in ra” rồi chụp màn hình.`,
  );

declare global {
  interface HTMLElementTagNameMap {
    'dvc-in-app-note': InAppNote;
  }
}
