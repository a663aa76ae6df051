import { html, type TemplateResult } from 'lit';
import { msg } from '../language.ts';

/** In place of the form, once the host page has taken the dossier. */
export function handedOver(startAnew: () => void): TemplateResult {
  return html`<div class="notice" part="notice">
    <h3 id="step" tabindex="-1">${msg('Hồ sơ đã chuyển cho trang này')}</h3>
    <p>${msg('Trang web này nhận hồ sơ của bạn. Xem tiếp hướng dẫn của trang.')}</p>
    <button type="button" class="button secondary" @click=${startAnew}>${msg('Điền tờ khai mới')}</button>
  </div>`;
}
