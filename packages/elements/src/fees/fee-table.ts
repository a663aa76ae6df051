import type { FeeLine } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormSetting } from '../form-setting.ts';
import { type Language, msg, str } from '../language.ts';
import { feeSum, feeText, moneyText } from './money.ts';

/** What it costs, line by line with the document that says so, added up as far as it is known. */
export function feeTable(fees: readonly FeeLine[], { language }: FormSetting): TemplateResult {
  const { vnd, isWhole } = feeSum(fees);
  if (fees.length === 0) return html`<p>${msg('Không mất phí, lệ phí.')}</p>`;
  return html`<table class="fees" part="fees">
    <caption class="sr-only">${msg('Phí, lệ phí')}</caption>
    <thead><tr><th scope="col">${msg('Khoản')}</th><th scope="col">${msg('Số tiền')}</th></tr></thead>
    <tbody>${fees.map((fee) => feeRow(fee, language))}</tbody>
    <tfoot>
      <tr>
        <th scope="row">${msg('Cộng')}</th>
        <td>${total(vnd, isWhole, language)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function total(vnd: number, isWhole: boolean, language: Language): string {
  if (isWhole) return moneyText(vnd, language);
  return vnd === 0 ? msg('chưa tính được') : msg(str`từ ${moneyText(vnd, language)}`);
}

function feeRow(fee: FeeLine, language: Language): TemplateResult {
  const sum =
    fee.each !== null && fee.quantity > 1
      ? msg(str`${fee.quantity} × ${moneyText(fee.each, language)}`)
      : null;
  return html`<tr>
    <th scope="row">
      ${fee.name} ${fee.isVerified ? nothing : html`<span class="unverified">${msg('chưa đối chiếu')}</span>`}
      ${fee.note ? html`<br /><small>${fee.note}</small>` : nothing}
      ${fee.legal ? html`<br /><small>${msg(str`Căn cứ: ${fee.legal}`)}</small>` : nothing}
    </th>
    <td>${feeText(fee, language)}${sum ? html`<br /><small>${sum}</small>` : nothing}</td>
  </tr>`;
}
