import type { FeeLine } from '@dvc-kit/engine';
import { unverifiedMark } from '@dvc-kit/wording';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingSetting } from '../drawing-setting.ts';
import { type Language, msg, str } from '../language.ts';
import { feeText, sumText, unitPriceText } from './fee-words.ts';

/** What it costs, line by line with the document that says so, added up as far as it is known. */
export function feeTable(fees: readonly FeeLine[], { language }: DrawingSetting): TemplateResult {
  if (fees.length === 0) return html`<p>${msg('Không mất phí, lệ phí.')}</p>`;
  return html`<table class="fees" part="fees">
    <caption class="sr-only">${msg('Phí, lệ phí')}</caption>
    <thead><tr><th scope="col">${msg('Khoản')}</th><th scope="col">${msg('Số tiền')}</th></tr></thead>
    <tbody>${fees.map((fee) => feeRow(fee, language))}</tbody>
    <tfoot>
      <tr>
        <th scope="row">${msg('Cộng')}</th>
        <td>${sumText(fees, language)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function feeRow(fee: FeeLine, language: Language): TemplateResult {
  const price = unitPriceText(fee, language);
  return html`<tr>
    <th scope="row">
      ${fee.name} ${fee.isVerified ? nothing : html`<span class="unverified">${unverifiedMark[language]}</span>`}
      ${fee.note ? html`<br /><small>${fee.note}</small>` : nothing}
      ${fee.legal ? html`<br /><small>${msg(str`Căn cứ: ${fee.legal}`)}</small>` : nothing}
    </th>
    <td>${feeText(fee, language)}${price ? html`<br /><small>${price}</small>` : nothing}</td>
  </tr>`;
}
