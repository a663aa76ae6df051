import { html, nothing } from 'lit';
import { msg } from '../language/language.ts';
import { progressOf } from '../online/handing-online.ts';
import type { LaterPage, LaterStep } from './later-page.ts';

/** In place of the review while the dossier is on its way: nothing may be changed until an answer comes. */
export function sending(page: Pick<LaterPage, 'stop' | 'form' | 'host' | 'setting'>): LaterStep {
  const { stop } = page;
  const progress = progressOf(page);
  return {
    title: msg('Đang gửi hồ sơ…'),
    body: html`<p role=${progress ? nothing : 'status'}>${msg('Giữ trang này mở cho đến khi có trả lời. Đang gửi thì chưa sửa, chưa quay lại được.')}</p>
      ${progress}
      <p class="hint">${msg('Mạng chậm hoặc tệp lớn thì có thể mất vài phút.')}</p>
      <div class="actions" part="actions">
        <button type="button" class="button secondary" part="stop" @click=${stop}>${msg('Dừng gửi')}</button>
      </div>`,
    action: null,
    privacy: msg('Hồ sơ đang trên đường tới nơi nhận.'),
  };
}
