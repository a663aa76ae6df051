import { html } from 'hono/html';
import { type Action, actionsOf } from '../../dossiers/states.ts';
import type { SignedIn } from '../desk-sessions.ts';
import { actionForms } from './action-forms.ts';
import type { DossierContent } from './dossier-content.ts';
import type { Markup } from './markup.ts';

/** A form for each thing that may be done in the state that the dossier is in. */
export function actionsMarkup(
  { kept, timeLimit, delivery, payment, proposedDay, today }: DossierContent,
  { formToken }: SignedIn,
): Markup {
  const possible = actionsOf(kept.state, 'officer');
  if (possible.length === 0) return html``;
  return html`<section aria-labelledby="actions"><h2 id="actions">Xử lý</h2>
${possible.map((action) => {
  const { button, asksText, asksTerm, asksDay, asksTracking, hint } = actionForms[action]!;
  return html`<details><summary>${button}</summary>
<form method="post" action="/ho-so/${kept.code}" class="stacked">
<input type="hidden" name="token" value="${formToken}">
<input type="hidden" name="seen" value="${kept.revision}">
<input type="hidden" name="action" value="${action}">
${
  asksTerm
    ? html`<label for="${action}-days">Số ngày làm việc từ hôm nay</label>
<p id="${action}-days-hint">${timeLimit ? `Thời hạn của thủ tục: ${timeLimit}. ` : ''}Ngày, giờ hẹn được tính theo lịch nghỉ và giờ làm việc; ngoài giờ thì tính từ giờ mở cửa tiếp theo. 0 là trong ngày.</p>
<input id="${action}-days" name="days" inputmode="numeric" pattern="[0-9]{1,3}" aria-describedby="${action}-days-hint" required>`
    : ''
}
${
  asksText
    ? html`<label for="${action}-text">${asksText}</label>
<p id="${action}-text-hint">${hint}</p>
<textarea id="${action}-text" name="text" rows="4" maxlength="4000" aria-describedby="${action}-text-hint" required></textarea>`
    : ''
}
${
  asksDay
    ? html`<label for="${action}-day">Bổ sung chậm nhất hết ngày (không bắt buộc)</label>
<p id="${action}-day-hint">Ngày ghi sẵn chỉ là đề nghị, tính theo ngày làm việc; người nộp đọc ngày này trong tin báo, trên phiếu và khi tra cứu. Quá ngày đó hồ sơ không tự bị từ chối.</p>
<input id="${action}-day" name="day" type="date" value="${proposedDay}" min="${today}" aria-describedby="${action}-day-hint">`
    : ''
}
${endsIt(action) && payment?.state === 'due' ? html`<p><strong>Phí, lệ phí chưa thu đủ.</strong></p>` : ''}
${
  asksTracking && delivery?.option === 'post'
    ? html`<label for="${action}-tracking">Mã bưu gửi</label>
<p id="${action}-tracking-hint">Trên biên nhận của bưu chính; người nộp được báo mã này.</p>
<input id="${action}-tracking" name="tracking" maxlength="40" autocapitalize="characters" spellcheck="false" aria-describedby="${action}-tracking-hint" required>`
    : ''
}
<button>${button}</button>
</form></details>`;
})}</section>`;
}

const endsIt = (action: Action): boolean => action === 'send' || action === 'give';
