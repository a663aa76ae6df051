import { html, nothing, type TemplateResult } from 'lit';
import { appointmentText } from '../complete/appointment-text.ts';
import { msg } from '../language/language.ts';
import { dayHere } from '../procedure/browser/clock.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { DossierStatus, StatusEvent } from './dossier-status.ts';
import { momentHere } from './moment-here.ts';
import { eventText, saidTitle, stateWords } from './state-text.ts';

/** What became of a dossier, the newest and most important first. `isWhole`: more than the bare state was told; `more` stands before what is past. */
export function told(
  status: DossierStatus,
  isWhole: boolean,
  setting: DrawingSetting,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { dossierCode, procedure, state, events } = status;
  const words = stateWords(status);
  const last = events[events.length - 1];
  return html`<p>${msg('Mã hồ sơ:')} <b translate="no">${dossierCode}</b></p>
    <p>${msg('Thủ tục:')} <span lang="vi">${procedure.name}</span></p>
    <section class="state" part="summary" data-state=${state} aria-labelledby="state-name">
      <h3 aria-level=${levelBelow(setting, 1)} id="state-name">${words?.name ?? state}</h3>
      ${meaning(status, setting)}
      ${status.appointment ? appointment(status.appointment, last) : nothing}
      ${last ? said(last) : nothing}
      ${status.supplement?.until ? lastDay(status.supplement.until) : nothing}
      ${status.delivery?.tracking ? html`<p>${msg('Mã bưu gửi:')} <b translate="no">${status.delivery.tracking}</b></p>` : nothing}
    </section>
    ${
      words
        ? html`<section class="summary" part="summary" aria-labelledby="next">
            <h3 aria-level=${levelBelow(setting, 1)} id="next">${msg('Việc tiếp theo')}</h3>
            <p>${words.next}</p>
          </section>`
        : nothing
    }
    ${more}
    ${isWhole ? history(events, setting) : html`<p class="notice" part="notice">${msg('Xác nhận bằng số điện thoại chỉ xem được trạng thái. Vào bằng mã bí mật trên biên nhận thì xem được cả yêu cầu, lý do và ngày giờ từng bước, bổ sung hoặc rút được hồ sơ.')}</p>`}`;
}

/** In the receiver's own words where those are in the language of the page, or nobody else has any. */
function meaning(status: DossierStatus, { language }: DrawingSetting) {
  const words = stateWords(status);
  if (words && language !== 'vi') return html`<p>${words.means}</p>`;
  return status.text ? html`<p lang="vi">${status.text}</p>` : nothing;
}

/** The day that was promised; a new one with the apology. */
function appointment(promised: string, last: StatusEvent | undefined) {
  const when = html`<b>${appointmentText(promised)}</b>`;
  return last?.action === 'postpone'
    ? html`<p>${msg('Nơi tiếp nhận xin lỗi vì chưa xong đúng hẹn. Hẹn lại ngày trả kết quả:')} ${when}</p>`
    : html`<p>${msg('Hẹn trả kết quả:')} ${when}</p>`;
}

/** By when it is awaited. That it is past ends nothing by itself: an officer decides. */
function lastDay(until: string) {
  const day = html`<b>${appointmentText(until)}</b>`;
  return until < dayHere()
    ? html`<p>${msg('Hạn bổ sung đã qua:')} ${day}. ${msg('Vẫn gửi được; hỏi nơi tiếp nhận nếu chưa rõ.')}</p>`
    : html`<p>${msg('Bổ sung chậm nhất hết ngày:')} ${day}</p>`;
}

/** What the office wrote to her with what happened last. */
function said({ action, text }: StatusEvent) {
  const title = saidTitle(action);
  if (!text || !title) return nothing;
  return html`<div class="said">
    <p><b>${title}</b></p>
    <p class="written" lang="vi">${text}</p>
  </div>`;
}

function history(events: readonly StatusEvent[], setting: DrawingSetting) {
  return html`<section class="summary" part="summary" aria-labelledby="events">
    <h3 aria-level=${levelBelow(setting, 1)} id="events">${msg('Đã qua những bước nào')}</h3>
    <ol class="events">
      ${[...events].reverse().map(
        ({ action, at, text }) => html`<li>
          <span class="hint"><time datetime=${at}>${momentHere(at)}</time></span>
          <span>${eventText(action)}</span>
          ${text ? html`<span class="written" lang="vi">${text}</span>` : nothing}
        </li>`,
      )}
    </ol>
  </section>`;
}
