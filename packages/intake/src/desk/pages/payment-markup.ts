import { money } from '@dvc-kit/wording/money';
import { html } from 'hono/html';
import { timeIn } from '../../notices/notice-words.ts';
import type { Payment, Way } from '../../payments/payments.ts';
import type { SignedIn } from '../desk-sessions.ts';
import type { DossierContent } from './dossier-content.ts';
import type { Markup } from './markup.ts';

const ways: Readonly<Record<Way, string>> = {
  cash: 'tiền mặt',
  transfer: 'chuyển khoản',
  provider: 'trực tuyến',
};

const paymentNames: Readonly<Record<Payment['state'], string>> = {
  none: 'Không phải nộp',
  unknown: 'Chưa rõ số tiền: cần báo cho người nộp',
  due: 'Chưa thu',
  paid: 'Đã thu đủ',
};

/** What it costs, what was paid of it, and what an officer can note of that. Nothing for dossiers of before. */
export function paymentMarkup({ kept, payment }: DossierContent, { formToken }: SignedIn): Markup {
  if (!payment) return html``;
  const { state, paid, received, reference } = payment;
  const left = payment.vnd === null ? 0 : payment.vnd - paid;
  const last = received.at(-1);
  const form = (what: string, button: string, more: Markup = html``) =>
    html`<form method="post" action="/ho-so/${kept.code}/phi" class="stacked">
<input type="hidden" name="token" value="${formToken}">
<input type="hidden" name="seen" value="${received.length}">
<input type="hidden" name="what" value="${what}">
${more}<button>${button}</button></form>`;
  return html`<section aria-labelledby="payment"><h2 id="payment">Phí, lệ phí</h2><dl>
<dt>Trạng thái</dt><dd>${paymentNames[state]}</dd>
${(kept.dossier?.fees ?? []).map(
  ({ name, total, legal, setBy }) =>
    html`<dt>${name}</dt><dd>${total === null ? (setBy === 'carrier' ? 'trả cho bưu tá' : 'chưa rõ') : `${money(total, 'vi')}`}${legal ? ` (${legal})` : ''}</dd>`,
)}
${payment.vnd === null ? '' : html`<dt>Phải nộp cho cơ quan</dt><dd>${money(payment.vnd, 'vi')}</dd>`}
${left < 0 ? html`<dt>Nộp thừa</dt><dd><strong>${money(-left, 'vi')}, cần hoàn lại</strong></dd>` : ''}
<dt>Nội dung chuyển khoản</dt><dd>${reference}</dd></dl>
${
  received.length > 0
    ? html`<ol>${received.map(
        (one) =>
          html`<li>${timeIn(one.at)}: ${one.vnd < 0 ? `hủy ghi nhận ${money(-one.vnd, 'vi')}` : `thu ${money(one.vnd, 'vi')}`}, ${ways[one.way]}, ${one.actor}</li>`,
      )}</ol>`
    : ''
}
${
  state === 'due'
    ? html`<details><summary>Ghi nhận đã thu ${money(left, 'vi')}</summary>
<p>Mã QR của người nộp không phải là chứng từ: chỉ ghi chuyển khoản khi đã thấy tiền ở ngân hàng, đúng nội dung trên.</p>
${form('cash', 'Đã thu tiền mặt')}${form('transfer', 'Đã thấy chuyển khoản')}</details>`
    : ''
}
${
  state === 'unknown'
    ? html`<details><summary>Báo số tiền phải nộp</summary>
${form(
  'say',
  'Báo số tiền',
  html`<label for="vnd">Số tiền (đồng)</label>
<input id="vnd" name="vnd" inputmode="numeric" pattern="[0-9. ]{1,12}" required>`,
)}</details>`
    : ''
}
${
  last && last.vnd > 0 && last.way !== 'provider'
    ? html`<details><summary>Ghi nhận nhầm</summary>
<p>Việc hủy được ghi thành một dòng riêng, với tên của bạn.</p>
${form('take-back', `Hủy ghi nhận ${money(last.vnd, 'vi')}`)}</details>`
    : ''
}
</section>`;
}
