import type { FeeLine, FeeOffer } from '@dvc-kit/engine';
import { datedDocument, duringDays, payingIf, unverifiedMark } from '@dvc-kit/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { type Language, msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
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
      ${fee.waivedBecause === undefined ? nothing : html`<br /><small>${waivedText(fee)}</small>`}
      ${fee.legal ? html`<br /><small>${sourceText(fee, language)}</small>` : nothing}
      ${(fee.offers ?? []).map((offer) => html`<br /><small>${offerText(offer, language)}</small>`)}
    </th>
    <td>${feeText(fee, language)}${price ? html`<br /><small>${price}</small>` : nothing}</td>
  </tr>`;
}

function waivedText({ waivedBecause = '' }: FeeLine): string {
  return waivedBecause ? msg(str`Được miễn, giảm: ${waivedBecause}`) : msg('Được miễn, giảm');
}

/** Where the sum stands and how long it holds: "Căn cứ: 66.22/2026/NQ-CP; áp dụng đến hết ngày 28/02/2027". */
function sourceText({ legal = '', legalDate, validity }: FeeOffer | FeeLine, language: Language): string {
  const document = datedDocument(legal, legalDate, language);
  const days = duringDays(validity, language);
  return days ? msg(str`Căn cứ: ${document}; áp dụng ${days}`) : msg(str`Căn cứ: ${document}`);
}

/** "Miễn phí nếu …", and where that stands. */
function offerText(offer: FeeOffer, language: Language): string {
  const words = payingIf(offer.vnd, offer.whenText, language);
  if (offer.legal) return `${words}. ${sourceText(offer, language)}.`;
  const days = duringDays(offer.validity, language);
  return days ? `${words}, ${days}.` : `${words}.`;
}
